#include "records/half_year.h"

namespace kaoping {

DayRange HalfYear::days() const {
    if (second) return {day_of(year, 7, 1), day_of(year, 12, 31)};
    return {day_of(year, 1, 1), day_of(year, 6, 30)};
}

std::string to_key(HalfYear half) {
    return std::to_string(half.year) + (half.second ? "H2" : "H1");
}

std::optional<HalfYear> half_year_from_key(std::string_view key) {
    constexpr std::size_t year_digits = 4;
    if (key.size() < year_digits) return std::nullopt;
    const std::string_view half = key.substr(year_digits);
    const auto new_year = Day::parse_iso(std::string{key.substr(0, year_digits)} + "-01-01");
    if (!new_year || (half != "H1" && half != "H2")) return std::nullopt;
    return HalfYear{new_year->year(), half == "H2"};
}

}  // namespace kaoping
