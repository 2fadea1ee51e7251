// Day, DayRange and the statutory windows (民法典 201–203).
#include <catch2/catch.hpp>
#include <stdexcept>
#include <vector>

#include "records/day.h"

namespace kaoping {
namespace {

Day day(const char* text) {
    const auto parsed = Day::parse_iso(text);
    if (!parsed) throw std::logic_error(text);
    return *parsed;
}

TEST_CASE("dates that exist and dates that do not") {
    struct {
        const char* text;
        bool exists;
    } const rows[] = {
        {"2024-01-01", true},        {"2024-12-31", true},   {"2024-02-29", true},
        {"2023-02-29", false},       {"2000-02-29", true},   {"1900-02-29", false},
        {"2100-02-29", false},       {"2024-04-31", false},  {"2024-13-01", false},
        {"2024-00-10", false},       {"2024-01-00", false},  {"2024-01-32", false},
        {"1900-01-01", true},        {"1899-12-31", false},  {"2999-12-31", true},
        {"3000-01-01", false},       {"2024-1-01", false},   {"2024/01/01", false},
        {"20240101", false},         {"2024-01-01 ", false}, {" 2024-01-01", false},
        {"2024-01-0a", false},       {"+024-01-01", false},  {"", false},
        {"2024-01-01T00:00", false},
    };
    for (const auto& [text, exists] : rows) {
        CAPTURE(text);
        CHECK(Day::parse_iso(text).has_value() == exists);
    }
    CHECK_THROWS_AS(day_of(2023, 2, 29), std::logic_error);
    CHECK_FALSE(Day::from(2024, -1, 1));
}

TEST_CASE("every day from 1990 to 2040 is read as it is written and follows the day before") {
    Day expected = day("1990-01-01");
    CHECK(expected.number() == 7305);
    int days = 0;
    for (int year = 1990; year <= 2040; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int date = 1; date <= 31; ++date) {
                const auto found = Day::from(year, month, date);
                if (!found) continue;
                ++days;
                const bool right = *found == expected && found->year() == year &&
                                   found->month() == month && found->day_of_month() == date &&
                                   Day::parse_iso(to_string(*found)) == *found;
                if (!right) FAIL(to_string(*found));
                expected = expected.plus_days(1);
            }
        }
    }
    CHECK(days == 51 * 365 + 13);  // 13 leap years
}

TEST_CASE("weekends") {
    struct {
        const char* text;
        bool weekend;
    } const rows[] = {{"2024-03-01", false}, {"2024-03-02", true},  {"2024-03-03", true},
                      {"2024-03-04", false}, {"2024-12-31", false}, {"2025-02-08", true},
                      {"1969-12-28", true},  {"1969-12-29", false}};
    for (const auto& [text, weekend] : rows) {
        CAPTURE(text);
        CHECK(day(text).is_weekend() == weekend);
    }
}

TEST_CASE("months later: the corresponding day, or the last of the month") {
    struct {
        const char* from;
        int months;
        const char* to;
    } const rows[] = {
        {"2024-01-31", 1, "2024-02-29"},   {"2023-01-31", 1, "2023-02-28"},
        {"2024-01-30", 1, "2024-02-29"},   {"2024-01-29", 1, "2024-02-29"},
        {"2024-01-28", 1, "2024-02-28"},   {"2024-03-31", 1, "2024-04-30"},
        {"2024-03-31", 2, "2024-05-31"},   {"2024-02-29", 12, "2025-02-28"},
        {"2024-02-29", 48, "2028-02-29"},  {"2023-02-28", 12, "2024-02-28"},
        {"2024-12-31", 1, "2025-01-31"},   {"2024-11-30", 3, "2025-02-28"},
        {"2024-09-10", 12, "2025-09-10"},  {"2024-06-15", 0, "2024-06-15"},
        {"2024-03-31", -1, "2024-02-29"},  {"2024-01-15", -1, "2023-12-15"},
        {"2024-02-29", -12, "2023-02-28"},
    };
    for (const auto& [from, months, to] : rows) {
        CAPTURE(from, months);
        CHECK(to_string(day(from).plus_months(months)) == to);
    }
}

TEST_CASE("the window after a day does not count that day and ends on the corresponding one") {
    struct {
        const char* from;
        int months;
        const char* first;
        const char* last;
        int days;
    } const rows[] = {
        {"2024-09-10", 12, "2024-09-11", "2025-09-10", 365},
        {"2024-03-05", 12, "2024-03-06", "2025-03-05", 365},
        {"2024-02-28", 12, "2024-02-29", "2025-02-28", 366},
        {"2024-02-29", 12, "2024-03-01", "2025-02-28", 365},
        {"2023-02-28", 12, "2023-03-01", "2024-02-28", 365},
        {"2023-03-01", 12, "2023-03-02", "2024-03-01", 366},
        {"2024-12-31", 12, "2025-01-01", "2025-12-31", 365},
        {"2024-01-31", 1, "2024-02-01", "2024-02-29", 29},
    };
    for (const auto& [from, months, first, last, days] : rows) {
        CAPTURE(from, months);
        const DayRange window = window_after(day(from), months);
        CHECK(to_string(window.first) == first);
        CHECK(to_string(window.last) == last);
        CHECK(window.days() == days);
        CHECK_FALSE(window.contains(day(from)));
        CHECK(window.contains(day(last)));
        CHECK_FALSE(window.contains(day(last).plus_days(1)));
    }
}

TEST_CASE("ranges: days, overlap, nothing in common") {
    const DayRange year = calendar_year(2024);
    CHECK(year.days() == 366);
    CHECK(calendar_year(2023).days() == 365);
    CHECK(year.contains(day("2024-01-01")));
    CHECK(year.contains(day("2024-12-31")));
    CHECK_FALSE(year.contains(day("2025-01-01")));

    const DayRange spring{day("2024-03-01"), day("2024-05-31")};
    CHECK(overlap(year, spring) == spring);
    CHECK(overlap(spring, {day("2024-05-31"), day("2024-06-30")}).days() == 1);
    CHECK(overlap(spring, {day("2024-06-01"), day("2024-06-30")}).days() == 0);
    CHECK(overlap(spring, {day("2020-01-01"), day("2020-12-31")}).days() == 0);
    CHECK(DayRange{day("2024-03-01"), day("2024-03-01")}.days() == 1);
}

TEST_CASE("days are in the order of time") {
    CHECK(day("2023-12-31") < day("2024-01-01"));
    CHECK(day("2024-02-29").plus_days(1) == day("2024-03-01"));
    CHECK(day("2024-01-01").plus_days(-1) == day("2023-12-31"));
    CHECK(Day::of_number(0) == day("1970-01-01"));
    CHECK(day("1969-12-31").number() == -1);
}

}  // namespace
}  // namespace kaoping
