// 报县清单: warnings within the window after a transfer, which the county has to deal with
// (效能责任追究 二(五)).
#pragma once

#include "reports/report_context.h"
#include "reports/workbook.h"
#include "reports/year_pack.h"

namespace kaoping {

// One row a warning to refer, the first within its window marked as such: the person, all warnings
// before it, the transfer, the warning itself, and the law by the kind of staff.
[[nodiscard]] Workbook county_report(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
