// Explaining a person's year: the same judgement, with every step and every rule that did not fire.
#pragma once

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

// The person's result out of `year` with all its reasons, in the order in which they act:
// participation, periods with their parts, annual score, band, each gate, orders, quota, decision,
// consecutive years, and last the grade itself. Requires that `year` was scored with the same
// inquiry and holds the person.
[[nodiscard]] PersonYear explain_year(const Person& person, const PersonFacts& facts,
                                      const Inquiry& inquiry, const YearResult& year);

}  // namespace kaoping
