// Working days of the shipped calendars (State Council notices), and years without a calendar.
#include <catch2/catch.hpp>

#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

Calendar shipped() {
    return read_rule_book(built_in_rule_book("township")).book.calendar;
}

TEST_CASE("working days of 2024, 2025 and 2026") {
    struct {
        const char* day;
        bool works;
    } const cases[] = {
        {"2024-01-01", false}, {"2024-01-02", true},  {"2024-02-04", true},  // Sundays made up
        {"2024-02-09", true},  {"2024-02-10", false}, {"2024-02-16", false}, {"2024-02-17", false},
        {"2024-02-18", true},  {"2024-02-24", false}, {"2024-04-04", false}, {"2024-04-05", false},
        {"2024-04-06", false}, {"2024-04-07", true},  {"2024-04-28", true},  {"2024-04-30", true},
        {"2024-05-01", false}, {"2024-05-05", false}, {"2024-05-06", true},  {"2024-05-11", true},
        {"2024-05-12", false}, {"2024-06-10", false}, {"2024-09-14", true},  {"2024-09-17", false},
        {"2024-09-29", true},  {"2024-10-07", false}, {"2024-10-08", true},  {"2024-10-12", true},
        {"2025-01-26", true},  {"2025-01-27", true},  {"2025-01-28", false}, {"2025-02-04", false},
        {"2025-02-05", true},  {"2025-02-08", true},  {"2025-04-27", true},  {"2025-05-31", false},
        {"2025-06-02", false}, {"2025-09-28", true},  {"2025-10-08", false}, {"2025-10-09", true},
        {"2025-10-11", true},  {"2026-01-02", false}, {"2026-01-04", true},  {"2026-02-14", true},
        {"2026-02-23", false}, {"2026-02-24", true},  {"2026-02-28", true},  {"2026-05-09", true},
        {"2026-06-19", false}, {"2026-09-20", true},  {"2026-09-25", false}, {"2026-10-10", true},
    };
    const Calendar calendar = shipped();
    for (const auto& [text, works] : cases) {
        CAPTURE(text);
        CHECK(calendar.is_working_day(*Day::parse_iso(text)) == works);
    }
}

TEST_CASE("each shipped year has the working days its notice leaves") {
    struct {
        int year;
        int free_weekdays;  // holidays that are no weekend
        int made_up;
    } const cases[] = {{2024, 19, 8}, {2025, 18, 5}, {2026, 19, 6}};
    const Calendar calendar = shipped();
    for (const auto& [year, free_weekdays, made_up] : cases) {
        CAPTURE(year);
        CHECK(calendar.lists(year));
        int fewer = 0;
        int more = 0;
        const DayRange days = calendar_year(year);
        for (Day day = days.first; day <= days.last; day = day.plus_days(1)) {
            if (!day.is_weekend() && !calendar.is_working_day(day)) ++fewer;
            if (day.is_weekend() && calendar.is_working_day(day)) ++more;
        }
        CHECK(fewer == free_weekdays);
        CHECK(more == made_up);
    }
}

TEST_CASE("a deadline on a free day moves to the next working day (民法典 203)") {
    struct {
        const char* day;
        const char* moved;
    } const cases[] = {
        {"2024-03-08", "2024-03-08"}, {"2024-03-16", "2024-03-18"}, {"2024-05-05", "2024-05-06"},
        {"2024-02-04", "2024-02-04"}, {"2024-02-10", "2024-02-18"}, {"2024-10-01", "2024-10-08"},
        {"2025-01-25", "2025-01-26"}, {"2025-10-01", "2025-10-09"}, {"2026-02-15", "2026-02-24"},
        {"2026-10-03", "2026-10-08"}, {"2024-12-28", "2024-12-30"},
    };
    const Calendar calendar = shipped();
    for (const auto& [day, moved] : cases) {
        CAPTURE(day);
        CHECK(to_string(calendar.working_day_from(*Day::parse_iso(day))) == moved);
    }
}

TEST_CASE("in a year without a calendar weekends alone are free") {
    const Calendar calendar = shipped();
    CHECK_FALSE(calendar.lists(2023));
    CHECK_FALSE(calendar.lists(2027));
    CHECK(calendar.is_working_day(day_of(2027, 10, 1)));        // a Friday
    CHECK_FALSE(calendar.is_working_day(day_of(2027, 10, 2)));  // a Saturday
    CHECK(to_string(calendar.working_day_from(day_of(2022, 12, 31))) == "2023-01-02");
    CHECK(to_string(calendar.working_day_from(day_of(2023, 12, 30))) == "2024-01-02");
    CHECK(Calendar{}.is_working_day(day_of(2024, 10, 1)));
}

}  // namespace
}  // namespace kaoping
