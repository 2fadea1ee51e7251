// Cases with a time limit (限时办结 四): when each is due, and whether it was done by then.
//
// Days are calendar days; a limit that ends on a free day ends on the next working day, whatever
// sets the limit (rulebook 2). 时限天数 of an ordinary or special case sets none.
#pragma once

#include "config/rule_book.h"
#include "records/register_facts.h"
#include "scoring/own_duties.h"

namespace kaoping {

struct DueDay {
    Day day;
    bool no_reason = false;      // a special case without a reason: it has the ordinary limit
    bool weekends_only = false;  // a day looked at lies in a year without a calendar
};

// By the limits in force on the day of receipt. Requires that the rule book has some on that day.
[[nodiscard]] DueDay due_day_of(const TimedCase& fact, const RuleBook& rules);

// `deadline` of one case, asked on the day `asked`; its own row of the rule book is that of the day
// of receipt. A case done late stays not-met, also while its year runs. Empty when the duty is off
// on that day, the rule book has no limits then, or the case is not yet known.
[[nodiscard]] std::optional<DutyRow> judge_case(const TimedCase& fact, const Inquiry& inquiry,
                                                Day asked);

// The cases received in the year.
void add_cases(DutyRows& rows, const Inquiry& inquiry, int year);
// The person's cases due in the year.
void add_own_cases(DutyRows& rows, const OwnDuties& of);

}  // namespace kaoping
