// FactPlace: names a fact of one kind for as long as a sheet is read: its person, and which of his.
#pragma once

#include <cstdint>
#include <functional>

#include "records/id.h"

namespace kaoping::store {

struct FactPlace {
    PersonId person;
    std::int64_t place = 0;
    friend bool operator==(FactPlace, FactPlace) = default;
};

struct HashFactPlace {
    [[nodiscard]] std::size_t operator()(FactPlace at) const noexcept {
        return std::hash<std::int64_t>{}(at.person.value * 1'000'003 + at.place);
    }
};

}  // namespace kaoping::store
