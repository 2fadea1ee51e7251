// The rule books that are part of the program.
#include <catch2/catch.hpp>
#include <sstream>

#include "config/rule_book_reader.h"

namespace kaoping {
namespace {

Day last_of_month(int year, int month) {
    return day_of(year, month, 1).plus_months(1).plus_days(-1);
}

TEST_CASE("the shipped rule books read without any diagnostic") {
    const auto name = GENERATE("township", "township-deductions", "national");
    const auto reading = read_rule_book(built_in_rule_book(name));
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
        UNSCOPED_INFO(to_line(diagnostic, Language::english));
    }
    CHECK(reading.diagnostics.empty());
}

TEST_CASE("the books in the program are the files of the folder, byte for byte") {
    const std::string name = GENERATE("township", "township-deductions", "national");
    const auto on_disk = load_rule_book(KAOPING_SOURCE_DIR "/config/" + name + ".toml");
    REQUIRE(on_disk);
    const RuleBookText& built_in = built_in_rule_book(name);
    CHECK(built_in.name == on_disk->name);
    CHECK(built_in.toml == on_disk->toml);
    CHECK(built_in.calendars == on_disk->calendars);
}

TEST_CASE("the shipped rule books rule every month-end from 2012-03 to 2030-12") {
    const auto name = GENERATE("township", "township-deductions", "national");
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

TEST_CASE("both shipped books have the institutions' figures and the office settings") {
    const auto name = GENERATE("township", "national");
    CAPTURE(name);
    const RuleBook book = read_rule_book(built_in_rule_book(name)).book;
    const Day day = day_of(2024, 12, 31);
    const AnnualBands& annual = book.annual_bands.on(day)->value;
    CHECK(annual.excellent == Points::whole(90));
    CHECK(annual.competent == Points::whole(75));
    CHECK(annual.basic == Points::whole(60));
    const QuarterBands& quarter = book.quarter_bands.on(day)->value;
    CHECK(quarter.good == Points::whole(90));
    CHECK(quarter.fair == Points::whole(80));
    CHECK(quarter.ordinary == Points::whole(60));
    const PeriodRule& periods = book.periods.on(day)->value;
    for (PeriodKind kind : {PeriodKind::q1, PeriodKind::q2, PeriodKind::q3, PeriodKind::q4}) {
        CHECK(periods.weight(kind) == Points::whole(15));
    }
    CHECK(periods.weight(PeriodKind::h1) == Points::whole(10));
    CHECK(periods.weight(PeriodKind::y) == Points::whole(30));
    CHECK(book.adjustments.on(day)->value.score_gap == Points::whole(10));
    CHECK(book.quota_of(Pool::civil, day)->value.percent == Points::whole(20));
    CHECK(book.deadlines.on(day)->value.ordinary == 7);
    CHECK(book.deadlines.on(day)->value.special == 15);
    const auto* denial = book.gate("denial-2", day);
    CHECK(denial->cite == "否定报备 四");
    CHECK(denial->value.count == 2);
    CHECK(denial->value.ceiling == Grade::competent);
    const auto& rungs = book.ladder.rows();
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        CHECK(rungs[i].value.rule == "warning-" + number);
        CHECK(rungs[i].value.count == static_cast<int>(i) + 1);
        CHECK(rungs[i].value.ceiling == static_cast<Grade>(i + 1));
        CHECK(rungs[i].value.orders_transfer == (i == 2));
    }
    for (const auto& row : book.duties.rows()) {
        CAPTURE(row.value.rule);
        for (const auto& [figure, points] : row.value.figures) CHECK(figure != "deduct");
    }
}

// A file without its title, its comments and what it deducts.
std::string without_deductions(const RuleBookText& text) {
    std::istringstream in{text.toml};
    std::string kept;
    for (std::string line; std::getline(in, line);) {
        const bool dropped = line.starts_with('#') || line.starts_with("title = ") ||
                             line.starts_with("deduct = ") || line.starts_with("cap = ");
        if (!dropped) kept += line + "\n";
    }
    return kept;
}

TEST_CASE("the book with deductions is the township's but for them") {
    const RuleBookText& township = built_in_rule_book("township");
    const RuleBookText& deducting = built_in_rule_book("township-deductions");
    CHECK(without_deductions(deducting) == without_deductions(township));
    CHECK_FALSE(read_rule_book(township).book.deducts());
    const RuleBook book = read_rule_book(deducting).book;
    CHECK(book.deducts());
    const auto* deadline = book.duty("deadline", day_of(2024, 3, 31));
    REQUIRE(deadline != nullptr);
    CHECK(deadline->value.figure("deduct") == Points::whole(1));
    CHECK(deadline->value.figure("cap") == Points::whole(3));
    CHECK_FALSE(book.duty("talks", day_of(2024, 12, 31))->value.figure("deduct").has_value());
}

TEST_CASE("the optional rules are on in the national book alone") {
    const Day day = day_of(2024, 12, 31);
    const RuleBook township = read_rule_book(built_in_rule_book("township")).book;
    CHECK(township.gate("excellent-quarters", day) == nullptr);
    CHECK(township.sanctions.empty());

    const RuleBook national = read_rule_book(built_in_rule_book("national")).book;
    REQUIRE(national.gate("excellent-quarters", day) != nullptr);
    CHECK(national.gate("excellent-quarters", day)->value.share == Points::whole(50));
    struct {
        const char* kind;
        Grade effect;
        int years;
    } const cases[] = {
        {"党内警告", Grade::competent, 1},       {"党内严重警告", Grade::undetermined, 1},
        {"撤销党内职务", Grade::incompetent, 1}, {"留党察看", Grade::incompetent, 1},
        {"警告", Grade::competent, 1},           {"政务警告", Grade::competent, 1},
        {"记过", Grade::undetermined, 1},        {"政务记过", Grade::undetermined, 1},
        {"记大过", Grade::undetermined, 2},      {"降级", Grade::undetermined, 2},
        {"撤职", Grade::undetermined, 2},        {"诫勉", Grade::competent, 1},
    };
    for (const auto& [kind, effect, years] : cases) {
        CAPTURE(kind);
        const auto* row = national.sanctions.on(
            day, [&](const SanctionRule& sanction) { return sanction.kind == kind; });
        REQUIRE(row != nullptr);
        CHECK(row->value.effect == effect);
        CHECK(row->value.years == years);
    }
}

}  // namespace
}  // namespace kaoping
