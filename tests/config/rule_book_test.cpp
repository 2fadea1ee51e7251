// What a rule book that was read says on a day.
#include <catch2/catch.hpp>
#include <set>

#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

RuleBookText sample() {
    const auto text = load_rule_book(KAOPING_SOURCE_DIR "/tests/config/sample/office.toml");
    REQUIRE(text);
    return *text;
}

// The sample with rows added, which must be right.
RuleBook book_with(const std::string& rows) {
    RuleBookText text = sample();
    text.toml += rows;
    auto reading = read_rule_book(text);
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        UNSCOPED_INFO(to_line(diagnostic, Language::english));
    }
    REQUIRE_FALSE(reading.diagnostics.has_errors());
    return std::move(reading.book);
}

TEST_CASE("the values of the sample book") {
    const RuleBook book = book_with("");
    const Day day = day_of(2024, 12, 31);
    CHECK(book.title == "试用");
    CHECK(book.office.name == "试用乡");
    CHECK(book.office.leading_group.empty());
    CHECK(book.office.signers == std::vector<std::string>{"审核人", "填表人"});
    CHECK(book.office.title_font == "黑体");

    const StageRule& stages = book.stages.on(day)->value;
    CHECK(stages.requires_stage(Stage::self));
    CHECK(stages.weight(Stage::review) == Points{});
    CHECK(stages.weight(Stage::decision) == Points::whole(100));
    CHECK(book.periods.on(day)->value.weight(PeriodKind::h1) == Points::whole(10));
    CHECK(book.periods.on(day)->value.weight(PeriodKind::y) == Points::whole(30));

    const auto& points = book.indicators.on(day)->value.points;
    REQUIRE(points.size() == 2);
    CHECK(points[0] == std::pair{std::string{"德"}, Points::whole(60)});
    CHECK(points[1].first == "绩");

    const AdjustmentRule& adjustments = book.adjustments.on(day)->value;
    CHECK(adjustments.bonus_cap == Points::whole(5));
    CHECK(adjustments.measure_points[static_cast<std::size_t>(Measure::warning)] ==
          Points::whole(2));
    CHECK(adjustments.measure_points[static_cast<std::size_t>(Measure::written)] == Points{});

    REQUIRE(book.ladder.rows().size() == 2);
    const Dated<Rung>& third = book.ladder.rows()[1];
    CHECK(third.cite == "效能责任追究 二(五)");
    CHECK(third.value.rule == "warning-3");
    CHECK(third.value.count == 3);
    CHECK(third.value.ceiling == Grade::incompetent);
    CHECK(third.value.orders_transfer);
    CHECK(third.value.window_months == 6);
    CHECK(book.ladder.rows()[0].value.window_months == 12);

    CHECK(book.sanctions.on(day)->value.kind == "记过");
    CHECK(book.sanctions.on(day)->value.effect == Grade::undetermined);
    CHECK(book.deadlines.on(day)->value.special == 15);
    const DutyRule& duty = book.duties.on(day)->value;
    CHECK(duty.figures ==
          std::vector<std::pair<std::string, Points>>{{"count", Points::whole(1)},
                                                      {"hours", Points::of_hundredths(150)},
                                                      {"deduct", Points::of_hundredths(50)}});
}

TEST_CASE("indicators keep the order of the file") {
    RuleBookText text = sample();
    const std::string old = "{ \"德\" = 60, \"绩\" = 40 }";
    text.toml.replace(text.toml.find(old), old.size(),
                      "{ \"绩\" = 35, \"德\" = 20, \"能\" = 20, \"勤\" = 15, \"廉\" = 10 }");
    const auto reading = read_rule_book(text);
    REQUIRE(reading.diagnostics.empty());
    std::string order;
    for (const auto& [name, points] : reading.book.indicators.rows()[0].value.points) order += name;
    CHECK(order == "绩德能勤廉");
}

TEST_CASE("a row holds until the day before the next row of its table and key, or its until") {
    const RuleBook book = book_with(R"(
[[periods]]
from = 2026-01-01
cite = "c"
weights = { Q4 = 100 }
[[periods]]
from = 2024-07-01
cite = "b"
weights = { Y = 100 }
[[sanctions]]
from = 2020-01-01
kind = "记大过"
cite = "x"
effect = "undetermined"
years = 2
until = 2020-12-31
)");
    struct {
        Day day;
        const char* cite;
    } const cases[] = {
        {day_of(2012, 3, 1), "office setting"},
        {day_of(2024, 6, 30), "office setting"},
        {day_of(2024, 7, 1), "b"},
        {day_of(2025, 12, 31), "b"},
        {day_of(2026, 1, 1), "c"},
        {day_of(2999, 12, 31), "c"},
    };
    for (const auto& [day, cite] : cases) {
        CAPTURE(to_string(day));
        REQUIRE(book.periods.on(day) != nullptr);
        CHECK(book.periods.on(day)->cite == cite);
    }
    CHECK(book.periods.on(day_of(2012, 2, 29)) == nullptr);

    const auto sanctions_on = [&](Day day) { return book.sanctions.all_on(day).size(); };
    CHECK(sanctions_on(day_of(2019, 12, 31)) == 1);
    CHECK(sanctions_on(day_of(2020, 1, 1)) == 2);
    CHECK(sanctions_on(day_of(2020, 12, 31)) == 2);
    CHECK(sanctions_on(day_of(2021, 1, 1)) == 1);
}

