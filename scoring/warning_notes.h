// The notes of a year's warning record (rulebook 6, 7): what a reviewer should look at; none of
// them changes a count or a grade.
#pragma once

#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"
#include "scoring/standing.h"

namespace kaoping {

// In the fixed order same-day-as-transfer, fourth-without-transfer, transfer-without-cause,
// warning-due, measure-mismatch, sanction-to-decide, outside-service; each once, or once a decision
// where it names one.
[[nodiscard]] std::vector<WarningNote> notes_of(const Person& person, const PersonFacts& facts,
                                                const WarningHistory& history,
                                                const Inquiry& inquiry, int year);

}  // namespace kaoping
