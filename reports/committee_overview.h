// 概况: the year at a glance for those who decide it, one column a category of staff.
#pragma once

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// People by participation, the quota, the grades of those graded with their shares, what is
// missing, and the measures that stand. The grades of a column add up to its graded people.
[[nodiscard]] Sheet overview_sheet(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
