// Results built by hand, of an invented office of five units in 2024: what the reports print. They
// need not be what scoring would find; they cover what a report can meet.
#pragma once

#include <vector>

#include "config/rule_book.h"
#include "scoring/results.h"

namespace kaoping::sample {

[[nodiscard]] Office office();
// `kind` is a quarter or the half year.
[[nodiscard]] std::vector<PeriodResult> period(PeriodKind kind);
[[nodiscard]] YearResult year();
[[nodiscard]] std::vector<WarningRecord> warnings();

[[nodiscard]] Score score(std::string_view text);

}  // namespace kaoping::sample
