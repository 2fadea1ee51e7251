// 党委会审定材料: what the committee has before it when it decides the grades of a year.
#pragma once

#include "config/rule_book.h"
#include "reports/report_context.h"
#include "reports/workbook.h"
#include "reports/year_pack.h"

namespace kaoping {

// 概况, 等次建议, 临界人员, 降等人员, 待定事项. `rules` tells where grades begin; it must cover the
// year. `pack` must outlive the Workbook.
[[nodiscard]] Workbook committee_report(const ReportContext& context, const YearPack& pack,
                                        const RuleBook& rules);

}  // namespace kaoping
