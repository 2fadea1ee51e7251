// One workbook for all papers of a year, where somebody wants to send a single file.
#pragma once

#include <string>
#include <string_view>

#include "reports/workbook.h"

namespace kaoping {

// Moves the sheets and forms of `workbook` into `all`; their names say which paper they are of.
void add_to_single(Workbook& all, Workbook workbook, std::string_view title);

// "2024年报表汇编.xlsx".
[[nodiscard]] std::string single_file_name(int year);

}  // namespace kaoping
