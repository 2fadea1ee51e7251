// The workbook 未评优原因说明: for everyone whose grade is not excellent, why not, and what would
// have changed it.
#pragma once

#include "config/rule_book.h"
#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// Requires covers_year(rules, pack.year()). `pack` must outlive the workbook.
[[nodiscard]] Workbook explanations_report(const ReportContext& context, const YearPack& pack,
                                           const RuleBook& rules);

}  // namespace kaoping
