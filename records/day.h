// Day: a civil date without a time of day or a zone, and DayRange, days from one to another.
//
// Statutory windows follow 民法典 201–203 (rulebook 2): the first day is not counted, the last one
// is; a window of months ends on the corresponding day or, where the month has none, on its last.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kaoping {

class Day {
public:
    constexpr Day() = default;
    // Empty when there is no such day in years 1900–2999.
    [[nodiscard]] static std::optional<Day> from(int year, int month, int day);
    // Strictly YYYY-MM-DD.
    [[nodiscard]] static std::optional<Day> parse_iso(std::string_view text);
    // Days since 1970-01-01.
    [[nodiscard]] static constexpr Day of_number(std::int32_t number) { return Day{number}; }

    [[nodiscard]] constexpr std::int32_t number() const { return number_; }
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;         // 1–12
    [[nodiscard]] int day_of_month() const;  // 1–31
    [[nodiscard]] bool is_weekend() const;

    [[nodiscard]] constexpr Day plus_days(int days) const { return Day{number_ + days}; }
    // The corresponding day `months` later; the last day of that month where it has no such day.
    [[nodiscard]] Day plus_months(int months) const;

    friend constexpr auto operator<=>(Day, Day) = default;

private:
    constexpr explicit Day(std::int32_t number) : number_(number) {}

    std::int32_t number_ = 0;
};

// YYYY-MM-DD.
[[nodiscard]] std::string to_string(Day day);

// Requires that the day exists: for literals and calculated dates.
[[nodiscard]] Day day_of(int year, int month, int day);

// Days from `first` to `last`, both included; empty when last < first.
struct DayRange {
    Day first;
    Day last;

    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] int days() const { return last < first ? 0 : last.number() - first.number() + 1; }
    friend constexpr auto operator<=>(const DayRange&, const DayRange&) = default;
};

[[nodiscard]] DayRange overlap(DayRange a, DayRange b);

// "Within `months` after `day`": the day after it to the corresponding day, both included.
// 2024-02-29 and 12 months: 2024-03-01 … 2025-02-28.
[[nodiscard]] DayRange window_after(Day day, int months);

[[nodiscard]] DayRange calendar_year(int year);

}  // namespace kaoping
