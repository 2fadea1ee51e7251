// The duties of an office in a year (rulebook 9): everyone is added, one at a time and in any
// order; what is asked of affairs, villages, units and the office comes from the registers.
#pragma once

#include <memory>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/duty_rule.h"
#include "scoring/duty_study.h"
#include "scoring/duty_units.h"
#include "scoring/duty_villages.h"
#include "scoring/inquiry.h"

namespace kaoping {

class DutiesCounter {
public:
    // Requires registers. `inquiry` must outlive the counter.
    DutiesCounter(const Inquiry& inquiry, int year);

    void add(const Person& person, const PersonFacts& facts);

    // All rows: by rule in the order of rulebook 9, then by subject in byte order, then by period;
    // level ones by topic, village, day of meeting or in the order in which they are listed there.
    // May be called once.
    [[nodiscard]] DutyRows finish();

private:
    const Inquiry& inquiry_;
    int year_;
    DutyRows rows_;
    OfficeStudies studies_;
    VillageDuties villages_;
    UnitReviews units_;
};

// How many rows of a rule there are of each verdict.
struct DutyCounts {
    std::string rule;
    std::string article;  // of its first row
    int met = 0, not_met = 0, open = 0, notes = 0;
};

// One for each rule that has rows, in the order of the rows.
[[nodiscard]] std::vector<DutyCounts> count_verdicts(const DutyRows& rows);

}  // namespace kaoping
