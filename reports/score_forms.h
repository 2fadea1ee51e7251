// 绩效考评评分表: one page a person and quarter — the indicators with the points of each stage,
// what was added and taken and why, the score, room for the three opinions. It also serves to be
// filled in: what is not scored yet is left blank.
#pragma once

#include <string>

#include "config/rule_book.h"
#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// Of everyone for whom the quarter is due, or of the person of that number. `rules` and `pack` must
// outlive the workbook.
[[nodiscard]] Workbook score_forms_report(const ReportContext& context, const RuleBook& rules,
                                          const YearPack& pack, PeriodKind quarter,
                                          const std::optional<std::string>& person = {});

}  // namespace kaoping
