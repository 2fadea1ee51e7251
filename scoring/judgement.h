// The judgement of one person and year as far as it needs nobody else: scores, annual score, gates,
// ceilings and the decision of the leading group (rulebook 5–8). Rank, quota and what rests on the
// final grade come when everyone is judged (scoring/year.h).
#pragma once

#include <optional>
#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

struct Judgement {
    PersonYear result;  // suggested and grade are set by `settle`
    // What the program suggests before the quota: a proper grade, undetermined, exempt or
    // incomplete.
    Grade own = Grade::incomplete;
    // The decided grades of the years before that had effect, from last year backwards, without a
    // hole: what the rules about consecutive years look at.
    std::vector<Grade> earlier;
};

// Requires covers_year.
[[nodiscard]] Judgement judge_year(const Person& person, const PersonFacts& facts,
                                   const Inquiry& inquiry, int year, Detail detail);

// The grade the leading group decided for the year, as far as the inquiry knows, or null.
[[nodiscard]] const GradeDecision* decided_grade(const PersonFacts& facts, const Inquiry& inquiry,
                                                 int year);

// Sets `suggested` and `grade` from `own`, what the quota made of it, and the decision. Only a
// graded person has a suggestion of his own; for the others it is the grade's word.
void settle(Judgement& judgement, Grade after_quota);

}  // namespace kaoping
