// A workbook as plain text: what a colleague would read off its pages, for golden tests and for
// looking at a report without a spreadsheet program.
#pragma once

#include <string>

#include "records/language.h"
#include "reports/workbook.h"

namespace kaoping {

// Each sheet with its page, titles, headings ("parent/heading"), rows with " | " between the cells,
// charts, notes and signature line. Draws the rows.
[[nodiscard]] std::string to_plain_text(Workbook workbook);

// A cell as it is printed: "92.50", "20.00%", "2024-03-05".
[[nodiscard]] std::string to_text(const Cell& cell);

}  // namespace kaoping
