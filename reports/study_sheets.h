// Two of the smaller sheets of the study workbook, by person: the months, and the talks.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

// 每月学习: √ studied, × not, ○ the month still runs, blank where the month asks nothing of him.
[[nodiscard]] Sheet study_months_sheet(const ReportContext& context, const DutyYear& year);
// 谈心谈话: what was owed and when it was held with whom; nothing of what was said.
[[nodiscard]] Sheet talks_sheet(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
