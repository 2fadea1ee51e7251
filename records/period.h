// Period: one of the six events a person is scored at in a year (效能考评 二): four quarters (季度
// 小评), the half-year (半年小结) and the year-end (年终总评). Written 2024Q1, 2024H1, 2024Y.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "records/day.h"

namespace kaoping {

// In the order of the printed columns; the half-year stands behind the quarter it ends with.
enum class PeriodKind : unsigned char { q1, q2, h1, q3, q4, y };

inline constexpr std::array kAllPeriods{PeriodKind::q1, PeriodKind::q2, PeriodKind::h1,
                                        PeriodKind::q3, PeriodKind::q4, PeriodKind::y};

[[nodiscard]] constexpr std::size_t index_of(PeriodKind kind) {
    return static_cast<std::size_t>(kind);
}
[[nodiscard]] constexpr bool is_quarter(PeriodKind kind) {
    return kind != PeriodKind::h1 && kind != PeriodKind::y;
}
// "Q1" … "Y".
[[nodiscard]] std::string_view to_key(PeriodKind kind);
[[nodiscard]] std::optional<PeriodKind> period_kind_from_key(std::string_view key);

struct Period {
    int year = 0;
    PeriodKind kind = PeriodKind::y;

    [[nodiscard]] DayRange days() const;
    [[nodiscard]] Day last_day() const { return days().last; }
    friend constexpr auto operator<=>(const Period&, const Period&) = default;
};

// "2024Q1".
[[nodiscard]] std::string to_key(Period period);
// "2024Q1", "2024H1", "2024Y"; years 1900–2999.
[[nodiscard]] std::optional<Period> period_from_key(std::string_view key);

// The quarter that contains `day`.
[[nodiscard]] Period quarter_of(Day day);

}  // namespace kaoping
