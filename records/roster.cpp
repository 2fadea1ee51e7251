#include "records/roster.h"

#include <algorithm>

namespace kaoping {

Roster::Roster(std::vector<Person> people) : people_(std::move(people)) {
    by_id_.reserve(people_.size());
    by_number_.reserve(people_.size());
    for (std::size_t at = 0; at < people_.size(); ++at) {
        const Person& person = people_[at];
        by_id_.emplace(person.id(), at);
        by_number_.emplace(person.number(), at);
        std::string_view last_name;
        for (const RosterRow& row : person.history()) {
            if (!row.id_number.empty()) by_id_number_.emplace(row.id_number, at);
            if (row.name != last_name) by_name_.emplace_back(row.name, at);
            last_name = row.name;
        }
    }
    std::sort(by_name_.begin(), by_name_.end());
    by_name_.erase(std::unique(by_name_.begin(), by_name_.end()), by_name_.end());
}

const Person* Roster::by_id(PersonId id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &people_[found->second];
}

const Person* Roster::by_number(std::string_view number) const {
    const auto found = by_number_.find(number);
    return found == by_number_.end() ? nullptr : &people_[found->second];
}

const Person* Roster::by_id_number(std::string_view id_number) const {
    const auto found = by_id_number_.find(id_number);
    return found == by_id_number_.end() ? nullptr : &people_[found->second];
}

std::vector<const Person*> Roster::by_name(std::string_view name, std::size_t most) const {
    std::vector<const Person*> found;
    auto at = std::lower_bound(by_name_.begin(), by_name_.end(), std::pair{name, std::size_t{0}});
    for (; at != by_name_.end() && at->first == name && found.size() < most; ++at) {
        found.push_back(&people_[at->second]);
    }
    return found;
}

std::vector<const Person*> Roster::by_name_and_unit(std::string_view name,
                                                    std::string_view unit) const {
    auto found = by_name(name);
    std::erase_if(found, [&](const Person* person) { return !was_ever_in(*person, unit); });
    return found;
}

bool was_ever_in(const Person& person, std::string_view unit) {
    const auto& history = person.history();
    return std::any_of(history.begin(), history.end(),
                       [&](const RosterRow& row) { return row.unit == unit; });
}

}  // namespace kaoping
