#include "scoring/duty_facts.h"

namespace kaoping {

FactReference reference_to(const Denial& fact) {
    return {FactKind::denials, fact.origin, fact.number, fact.day};
}

FactReference reference_to(const TimedCase& fact) {
    return {FactKind::cases, fact.origin, fact.number, fact.received};
}

FactReference reference_to(const Contact& fact) {
    return {FactKind::contacts, fact.origin, fact.matter, fact.day};
}

FactReference reference_to(const Complaint& fact) {
    return {FactKind::complaints, fact.origin, fact.number, fact.received};
}

FactReference reference_to(const Attendance& fact) {
    return {FactKind::study, fact.origin, fact.topic, fact.day};
}

FactReference reference_to(const Talk& fact) {
    return {FactKind::talks, fact.origin, fact.talker, fact.day};
}

FactReference reference_to(const VillageMeeting& fact) {
    return {FactKind::meetings, fact.origin, fact.unit, fact.held};
}

FactReference reference_to(const Ballot& fact) {
    return {FactKind::ballots, fact.origin, fact.unit + " " + to_key(fact.half), std::nullopt};
}

FactReference reference_to(const UnitReview& fact) {
    return {FactKind::unit_reviews, fact.origin, fact.unit + " " + std::to_string(fact.criterion),
            std::nullopt};
}

FactReference reference_to(const ArchiveItem& fact) {
    return {FactKind::archive, fact.origin, fact.title, fact.day};
}

FactReference reference_to(const VillageWork& fact) {
    return {FactKind::village_works, fact.origin, fact.unit + " " + std::to_string(fact.count),
            std::nullopt};
}

FactReference reference_to(const LinkedUnit& fact) {
    return {FactKind::links, fact.origin, fact.unit, std::nullopt};
}

FactReference reference_to(const Inspection& fact) {
    return {FactKind::inspections, fact.origin, fact.item, fact.day};
}

}  // namespace kaoping
