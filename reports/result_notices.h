// 考核结果通知: tells each person the decided grade of the year, why it is what it is, and until
// when it may be asked to be reviewed, with the page on which it is acknowledged (公务员法 39).
#pragma once

#include "config/rule_book.h"
#include "reports/letter.h"
#include "reports/year_pack.h"

namespace kaoping {

// For everyone whose grade of the year the leading group decided and which has effect; the grades
// of those whom the county appraises are the county's to tell. The notice is of the day of
// preparation. A document chosen is that of the decision. `rules` and `pack` must outlive the
// workbook.
[[nodiscard]] Workbook result_notices_report(const ReportContext& context, const RuleBook& rules,
                                             const YearPack& pack, const LetterChoice& choice = {});

}  // namespace kaoping
