// What unmet duties cost (rulebook 9, last paragraph): where the rule book says so, each unmet row
// of a person's own duty takes points off the quarter it belongs to, up to a cap for the rule. Off
// unless a row of the rule book has `deduct`.
#pragma once

#include <optional>
#include <vector>

#include "scoring/duty.h"
#include "scoring/own_duties.h"

namespace kaoping {

// One unmet row and what it takes off.
struct DutyDeduction {
    DutyRow row;
    Points points;              // ≥ 0: less than `each` where the cap is reached
    Points each;                // deduct
    std::optional<Points> cap;  // per person, rule and quarter
    std::string article;        // of the row in force on the quarter's last day
};

// All of the person in the quarter, by rule in the order of rulebook 9, then by subject and period:
// in this order they use up the cap. Whether something is overdue is asked as for the quarter's
// year.
[[nodiscard]] std::vector<DutyDeduction> deductions_in(const Person& person,
                                                       const PersonFacts& facts,
                                                       const Inquiry& inquiry, Period quarter);

// What the deducted row is about, to people: its number and matter, or the period a duty of the
// person's own was not met in.
[[nodiscard]] std::string name_of(const DutyRow& row);

}  // namespace kaoping
