// How the facts behind a duty are named: by what people call them — a case by its number, a talk by
// who held it, a meeting by its village — with the day where they have one.
#pragma once

#include "records/facts.h"
#include "scoring/reason.h"

namespace kaoping {

[[nodiscard]] FactReference reference_to(const Denial& fact);
[[nodiscard]] FactReference reference_to(const TimedCase& fact);
[[nodiscard]] FactReference reference_to(const Contact& fact);
[[nodiscard]] FactReference reference_to(const Complaint& fact);
[[nodiscard]] FactReference reference_to(const Attendance& fact);
[[nodiscard]] FactReference reference_to(const Talk& fact);
[[nodiscard]] FactReference reference_to(const VillageMeeting& fact);
[[nodiscard]] FactReference reference_to(const Ballot& fact);
[[nodiscard]] FactReference reference_to(const UnitReview& fact);
[[nodiscard]] FactReference reference_to(const ArchiveItem& fact);
[[nodiscard]] FactReference reference_to(const VillageWork& fact);
[[nodiscard]] FactReference reference_to(const LinkedUnit& fact);
[[nodiscard]] FactReference reference_to(const Inspection& fact);

}  // namespace kaoping
