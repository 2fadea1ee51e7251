// FactRef: a fact of any kind, by reference: what importers hand on and the store takes in. A
// further kind of fact is a further alternative here, and whoever visits must say what it does.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "records/facts.h"
#include "records/person.h"

namespace kaoping {

// Never null. Of items all of one row: one person, period and stage.
using FactRef =
    std::variant<const RosterRow*, const Evaluation*, const std::vector<ItemScore>*,
                 const Adjustment*, const MeasureDecision*, const Transfer*, const GradeDecision*,
                 const DenialReport*, const Sanction*, const Veto*, const Appeal*, const Denial*,
                 const TimedCase*, const Contact*, const Complaint*, const Attendance*, const Talk*,
                 const VillageMeeting*, const Ballot*, const UnitReview*, const ArchiveItem*,
                 const VillageWork*, const LinkedUnit*, const Inspection*>;

// The fields in which the row that tells a fact says 删除: what was told of them before is to be
// erased, by a correction. Keys as in TableHeading::columns.
using ErasedFields = std::vector<std::string>;

// The row that tells the fact; none for no items.
[[nodiscard]] Origin origin_of(const FactRef& fact);

}  // namespace kaoping
