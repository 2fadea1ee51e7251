// 岗位调整审批表: one page for everyone whose warnings of the year reach the rung of the ladder
// that orders a transfer, done or still to be done.
#pragma once

#include "config/rule_book.h"
#include "reports/letter.h"
#include "reports/year_pack.h"

namespace kaoping {

// A document chosen is that of the transfer or of one of the warnings behind it. `rules` and `pack`
// must outlive the workbook.
[[nodiscard]] Workbook transfer_forms_report(const ReportContext& context, const RuleBook& rules,
                                             const YearPack& pack, const LetterChoice& choice = {});

}  // namespace kaoping
