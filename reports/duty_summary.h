// 履职情况汇总: every duty of the year by rule with its verdicts, and what is not met or still
// open, one a row.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook duties_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
