// The smaller sheets of the warnings workbook. "Stands" is neither revoked nor exempted.
#pragma once

#include <vector>

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// 按单位: people, people with a measure, measures that stand, share of people.
[[nodiscard]] Sheet warned_units_sheet(const ReportContext& context, int year,
                                       const std::vector<WarningRecord>& records);
// 登记台账: every decision of the year by date, then document, standing or not.
[[nodiscard]] Sheet register_sheet(const ReportContext& context, int year,
                                   const std::vector<WarningRecord>& records);
// 按月: measures that stand by the month of the decision, with a chart.
[[nodiscard]] Sheet months_sheet(const ReportContext& context, int year,
                                 const std::vector<WarningRecord>& records);

}  // namespace kaoping
