// What a person owes an account of: the periods that are due for him, and whether he takes part in
// the grading of a year (rulebook 2, 3).
#pragma once

#include "records/period.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

// The person as the sheets of a period show him: the roster row of `last_day`.
[[nodiscard]] PersonLine line_on(const Person& person, Day last_day);

// A period is due for a person who serves on at least half of its days (days served × 2 ≥ days),
// unless he is excluded on its last day.
[[nodiscard]] bool is_due(const Person& person, Period period);

// 参加考核 of a year, and whether the rule `short-service` made it so.
struct YearParticipation {
    Participation participation = Participation::graded;
    bool short_service = false;
};

// Graded becomes ungraded without service on 31 December, with less service in the year than the
// share the gate `short-service` names (half: the year-end is not due), or when no due period has a
// weight; superior only for the last of these.
[[nodiscard]] YearParticipation participation_in(const Person& person, const Inquiry& inquiry,
                                                 int year);

// Whether the period is due and has a weight in the annual score of its year.
[[nodiscard]] bool counts_in_year(const Person& person, const Inquiry& inquiry, Period period);

}  // namespace kaoping
