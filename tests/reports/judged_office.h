// An invented office of 2024 whose facts are scored under the national rules, so that its results
// have the reasons scoring gives: one person for every way not to be excellent.
#pragma once

#include "config/rule_book.h"
#include "scoring/results.h"

namespace kaoping::sample {

[[nodiscard]] const RuleBook& national_rules();
[[nodiscard]] YearResult judged_year();

}  // namespace kaoping::sample
