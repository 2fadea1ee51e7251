// What the duties of a year yield (rulebook 9): a row for each thing that was to be done — a case
// closed in time, a month's study, a meeting noticed — with what was asked, what was done, a
// verdict and the facts behind it. Field by field they are the columns of contract.md.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/id.h"
#include "records/period.h"
#include "records/vocabulary.h"
#include "scoring/reason.h"

namespace kaoping {

enum class DutyVerdict : unsigned char { met, not_met, open, note };
inline constexpr Vocabulary<DutyVerdict, 4> kDutyVerdicts{{
    {DutyVerdict::met, "met"},
    {DutyVerdict::not_met, "not-met"},
    {DutyVerdict::open, "open"},
    {DutyVerdict::note, "note"},
}};
constexpr const auto& vocabulary_of(DutyVerdict) {
    return kDutyVerdicts;
}

struct DutyRow {
    std::string rule;     // "study-monthly"
    std::string article;  // the citation of the row of the rule book it was judged by
    std::string subject;  // a person's number, a case's, a village, a unit, "office", "03"
    std::string subject_name;
    std::string period;    // "2024", "2024-03", "2024H1"
    std::string required;  // as printed: a count, a day, points of two decimals; may be empty
    std::string actual;
    DutyVerdict verdict = DutyVerdict::met;
    std::vector<std::string> detail;  // "late=3", "no-reason": printed joined by ';'
    // Whose duty it is, where it is somebody's, and the quarter an unmet one belongs to.
    std::optional<PersonId> person;
    std::optional<Period> quarter;
    std::vector<FactReference> because;
};

}  // namespace kaoping
