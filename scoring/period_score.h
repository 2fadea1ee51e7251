// The score of one person at one period (效能考评 三; rulebook 4): the stages, how they combine,
// what adjustments and measures add and take, and what is still lacking.
#pragma once

#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

// Everything of a PeriodResult but the rank. Requires covers_year for the period's year.
[[nodiscard]] PeriodResult score_period(const Person& person, const PersonFacts& facts,
                                        const Inquiry& inquiry, Period period,
                                        Detail detail = Detail::effects);

}  // namespace kaoping
