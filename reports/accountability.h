// 效能责任追究台账: the register of accountability, for the office's own files.
#pragma once

#include "reports/report_context.h"
#include "reports/workbook.h"
#include "reports/year_pack.h"

namespace kaoping {

// 登记台账, with ID numbers. `pack` must outlive the Workbook.
[[nodiscard]] Workbook accountability_report(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
