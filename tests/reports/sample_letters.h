// The sample office as its letters and personal papers see it: the papers of the year with a rule
// book that has a ladder, points of indicators, and grades against which a review may be asked.
#pragma once

#include "config/rule_book.h"
#include "reports/year_pack.h"

namespace kaoping::sample {

[[nodiscard]] RuleBook rules_of_letters();
[[nodiscard]] YearPack letters_of_year();

}  // namespace kaoping::sample
