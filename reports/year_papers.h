// The papers of a year by their keys, and whether a year has anything for one. A key of another
// workbook is a std::logic_error.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "config/rule_book.h"
#include "reports/catalogue.h"
#include "reports/letter.h"
#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// What they are made from; it must outlive the workbooks.
struct YearPapers {
    const RuleBook& rules;
    std::span<const YearPack* const> years;  // up to the year asked for, which is the last
    LetterChoice choice = {};                // whom papers about single people are about

    [[nodiscard]] const YearPack& pack() const { return *years.back(); }
    // Null where nothing is known of the year before.
    [[nodiscard]] const YearPack* last_year() const;
};

// Letters and forms may still say that there is nothing to print (says_nothing).
[[nodiscard]] bool has_data(ReportKey report, const YearPapers& papers, Period period);
// Whether anyone has the score of any stage.
[[nodiscard]] bool has_any_score(const std::vector<PeriodResult>& results);
[[nodiscard]] Workbook year_paper(ReportKey report, const ReportContext& context,
                                  const YearPapers& papers, Period period);

}  // namespace kaoping
