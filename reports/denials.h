// 否定报备登记及举报情况 (否定报备): the register of refusals with what each lacks, the reports of
// refusals that were not filed, and both by person with what they do to his awards.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook denials_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
