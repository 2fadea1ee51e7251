#include "records/half_year.h"

#include <catch2/catch.hpp>

namespace kaoping {

TEST_CASE("half-years have keys and find their way back") {
    const HalfYear first{2024, false};
    const HalfYear second{2024, true};
    CHECK(to_key(first) == "2024H1");
    CHECK(to_key(second) == "2024H2");
    CHECK(half_year_from_key("2024H1") == first);
    CHECK(half_year_from_key("2024H2") == second);
    for (const char* key : {"", "2024", "2024H", "2024H3", "2024h1", "2024H1 ", "24H1", "2024Q1",
                            "1899H1", "3000H1", "20x4H1"}) {
        CAPTURE(key);
        CHECK_FALSE(half_year_from_key(key));
    }
    CHECK(first < second);
    CHECK(second < HalfYear{2025, false});
}

TEST_CASE("the two halves make the year") {
    const DayRange first = HalfYear{2024, false}.days();
    const DayRange second = HalfYear{2024, true}.days();
    CHECK(to_string(first.first) == "2024-01-01");
    CHECK(to_string(first.last) == "2024-06-30");
    CHECK(second.first == first.last.plus_days(1));
    CHECK(to_string(second.last) == "2024-12-31");
    CHECK(first.days() + second.days() == 366);
}

}  // namespace kaoping
