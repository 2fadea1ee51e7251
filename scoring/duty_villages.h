// What villages owe (勤廉双优, 廉政文化进农村): the two reports a year with their meetings and
// votes, and the works of a year.
//
// A village is one of the year's when a village cadre of 31 December belongs to it who serves at
// least a day of the year (also one who takes no part in the appraisal: the duty is the village's),
// or when it held a meeting. A meeting exists from the day it was held on; ballots and works carry
// no day and always exist. A meeting belongs to the half it names, on whatever day it was held.
#pragma once

#include <map>
#include <set>
#include <string>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/duty_rule.h"

namespace kaoping {

class VillageDuties {
public:
    // Requires registers. `inquiry` must outlive it.
    VillageDuties(const Inquiry& inquiry, int year);

    void add(const Person& person, const PersonFacts& facts);
    // `two-reports-held`, `-notice`, `-attendance`, `-ballot` and `village-works`.
    void finish(DutyRows& rows);

private:
    void add_ballot(const Person& person, const Ballot& ballot);
    void add_held(DutyRows& rows, HalfYear half) const;
    void add_meeting(DutyRows& rows, const VillageMeeting& meeting) const;
    void add_works(DutyRows& rows) const;

    const Inquiry& inquiry_;
    int year_;
    std::set<std::string> villages_;
    std::vector<const VillageMeeting*> meetings_;  // of the year, by day
    DutyRows ballots_;
};

}  // namespace kaoping
