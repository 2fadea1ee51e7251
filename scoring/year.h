// The year of an office (rulebook 5, 7, 8): everyone judged, ranked within his pool, the quota of
// excellent grades applied, and what rests on the final grade. People are added one at a time, in
// any order; the result is by number.
#pragma once

#include <deque>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/judgement.h"
#include "scoring/results.h"

namespace kaoping {

class YearScorer {
public:
    // Requires covers_year(inquiry.rules, year). `inquiry` must outlive the scorer.
    YearScorer(const Inquiry& inquiry, int year, Detail detail = Detail::effects);

    // Judges a person; one who serves no day of the year is left out.
    void add(const Person& person, const PersonFacts& facts);

    // Ranks, applies the quota, settles every grade. May be called once.
    [[nodiscard]] YearResult finish();

private:
    const Inquiry& inquiry_;
    int year_;
    Detail detail_;
    std::deque<Judgement> judged_;  // given back bit by bit while the result is made
};

}  // namespace kaoping
