// Workbooks (xlsx) as table files.
#pragma once

#include <memory>
#include <string>

#include "importers/damage.h"
#include "importers/table.h"

namespace kaoping {

// Reads the table of contents; texts and styles are read when the first sheet is opened.
// `file_name` is for diagnostics. Requires that `path` is readable and begins like a zip archive.
[[nodiscard]] Intact<std::unique_ptr<TableFile>> open_workbook(const std::string& path,
                                                               const std::string& file_name);

}  // namespace kaoping
