// Rows of a table worth one note together: how many, and the first.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kaoping {

struct Tally {
    std::size_t count = 0;
    std::uint32_t first_row = 0;

    void add(std::uint32_t row) {
        if (count++ == 0) first_row = row;
    }
};

}  // namespace kaoping
