// One period of an office: everyone's period score, ranked within his pool (rulebook 4).
#pragma once

#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

class PeriodScorer {
public:
    // Requires covers_year for the period's year. `inquiry` must outlive the scorer.
    PeriodScorer(const Inquiry& inquiry, Period period) : inquiry_(inquiry), period_(period) {}

    // Scores a person; one who serves no day of the period is left out.
    void add(const Person& person, const PersonFacts& facts);

    // Everyone's result, by number. May be called once.
    [[nodiscard]] std::vector<PeriodResult> finish();

private:
    const Inquiry& inquiry_;
    Period period_;
    std::vector<PeriodResult> results_;
};

}  // namespace kaoping
