// The sample office as the papers of its year see it: roster, results and warnings, with what only
// papers print (grades by score, documents, what went before a referral).
#pragma once

#include "config/calendar.h"
#include "config/rule_book.h"
#include "reports/year_pack.h"

namespace kaoping::sample {

// The roster of the pack lives as long as the tests.
[[nodiscard]] YearPack papers_of_year();
// Grades begin at 90, 75 and 60.
[[nodiscard]] RuleBook rules_of_papers();
// Lists 2025, where the Spring Festival is from 28 January to 4 February.
[[nodiscard]] Calendar calendar_of_papers();

}  // namespace kaoping::sample
