// What all duties share (rulebook 9): the row of the rule book they are judged by, whom they are
// asked of, and when an unmet one is still open.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/rule_book.h"
#include "records/person.h"
#include "scoring/duty.h"
#include "scoring/inquiry.h"

namespace kaoping {

using DutyRows = std::vector<DutyRow>;

// Where a duty's figures come from: null when it is off on the last day of its period.
using DutyLaw = const Dated<DutyRule>*;

// A figure every row of the duty has, given or usual; without one it is a std::logic_error.
[[nodiscard]] Points figure(DutyLaw law, std::string_view name);
// As printed: whole without decimals ("10"), else with two ("2.50"). What is done is printed with
// two decimals where it is a share or a length (rulebook 9 writes 80.00, but 2 and 10 days).
[[nodiscard]] std::string figure_text(Points figure);

// A person's duties are asked of everyone but who is excluded on the last day of their period (as
// with the periods of an appraisal, rulebook 3).
[[nodiscard]] bool is_asked(const Person& person, Day last);

// met, else open while the period still runs on the as-of day, its last day included, else not-met.
[[nodiscard]] DutyVerdict verdict(bool met, Day last, const Inquiry& inquiry);

// A row of the duty with what is the same for all; requirement and verdict are yet to come.
[[nodiscard]] DutyRow duty_row(DutyLaw law, std::string subject, std::string subject_name,
                               std::string period);

// A row of a person's own duty: subject and name are his, as the roster has them on `last`; what it
// deducts belongs to the quarter of that day.
[[nodiscard]] DutyRow own_row(DutyLaw law, const Person& person, std::string period, Day last);

// Something to be done `required` times: sets required, actual and verdict.
void judge_count(DutyRow& row, Points required, std::int64_t actual, Day last,
                 const Inquiry& inquiry);

}  // namespace kaoping
