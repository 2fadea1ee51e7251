// 年终总评汇总表: the second half of the year and the year-end's own three stages beside the first
// half, the score of the year and what follows from it, one row a person; what is not done.
#pragma once

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// `pack` must outlive the workbook.
[[nodiscard]] Workbook year_end_report(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
