// 考评分析图表: the pictures of a year, each beside the small table it is drawn from — grades,
// scores by quarter, measures by month and ground, reviewers side by side, this year against the
// last.
#pragma once

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// Without last year there is no comparison with it. The packs must outlive the workbook.
[[nodiscard]] Workbook charts_report(const ReportContext& context, const YearPack& pack,
                                     const YearPack* last_year);

}  // namespace kaoping
