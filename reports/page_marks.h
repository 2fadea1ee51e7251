// Page marks: what stands above and below every printed page — the watermark, the page and how many
// there are, what the paper was made from — in the codes of spreadsheets.
#pragma once

#include <string>
#include <string_view>

#include "reports/workbook.h"

namespace kaoping {

// Empty for no watermark; a long one is cut.
[[nodiscard]] std::string page_header(std::string_view watermark, const WorkbookStyle& style);
// 第 x 页 共 y 页 in the middle, the edition on the right.
[[nodiscard]] std::string page_footer(const WorkbookStyle& style);

}  // namespace kaoping
