// The letters that tell a person of a decision on accountability: 效能告诫书, 诫勉教育通知书,
// 书面检查通知书, each with the page on which it is acknowledged.
//
// A decision has one letter, that of its heaviest measure, which names the lighter ones too. An
// exempted decision has none. A revoked one keeps its letter, for the file, under a line that says
// when it was revoked.
#pragma once

#include "config/rule_book.h"
#include "reports/letter.h"
#include "reports/year_pack.h"

namespace kaoping {

// The decisions of the pack's year. `rules` and `pack` must outlive the workbook.
[[nodiscard]] Workbook warning_letters_report(const ReportContext& context, const RuleBook& rules,
                                              const YearPack& pack,
                                              const LetterChoice& choice = {});
[[nodiscard]] Workbook admonition_letters_report(const ReportContext& context,
                                                 const RuleBook& rules, const YearPack& pack,
                                                 const LetterChoice& choice = {});
[[nodiscard]] Workbook written_letters_report(const ReportContext& context, const RuleBook& rules,
                                              const YearPack& pack,
                                              const LetterChoice& choice = {});

}  // namespace kaoping
