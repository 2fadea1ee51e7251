// 勤廉双述双评统计 (勤廉双优 二, 三, 四): whether each village held its meetings and held them as
// they must be, the votes on each cadre with their shares and a chart, and the works of the
// villages. Votes are counts; nothing leads to whoever cast one.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook village_meetings_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
