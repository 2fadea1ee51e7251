// Delimited text (csv, tab text) as table files of one sheet.
#pragma once

#include <memory>
#include <string>

#include "importers/damage.h"
#include "importers/table.h"

namespace kaoping {

// Looks through the whole file for its encoding; a text that is damaged anywhere is refused before
// its first row. `file_name` is for diagnostics. Requires that `path` is readable.
[[nodiscard]] Intact<std::unique_ptr<TableFile>> open_text_table(const std::string& path,
                                                                 const std::string& file_name);

}  // namespace kaoping
