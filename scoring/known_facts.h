// Known facts: the registers as they were known on the day asked, for reports that list them beside
// the duties. An entry of a later day does not exist, and what was told later than its entry (办结
// 日期, 移交日期) is not told yet. Reviews and works of villages are of a year and always known, as
// they are to the duties.
#pragma once

#include "records/facts.h"
#include "scoring/inquiry.h"

namespace kaoping {

// All years of the registers. Requires registers.
[[nodiscard]] OfficeFacts known_registers(const Inquiry& inquiry);

// Those of somebody's facts of one kind that are of the year and known.
template <class Fact>
[[nodiscard]] std::vector<Fact> known_of_year(const std::vector<Fact>& facts,
                                              const Inquiry& inquiry, int year) {
    std::vector<Fact> known;
    for (const Fact& fact : facts) {
        if (fact.day.year() == year && inquiry.knows(fact.day)) known.push_back(fact);
    }
    return known;
}

}  // namespace kaoping
