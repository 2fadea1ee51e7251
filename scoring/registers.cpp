#include "scoring/registers.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace kaoping {
namespace {

using NumberOf = std::function<std::string(PersonId)>;

std::string number_or_nobody(std::optional<PersonId> person, const NumberOf& number_of) {
    return person ? number_of(*person) : std::string{};
}

// The facts by day, then by `place_of`, each named after its place in the day.
template <class Fact, class PlaceOf>
std::vector<NumberedEntry<Fact>> numbered(const std::vector<Fact>& facts, PlaceOf place_of) {
    using Place = decltype(place_of(facts.front()));
    std::vector<std::pair<Place, const Fact*>> places;
    places.reserve(facts.size());
    for (const Fact& fact : facts) places.emplace_back(place_of(fact), &fact);
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
        return a.second->day != b.second->day ? a.second->day < b.second->day : a.first < b.first;
    });
    std::vector<NumberedEntry<Fact>> entries;
    entries.reserve(facts.size());
    int number = 0;
    for (const auto& [place, fact] : places) {
        number = !entries.empty() && entries.back().fact->day == fact->day ? number + 1 : 1;
        entries.push_back({fact, to_string(fact->day) + "#" + std::to_string(number)});
    }
    return entries;
}

}  // namespace

Registers::Registers(OfficeFacts facts, const NumberOf& number_of) : facts_(std::move(facts)) {
    contacts_ = numbered(facts_.contacts, [&](const Contact& contact) {
        return std::tuple{number_or_nobody(contact.person, number_of), contact.matter,
                          contact.origin.row};
    });
    inspections_ = numbered(facts_.inspections, [&](const Inspection& inspection) {
        return std::tuple{inspection.item, number_or_nobody(inspection.person, number_of),
                          inspection.unit, inspection.origin.row};
    });
    for (const TimedCase& each : facts_.cases) {
        if (each.person) by_person_[*each.person].cases.push_back(&each);
    }
    for (const auto& entry : contacts_) {
        if (entry.fact->person) by_person_[*entry.fact->person].contacts.push_back(&entry);
    }
    for (const Denial& denial : facts_.denials) {
        if (denial.person) by_person_[*denial.person].denials.push_back(&denial);
    }
}

const NamedInRegisters& Registers::naming(PersonId person) const {
    static const NamedInRegisters nothing;
    const auto found = by_person_.find(person);
    return found == by_person_.end() ? nothing : found->second;
}

}  // namespace kaoping
