// Id<Tag>: a number that names one stored thing of one sort, so that a person is never a document.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace kaoping {

template <class Tag>
struct Id {
    std::int64_t value = 0;  // 0 names nothing
    [[nodiscard]] constexpr bool valid() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using PersonId = Id<struct PersonTag>;
using SheetId = Id<struct SheetTag>;
using BatchId = Id<struct BatchTag>;

}  // namespace kaoping

template <class Tag>
struct std::hash<kaoping::Id<Tag>> {
    std::size_t operator()(kaoping::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
