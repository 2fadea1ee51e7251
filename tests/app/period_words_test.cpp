// Periods as people write them on the command line.
#include <catch2/catch.hpp>

#include "app/period_words.h"

using namespace kaoping;

namespace {

struct Case {
    const char* text;
    PeriodKind kind;
    std::optional<int> year;
};

}  // namespace

TEST_CASE("periods are understood as keys and in Chinese words") {
    const auto given = GENERATE(values<Case>({
        {"2024Q1", PeriodKind::q1, 2024},
        {"2024q4", PeriodKind::q4, 2024},
        {"2024H1", PeriodKind::h1, 2024},
        {"2024Y", PeriodKind::y, 2024},
        {"2024年一季度", PeriodKind::q1, 2024},
        {"2024年第二季度", PeriodKind::q2, 2024},
        {"2024年3季度", PeriodKind::q3, 2024},
        {"2024年第4季度", PeriodKind::q4, 2024},
        {"2024年上半年", PeriodKind::h1, 2024},
        {"2024年半年小结", PeriodKind::h1, 2024},
        {"2024年终", PeriodKind::y, 2024},
        {"2024年年终", PeriodKind::y, 2024},
        {"2024年年终总评", PeriodKind::y, 2024},
        {"Q1", PeriodKind::q1, std::nullopt},
        {"二季度", PeriodKind::q2, std::nullopt},
        {"上半年", PeriodKind::h1, std::nullopt},
        {"年终", PeriodKind::y, std::nullopt},
    }));
    CAPTURE(given.text);
    const auto choice = period_choice(given.text);
    REQUIRE(choice.has_value());
    CHECK(choice->kind == given.kind);
    CHECK(choice->year == given.year);
}

TEST_CASE("what is no period is none") {
    const auto* text = GENERATE("", "2024", "2024年", "Q5", "2024Q5", "五季度", "下半年", "0024Q1",
                                "2024-13", "2024Q1x", "2024年2024Q1");
    CAPTURE(text);
    CHECK_FALSE(period_choice(text).has_value());
}

TEST_CASE("a year may carry its Chinese sign") {
    CHECK(year_from_words("2024") == 2024);
    CHECK(year_from_words("2024年") == 2024);
    CHECK(year_from_words("2024年度") == 2024);
    const auto* text = GENERATE("", "24", "1899", "3000", "2024Q1", "2024年终", "二〇二四x");
    CAPTURE(text);
    CHECK_FALSE(year_from_words(text).has_value());
}
