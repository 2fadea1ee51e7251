// The duties that are somebody's own (rulebook 9): what one person owed in a year, from his facts
// and from the registers that name him. These are the ones a rule book may turn into deductions.
#pragma once

#include "records/facts.h"
#include "records/person.h"
#include "scoring/duty_rule.h"
#include "scoring/inquiry.h"

namespace kaoping {

// Whose duties of which year are asked for.
struct OwnDuties {
    const Person& person;
    const PersonFacts& facts;
    const Inquiry& inquiry;
    int year = 0;
};

// The person's rows of one rule that belong to a quarter of the year, in no order. A case belongs
// to the year it was due in, whenever it was received, and is asked about as that year is. Requires
// a rule that is personal (config/duties.h).
[[nodiscard]] DutyRows own_duties(std::string_view rule, const OwnDuties& of);

}  // namespace kaoping
