// Workbooks (xlsx) as table files.
#pragma once

#include <memory>
#include <string>

#include "importers/damage.h"
#include "importers/table.h"
#include "importers/zip_archive.h"

namespace kaoping {

// Reads the table of contents; texts and styles are read when the first sheet is opened.
// `file_name` is for diagnostics.
[[nodiscard]] Intact<std::unique_ptr<TableFile>> open_xlsx_workbook(ZipArchive archive,
                                                                    const std::string& file_name);

}  // namespace kaoping
