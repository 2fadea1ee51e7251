// 履职情况汇总: every duty of the year by rule with its verdicts; what is not met or still open,
// one a row; and the leads they give the committee.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook duties_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
