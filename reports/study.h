// 学习培训谈心完成情况: what each person owed of monthly study, training, exams and talks, what was
// done and what lacks; the months one by one; the training of village cadres; each training; the
// talks.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook study_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
