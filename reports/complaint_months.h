// 投诉举报月汇总表 (监督反馈 四(四)): every month of the year, those without a complaint too
// (零报告), with a chart; and the register of the year's complaints.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook complaints_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
