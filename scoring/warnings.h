// Warnings of a year (rulebook 6): a record a person — measures counted, the ladder, the order to
// transfer, windows and referrals, and the notes HR wants.
#pragma once

#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

// The record of one person and year. Requires covers_year.
[[nodiscard]] WarningRecord count_warnings(const Person& person, const PersonFacts& facts,
                                           const Inquiry& inquiry, int year);

class WarningsCounter {
public:
    // Requires covers_year(inquiry.rules, year). `inquiry` must outlive the counter.
    WarningsCounter(const Inquiry& inquiry, int year) : inquiry_(inquiry), year_(year) {}

    // Counts for a person; one who serves no day of the year is left out.
    void add(const Person& person, const PersonFacts& facts);

    // Everyone's record, by number. May be called once.
    [[nodiscard]] std::vector<WarningRecord> finish();

private:
    const Inquiry& inquiry_;
    int year_;
    std::vector<WarningRecord> records_;
};

}  // namespace kaoping
