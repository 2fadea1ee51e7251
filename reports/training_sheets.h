// The sheets about training of the study workbook.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

// 村干部培训: the days each village cadre owed and had, and at which trainings.
[[nodiscard]] Sheet village_training_sheet(const ReportContext& context, const DutyYear& year);
// 培训期次: each training with its days, who came and whose result is recorded; and what integrity
// education there was.
[[nodiscard]] Sheet training_sessions_sheet(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
