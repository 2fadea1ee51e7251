// HalfYear: one half of a year, as village meetings count (勤廉双优 二): 2024H1 上半年, 2024H2
// 下半年. It is no appraisal period: of those only 半年小结 is a half-year, the first.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "records/day.h"

namespace kaoping {

struct HalfYear {
    int year = 0;
    bool second = false;  // 下半年

    // January to June, or July to December.
    [[nodiscard]] DayRange days() const;
    friend constexpr auto operator<=>(const HalfYear&, const HalfYear&) = default;
};

// "2024H1".
[[nodiscard]] std::string to_key(HalfYear half);
// "2024H1", "2024H2"; years 1900–2999.
[[nodiscard]] std::optional<HalfYear> half_year_from_key(std::string_view key);

}  // namespace kaoping
