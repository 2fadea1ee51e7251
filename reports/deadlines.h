// 限时办结督办表 (限时办结 四): what is overdue first, then what is still open, then what is
// closed; and the same by unit, with a chart.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook deadlines_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
