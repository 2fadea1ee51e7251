// The state of a period: how many it is due for, how far their scores have come, and who lacks
// what.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/facts.h"
#include "records/period.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

// Someone for whom a period is due, and the stages it lacks.
struct Lacking {
    std::string number;
    std::string name;
    std::vector<Stage> stages;
};

struct PeriodState {
    Period period;
    std::int64_t due = 0;  // decided, undecided and missing together
    std::int64_t decided = 0;
    std::int64_t undecided = 0;    // some stage is there, a required one is not
    std::int64_t missing = 0;      // no stage at all
    std::vector<Lacking> lacking;  // as they were added; the first `keep` of them

    [[nodiscard]] std::int64_t lacking_count() const { return undecided + missing; }
    // Someone has a stage of it: the period has begun.
    [[nodiscard]] bool has_begun() const { return decided + undecided > 0; }
};

// Counts the state of the six periods of some years, one person after the other.
class StateCounter {
public:
    // Requires covers_year for each. Keeps at most `keep` names a period: a terminal shows a few,
    // and an office may have a quarter of a million people.
    StateCounter(const Inquiry& inquiry, const std::vector<int>& years, std::size_t keep);

    void add(const Person& person, const PersonFacts& facts);

    [[nodiscard]] const std::vector<PeriodState>& states() const { return states_; }

private:
    const Inquiry& inquiry_;
    std::vector<PeriodState> states_;
    std::size_t keep_;
};

}  // namespace kaoping
