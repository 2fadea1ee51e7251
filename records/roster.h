// Roster: the people an office knows, found by number, ID number or name (contract "Who a row
// means"). A value: importers get one, and decide from it whom a row is about.
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "records/person.h"

namespace kaoping {

class Roster {
public:
    Roster() = default;
    explicit Roster(std::vector<Person> people);
    Roster(Roster&&) = default;
    Roster& operator=(Roster&&) = default;

    [[nodiscard]] const std::vector<Person>& people() const { return people_; }
    [[nodiscard]] bool empty() const { return people_.empty(); }

    // Null when there is nobody.
    [[nodiscard]] const Person* by_id(PersonId id) const;
    [[nodiscard]] const Person* by_number(std::string_view number) const;
    [[nodiscard]] const Person* by_id_number(std::string_view id_number) const;
    // Everybody any of whose rows bears the name, in roster order; no more than `most` of them.
    [[nodiscard]] std::vector<const Person*> by_name(
        std::string_view name, std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    // Those of them who were ever in the unit.
    [[nodiscard]] std::vector<const Person*> by_name_and_unit(std::string_view name,
                                                              std::string_view unit) const;

private:
    std::vector<Person> people_;  // never changed, so that the views below stay good
    std::unordered_map<PersonId, std::size_t> by_id_;
    std::unordered_map<std::string_view, std::size_t> by_number_;
    std::unordered_map<std::string_view, std::size_t> by_id_number_;
    std::vector<std::pair<std::string_view, std::size_t>> by_name_;  // sorted: names recur
};

// Whether any row of the person's history is in `unit`.
[[nodiscard]] bool was_ever_in(const Person& person, std::string_view unit);

}  // namespace kaoping
