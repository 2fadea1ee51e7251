// Month: one month of a year, as monthly duties count (集中学习 一, 监督反馈 四(四)). Written
// 2024-03.
#pragma once

#include <array>
#include <compare>
#include <string>

#include "records/day.h"

namespace kaoping {

struct Month {
    int year = 0;
    int number = 1;  // 1–12

    // The first to the last day.
    [[nodiscard]] DayRange days() const;
    friend constexpr auto operator<=>(const Month&, const Month&) = default;
};

// January to December.
[[nodiscard]] std::array<Month, 12> months_of(int year);

// "2024-03".
[[nodiscard]] std::string to_key(Month month);

}  // namespace kaoping