TEST_CASE("the five gates that always apply") {
    const RuleBook book = book_with("");
    struct {
        const char* rule;
        const char* cite;
        Points share;
        int years;
    } const cases[] = {
        {"short-service", "office setting", Points::whole(50), 2},
        {"village-veto", "勤廉双优 四", Points::whole(50), 2},
        {"dismissal-rule", "公务员法 88", Points::whole(50), 2},
        {"two-basic", "公务员考核规定 21", Points::whole(50), 2},
        {"merit-three", "公务员考核规定 19", Points::whole(50), 3},
    };
    for (const auto& [rule, cite, share, years] : cases) {
        CAPTURE(rule);
        const auto* gate = book.gate(rule, day_of(2024, 12, 31));
        REQUIRE(gate != nullptr);
        CHECK(gate->value.rule == rule);
        CHECK(gate->cite == cite);
        CHECK(gate->value.share == share);
        CHECK(gate->value.years == years);
    }
    CHECK(book.gate("excellent-quarters", day_of(2024, 12, 31)) == nullptr);
    CHECK(book.gate("denial-2", day_of(2012, 2, 29)) == nullptr);
    REQUIRE(book.gate("denial-2", day_of(2012, 3, 1)) != nullptr);
}

TEST_CASE("a gate of the book goes before the one that always applies, on its days") {
    const RuleBook book = book_with(R"(
[[gates]]
from = 2024-01-01
until = 2024-12-31
rule = "short-service"
cite = "own"
share = 60
)");
    const auto share_on = [&](Day day) { return book.gate("short-service", day)->value.share; };
    CHECK(share_on(day_of(2023, 12, 31)) == Points::whole(50));
    CHECK(share_on(day_of(2024, 12, 31)) == Points::whole(60));
    CHECK(share_on(day_of(2025, 12, 31)) == Points::whole(50));
}

TEST_CASE("a quota row of a pool goes before the one of all pools") {
    const RuleBook book = book_with(R"(
[[quota]]
from = 2024-01-01
pool = "village"
cite = "own"
percent = 15.5
base = ["graded"]
)");
    const auto percent = [&](Pool pool, Day day) {
        return book.quota_of(pool, day)->value.percent;
    };
    CHECK(percent(Pool::village, day_of(2023, 12, 31)) == Points::whole(20));
    CHECK(percent(Pool::village, day_of(2024, 12, 31)) == Points::of_hundredths(1550));
    CHECK(percent(Pool::civil, day_of(2024, 12, 31)) == Points::whole(20));
    CHECK_FALSE(book.quota_of(Pool::village, day_of(2024, 12, 31))->value.base_ungraded);
    CHECK(book.quota_of(Pool::civil, day_of(2024, 12, 31))->value.base_ungraded);
    CHECK(book.quota_of(Pool::civil, day_of(2012, 2, 29)) == nullptr);
}

TEST_CASE("a duty's figures are the usual ones where its row is silent") {
    const RuleBook book = book_with(R"(
[[duties]]
from = 2024-01-01
rule = "village-works"
cite = "x"
film = 2
)");
    const DutyRule& duty = book.duties.rows()[1].value;
    CHECK(duty.figures ==
          std::vector<std::pair<std::string, Points>>{{"board", Points::whole(4)},
                                                      {"film", Points::whole(2)},
                                                      {"training", Points::whole(1)},
                                                      {"pairs", Points::whole(10)},
                                                      {"report", Points::whole(2)}});
}

TEST_CASE("all errors of a book are told, not only the first") {
    RuleBookText text = sample();
    text.toml += R"(
[[quota]]
pool = "leaders"
percent = 120
pool_size = 3
[[gates]]
from = 2024-01-01
rule = "merit-three"
cite = " "
years = 2.5
[[stage]]
)";
    text.calendars[1].second = "year = 2025\nholidays = [2024-01-01]\nworkdays = 3\n";
    std::set<std::string_view> causes;
    const auto reading = read_rule_book(text);
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        causes.insert(text_of(diagnostic.cause).key);
        CHECK(diagnostic.place.row > 0);
        CHECK_FALSE(diagnostic.place.column.empty());
    }
    CHECK(causes == std::set<std::string_view>{
                        "rule-table-unknown", "rule-from-missing", "rule-cite-missing",
                        "rule-word-unknown", "rule-out-of-range", "rule-key-unknown",
                        "rule-not-whole", "calendar-day-of-other-year", "rule-not-a-list"});
}

TEST_CASE("errors are told in the order of their lines") {
    RuleBookText text = sample();
    for (const char* line : {"percent = 20", "good = 90", "score_gap = 10", "ordinary = 60"}) {
        const auto figure = std::string_view{line}.find('=') + 2;
        text.toml.insert(text.toml.find(line) + figure, "-");
    }
    const auto reading = read_rule_book(text);
    std::uint32_t last = 0;
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        CHECK(diagnostic.place.row > last);
        last = diagnostic.place.row;
    }
    CHECK(reading.diagnostics.errors() == 4);
}

TEST_CASE("an empty book lacks each needed table and nothing else") {
    const auto reading = read_rule_book({"empty.toml", "", {}});
    std::vector<std::string> tables;
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        CHECK(diagnostic.cause == Cause::rule_table_missing);
        tables.push_back(diagnostic.args.at(0));
    }
    CHECK(tables == std::vector<std::string>{"stages", "periods", "annual_bands", "quarter_bands",
                                             "adjustments", "ladder", "deadlines"});
}

}  // namespace
}  // namespace kaoping
