// Old workbooks (xls of Excel 97 to 2003, et of WPS) as table files.
#pragma once

#include <memory>
#include <string>

#include "importers/damage.h"
#include "importers/table.h"

namespace kaoping {

// Opens a container of old Office documents; one that holds none of these workbooks, or an
// encrypted one, is damage of its own cause. `file_name` is for diagnostics. Requires that `path`
// is readable and begins like such a container.
[[nodiscard]] Intact<std::unique_ptr<TableFile>> open_xls_workbook(const std::string& path,
                                                                   const std::string& file_name);

}  // namespace kaoping
