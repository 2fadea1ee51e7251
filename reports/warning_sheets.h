// The smaller sheets of the warnings workbook.
#pragma once

#include <vector>

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// 按单位: people, people with a measure, decisions and measures that stand, shares of both.
[[nodiscard]] Sheet warned_units_sheet(const ReportContext& context, int year,
                                       const std::vector<WarningRecord>& records);
// 按月: measures that stand by the month of the decision, with a chart.
[[nodiscard]] Sheet months_sheet(const ReportContext& context, int year,
                                 const std::vector<WarningRecord>& records);

}  // namespace kaoping
