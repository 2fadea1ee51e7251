// 登记: the complaints of a year, one a row, as the monthly summary counts them.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

// Those received in the year, and those of earlier years that were not closed before it.
[[nodiscard]] std::vector<const Complaint*> complaints_of(const DutyYear& year);

[[nodiscard]] Sheet complaint_register_sheet(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
