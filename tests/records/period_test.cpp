// The six periods of a year (效能考评 二).
#include <catch2/catch.hpp>

#include "records/period.h"

namespace kaoping {
namespace {

TEST_CASE("the days of each period") {
    struct {
        const char* key;
        const char* first;
        const char* last;
        int days;
    } const rows[] = {
        {"2024Q1", "2024-01-01", "2024-03-31", 91},  {"2024Q2", "2024-04-01", "2024-06-30", 91},
        {"2024H1", "2024-01-01", "2024-06-30", 182}, {"2024Q3", "2024-07-01", "2024-09-30", 92},
        {"2024Q4", "2024-10-01", "2024-12-31", 92},  {"2024Y", "2024-01-01", "2024-12-31", 366},
        {"2023Q1", "2023-01-01", "2023-03-31", 90},  {"2023H1", "2023-01-01", "2023-06-30", 181},
        {"2023Y", "2023-01-01", "2023-12-31", 365},
    };
    for (const auto& [key, first, last, days] : rows) {
        CAPTURE(key);
        const auto period = period_from_key(key);
        REQUIRE(period);
        CHECK(to_string(period->days().first) == first);
        CHECK(to_string(period->last_day()) == last);
        CHECK(period->days().days() == days);
    }
}

TEST_CASE("a period is written as it is read") {
    for (int year : {1900, 2012, 2024, 2999}) {
        for (PeriodKind kind : kAllPeriods) {
            const Period period{year, kind};
            CHECK(period_from_key(to_key(period)) == period);
        }
    }
    CHECK(to_key(Period{2024, PeriodKind::q1}) == "2024Q1");
    CHECK(to_key(Period{2024, PeriodKind::h1}) == "2024H1");
    CHECK(to_key(Period{2024, PeriodKind::y}) == "2024Y");
}

TEST_CASE("what is no period") {
    for (const char* key : {"", "2024", "Q1", "2024Q5", "2024Q0", "2024q1", "2024 Q1", "2024H2",
                            "2024Q", "2024Q11", "24Q1", "1899Y", "3000Y", "2024-Q1", "202aQ1"}) {
        CAPTURE(key);
        CHECK_FALSE(period_from_key(key));
    }
    CHECK_FALSE(period_kind_from_key("H2"));
    CHECK_FALSE(period_kind_from_key(""));
}

TEST_CASE("kinds have the place, the key and the sort they should") {
    const char* keys[] = {"Q1", "Q2", "H1", "Q3", "Q4", "Y"};
    for (std::size_t i = 0; i < kAllPeriods.size(); ++i) {
        const PeriodKind kind = kAllPeriods[i];
        CHECK(index_of(kind) == i);
        CHECK(to_key(kind) == keys[i]);
        CHECK(period_kind_from_key(keys[i]) == kind);
        CHECK(is_quarter(kind) == (keys[i][0] == 'Q'));
    }
}

TEST_CASE("the quarter of a day") {
    struct {
        int month;
        PeriodKind quarter;
    } const rows[] = {{1, PeriodKind::q1},  {3, PeriodKind::q1}, {4, PeriodKind::q2},
                      {6, PeriodKind::q2},  {7, PeriodKind::q3}, {9, PeriodKind::q3},
                      {10, PeriodKind::q4}, {12, PeriodKind::q4}};
    for (const auto& [month, quarter] : rows) {
        CAPTURE(month);
        CHECK(quarter_of(day_of(2024, month, 1)) == Period{2024, quarter});
        CHECK(quarter_of(day_of(2024, month, 30)) == Period{2024, quarter});
    }
    for (Day day = day_of(2023, 1, 1); day.year() < 2025; day = day.plus_days(1)) {
        if (!quarter_of(day).days().contains(day)) FAIL(to_string(day));
    }
}

TEST_CASE("periods are in the order of the printed columns, year by year") {
    CHECK(Period{2024, PeriodKind::q2} < Period{2024, PeriodKind::h1});
    CHECK(Period{2024, PeriodKind::h1} < Period{2024, PeriodKind::q3});
    CHECK(Period{2023, PeriodKind::y} < Period{2024, PeriodKind::q1});
}

}  // namespace
}  // namespace kaoping
