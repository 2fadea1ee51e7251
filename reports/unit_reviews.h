// 基层站所民主评议统计 (民主评议): each unit by the five criteria with the shares of the answers
// and a chart, and the counts behind them. Answers are counts; nothing leads to whoever gave one.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook unit_reviews_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
