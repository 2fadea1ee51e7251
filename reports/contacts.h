// 首问登记检查 (首问责任 四, 六): each entry of the register with what it lacks, and the entries by
// the one who was asked first.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook contacts_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
