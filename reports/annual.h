// 年度考评总表: everyone's year with the reason for his grade; the quota of 优秀; what is missing;
// the grades by unit.
#pragma once

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// `result` must outlive the workbook: the rows of the large sheet are made from it one at a time.
[[nodiscard]] Workbook annual_report(const ReportContext& context, const YearResult& result);

}  // namespace kaoping
