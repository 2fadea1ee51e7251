// The rule books that are part of the program.
#include <catch2/catch.hpp>

#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

Day last_of_month(int year, int month) {
    return day_of(year, month, 1).plus_months(1).plus_days(-1);
}

TEST_CASE("the shipped rule books read without any diagnostic") {
    const auto name = GENERATE("township", "national");
    const auto reading = read_rule_book(built_in_rule_book(name));
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        UNSCOPED_INFO(to_line(diagnostic, Language::english));
    }
    CHECK(reading.diagnostics.empty());
}

TEST_CASE("the shipped rule books rule every month-end from 2012-03 to 2030-12") {
    const auto name = GENERATE("township", "national");
    const RuleBook book = read_rule_book(built_in_rule_book(name)).book;
    for (int month = 2; month < 19 * 12; ++month) {
        const Day day = last_of_month(2012 + month / 12, month % 12 + 1);
        CAPTURE(name, to_string(day));
        CHECK(book.stages.all_on(day).size() == 1);
        CHECK(book.periods.all_on(day).size() == 1);
        CHECK(book.indicators.all_on(day).size() == 1);
        CHECK(book.annual_bands.all_on(day).size() == 1);
        CHECK(book.quarter_bands.all_on(day).size() == 1);
        CHECK(book.adjustments.all_on(day).size() == 1);
        CHECK(book.ladder.all_on(day).size() == 3);
        CHECK(book.deadlines.all_on(day).size() == 1);
        CHECK(book.duties.all_on(day).size() == 19);
        for (const auto& [pool, key] : kPools) CHECK(book.quota_of(pool, day) != nullptr);
        for (const char* rule : {"denial-2", "short-service", "village-veto", "dismissal-rule",
                                 "two-basic", "merit-three"}) {
            const auto* gate = book.gate(rule, day);
            REQUIRE(gate != nullptr);
            CHECK(gate->from == day_of(2012, 3, 1));
        }
    }
}

}  // namespace
}  // namespace kaoping
