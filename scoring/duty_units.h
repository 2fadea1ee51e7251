// The yearly review of the units by those they serve (民主评议 一–四).
//
// A unit is one of the year's when somebody served in it on any day of the year, by the roster row
// of that day, who is no village cadre by the roster of 31 December; or when it was reviewed. So a
// unit somebody left in May is one of the year's.
#pragma once

#include <set>
#include <string>

#include "records/person.h"
#include "scoring/duty_rule.h"

namespace kaoping {

class UnitReviews {
public:
    // Requires registers. `inquiry` must outlive it.
    UnitReviews(const Inquiry& inquiry, int year) : inquiry_(inquiry), year_(year) {}

    void add(const Person& person);
    // `unit-review` of every unit, and of each criterion the share of 满意 among the valid answers;
    // no share where none is valid.
    void finish(DutyRows& rows) const;

private:
    const Inquiry& inquiry_;
    int year_;
    std::set<std::string> units_;
};

}  // namespace kaoping
