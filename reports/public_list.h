// 优秀等次公示表: the notice that shows who is to be excellent, on the wall for everyone. It holds
// names, units and posts and nothing else of anybody.
#pragma once

#include "config/calendar.h"
#include "reports/report_context.h"
#include "reports/workbook.h"
#include "reports/year_pack.h"

namespace kaoping {

// Everyone whose decided grade is excellent and holds, those appraised by the county aside. The
// notice stays from the day of preparation to the end of the fifth working day after it
// (公务员考核规定: at least five); without that day there is room to write both.
[[nodiscard]] Workbook public_list_report(const ReportContext& context, const YearPack& pack,
                                          const Calendar& calendar);

}  // namespace kaoping
