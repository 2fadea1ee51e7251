// 按人员: who refused, how completely it was filed, what was reported of him, and whether the
// reports cost him the awards of the year (否定报备 四).
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Sheet denied_people_sheet(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
