#include "records/period.h"

#include <algorithm>

namespace kaoping {
namespace {

constexpr std::array<std::string_view, 6> kKeys{"Q1", "Q2", "H1", "Q3", "Q4", "Y"};

}  // namespace

std::string_view to_key(PeriodKind kind) {
    return kKeys[index_of(kind)];
}

std::optional<PeriodKind> period_kind_from_key(std::string_view key) {
    const auto at = std::find(kKeys.begin(), kKeys.end(), key);
    if (at == kKeys.end()) return std::nullopt;
    return kAllPeriods[static_cast<std::size_t>(at - kKeys.begin())];
}

DayRange Period::days() const {
    switch (kind) {
        case PeriodKind::q1:
            return {day_of(year, 1, 1), day_of(year, 3, 31)};
        case PeriodKind::q2:
            return {day_of(year, 4, 1), day_of(year, 6, 30)};
        case PeriodKind::h1:
            return {day_of(year, 1, 1), day_of(year, 6, 30)};
        case PeriodKind::q3:
            return {day_of(year, 7, 1), day_of(year, 9, 30)};
        case PeriodKind::q4:
            return {day_of(year, 10, 1), day_of(year, 12, 31)};
        case PeriodKind::y:
            break;
    }
    return calendar_year(year);
}

std::string to_key(Period period) {
    return std::to_string(period.year) + std::string{to_key(period.kind)};
}

std::optional<Period> period_from_key(std::string_view key) {
    if (key.size() < 5) return std::nullopt;
    const auto first = Day::parse_iso(std::string{key.substr(0, 4)} + "-01-01");
    const auto kind = period_kind_from_key(key.substr(4));
    if (!first || !kind) return std::nullopt;
    return Period{first->year(), *kind};
}

Period quarter_of(Day day) {
    constexpr std::array quarters{PeriodKind::q1, PeriodKind::q2, PeriodKind::q3, PeriodKind::q4};
    return {day.year(), quarters[static_cast<std::size_t>((day.month() - 1) / 3)]};
}

}  // namespace kaoping
