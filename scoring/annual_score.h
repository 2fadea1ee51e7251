// The annual score of one person (rulebook 5): the six periods, which of them count, their weighted
// mean, and what is missing. Nothing is ever averaged around a hole.
#pragma once

#include <array>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/reason_log.h"
#include "scoring/results.h"

namespace kaoping {

using PeriodResults = std::array<PeriodResult, 6>;  // by PeriodKind

[[nodiscard]] PeriodResults score_all_periods(const Person& person, const PersonFacts& facts,
                                              const Inquiry& inquiry, int year, Detail detail);

// Which periods are due, by PeriodKind.
[[nodiscard]] std::array<bool, 6> due_periods(const PeriodResults& periods);

// Sets scores, quarter grades, missing stages and the annual score of `result`, whose participation
// is that of the year; nothing is scored for an excluded person. Takes the reasons out of
// `periods`.
void take_annual_score(PersonYear& result, PeriodResults& periods, const Inquiry& inquiry,
                       ReasonLog& log);

}  // namespace kaoping
