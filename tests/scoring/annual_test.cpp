// The annual score, participation and the other gates (rulebook 3, 5, 7).
#include <catch2/catch.hpp>

#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

std::string annual(const PersonYear& result) {
    return result.annual_score ? to_string(*result.annual_score) : "";
}

RuleBook with_weights(std::array<const char*, 6> weights) {
    RuleBook rules = township();
    auto rows = rules.periods.rows();
    for (std::size_t i = 0; i < 6; ++i) rows[0].value.weights[i] = points(weights[i]);
    rules.periods = DatedTable<PeriodRule>{rows};
    return rules;
}

Subject quarters(const std::array<const char*, 4>& scores, const char* rest) {
    Subject subject = Subject{}.year_at(2024, rest);
    const std::array names{"2024Q1", "2024Q2", "2024Q3", "2024Q4"};
    for (std::size_t i = 0; i < 4; ++i) {
        subject.stages(names[i], scores[i], scores[i], scores[i]);
    }
    return subject;
}

}  // namespace

TEST_CASE("all at the maximum is exactly the maximum") {
    CHECK(annual(judge(Subject{}.year_at(2024, "100"))) == "100.00");
    const RuleBook odd = with_weights({"14.29", "14.28", "0.01", "14.29", "14.28", "42.85"});
    CHECK(annual(judge(Subject{}.year_at(2024, "100"), {.rules = odd})) == "100.00");
}

TEST_CASE("grades at their edges, judged as printed") {
    for (const auto& [value, grade] :
         {std::pair{"90", "excellent"}, std::pair{"89.99", "competent"},
          std::pair{"75", "competent"}, std::pair{"74.99", "basic"}, std::pair{"60", "basic"},
          std::pair{"59.99", "incompetent"}}) {
        CHECK(key(judge(Subject{}.year_at(2024, value)).score_grade) == grade);
    }
    // 15 × 89.97 and the rest 90.00: 89.9955 is printed, and judged, as 90.00.
    const PersonYear rounded = judge(quarters({"89.97", "90", "90", "90"}, "90"));
    CHECK(annual(rounded) == "90.00");
    CHECK(key(rounded.score_grade) == "excellent");
    const PersonYear below = judge(quarters({"89.96", "90", "90", "90"}, "90"));
    CHECK(annual(below) == "89.99");
    CHECK(key(below.score_grade) == "competent");
}

TEST_CASE("nothing is averaged around a hole") {
    Subject subject = Subject{}.year_at(2024, "90").stages("2024Q3", "90", "", "");
    const PersonYear result = judge(subject);
    CHECK(annual(result).empty());
    CHECK(key(result.grade) == "incomplete");
    CHECK(key(result.suggested) == "incomplete");
    CHECK(missing_of(result) == "Q3:review;Q3:decision");
    CHECK_FALSE(result.rank);
    CHECK_FALSE(result.score_grade);
}

TEST_CASE("missing periods without a weight leave no hole") {
    const RuleBook rules = with_weights({"25", "25", "0", "25", "25", "0"});
    const Subject subject =
        Subject{}.year_at(2024, "80").stages("2024H1", "", "", "").stages("2024Y", "", "", "");
    const PersonYear result = judge(subject, {.rules = rules});
    CHECK(annual(result) == "80.00");
    CHECK(missing_of(result).empty());
}

TEST_CASE("someone who joined in May is judged by the periods due to him") {
    Subject subject = Subject{}.serves("2024-05-10").year_at(2024, "80");
    subject.stages("2024Q1", "", "", "").stages("2024H1", "", "", "");
    const PersonYear result = judge(subject);
    CHECK(annual(result) == "80.00");
    CHECK(key(result.grade) == "competent");
    CHECK(rules_of(result).empty());
}

TEST_CASE("participation of a year") {
    struct Row {
        const char* name;
        Subject subject;
        const char* participation;
        const char* rules;
        const char* grade;
    };
    const Subject base = Subject{}.year_at(2024, "80");
    for (const Row& row :
         {Row{"graded", base, "graded", "", "competent"},
          Row{"left in December", Subject{base}.serves("2010-01-01", "2024-12-30"), "ungraded",
              "short-service", "undetermined"},
          Row{"left on the last day", Subject{base}.serves("2010-01-01", "2024-12-31"), "graded",
              "", "competent"},
          Row{"came in July", Subject{base}.serves("2024-07-03"), "ungraded", "short-service",
              "undetermined"},
          Row{"excluded", Subject{base}.participation(Participation::excluded), "excluded", "",
              "exempt"},
          Row{"ungraded", Subject{base}.participation(Participation::ungraded), "ungraded", "",
              "undetermined"},
          Row{"a leader is superior", Subject{base}.pool(Pool::leader), "superior", "",
              "competent"},
          Row{"a leader who came in July stays superior",
              Subject{base}.pool(Pool::leader).serves("2024-07-03"), "superior", "", "competent"},
          Row{"a leader of December without due periods",
              Subject{base}.pool(Pool::leader).serves("2024-12-01"), "ungraded", "short-service",
              "undetermined"}}) {
        INFO(row.name);
        const PersonYear result = judge(row.subject);
        CHECK(to_key(result.person.participation) == row.participation);
        CHECK(rules_of(result) == row.rules);
        CHECK(key(result.grade) == row.grade);
        CHECK(result.award_eligible == (std::string{row.participation} == "graded"));
    }
}

TEST_CASE("an excluded person shows no scores but his warnings") {
    const PersonYear result = judge(
        Subject{}.year_at(2024, "95").participation(Participation::excluded).warned("2024-05-01"));
    CHECK(annual(result).empty());
    CHECK_FALSE(result.scores[0]);
    CHECK(result.warnings == 1);
    CHECK(key(result.ceiling) == "competent");
    CHECK(rules_of(result) == "warning-1");
}

TEST_CASE("an ungraded person is scored, without rank and grade") {
    const PersonYear result =
        judge(Subject{}.year_at(2024, "95").participation(Participation::ungraded));
    CHECK(annual(result) == "95.00");
    CHECK_FALSE(result.rank);
    CHECK_FALSE(result.score_grade);
    CHECK(key(result.suggested) == "undetermined");
}

TEST_CASE("否定报备 四: two substantiated reports for different matters") {
    const Subject base = Subject{}.year_at(2024, "95");
    struct Row {
        const char* name;
        Subject subject;
        const char* grade;
        const char* rules;
        bool award;
    };
    for (const Row& row :
         {Row{"T21 once", Subject{base}.reported("2024-03-01", "A"), "excellent", "", true},
          Row{"T20 twice", Subject{base}.reported("2024-03-01", "A").reported("2024-04-01", "B"),
              "competent", "denial-2", false},
          Row{"one matter, two citizens",
              Subject{base}.reported("2024-03-01", "A").reported("2024-04-01", "A"), "excellent",
              "", true},
          Row{"one of them not substantiated",
              Subject{base}
                  .reported("2024-03-01", "A")
                  .reported("2024-04-01", "B", Finding::unsubstantiated),
              "excellent", "", true},
          Row{"in two years", Subject{base}.reported("2023-12-31", "A").reported("2024-01-01", "B"),
              "excellent", "", true},
          Row{"with a warning too, both are listed",
              Subject{base}
                  .reported("2024-03-01", "A")
                  .reported("2024-04-01", "B")
                  .warned("2024-05-01"),
              "competent", "warning-1;denial-2", false}}) {
        INFO(row.name);
        const PersonYear result = judge(row.subject);
        CHECK(key(result.grade) == row.grade);
        CHECK(rules_of(result) == row.rules);
        CHECK(result.award_eligible == row.award);
    }
}

TEST_CASE("勤廉双优 四: a village veto bars the village's cadres from awards, and moves no grade") {
    Veto veto;
    veto.unit = "青石村";
    veto.year = 2024;
    const Subject cadre = Subject{}.year_at(2024, "85").pool(Pool::village).unit("青石村");
    const auto judged = [&](const Subject& subject, int year = 2024) {
        return judge(subject, {.year = year, .vetoes = {veto}});
    };
    CHECK(rules_of(judged(cadre)) == "village-veto");
    CHECK_FALSE(judged(cadre).award_eligible);
    CHECK(key(judged(cadre).grade) == "competent");
    CHECK(rules_of(judged(Subject{cadre}.unit("白果村"))).empty());
    CHECK(rules_of(judged(Subject{cadre}.pool(Pool::civil))).empty());
    CHECK(rules_of(judged(Subject{cadre}.year_at(2025, "85"), 2025)).empty());
}

TEST_CASE("公务员平时考核: excellent needs half of the due quarters good and none low") {
    struct Row {
        std::array<const char*, 4> quarters;
        const char* grade;
        const char* rules;
    };
    for (const Row& row : {Row{{"90", "90", "80", "80"}, "excellent", ""},
                           Row{{"90", "89", "89", "89"}, "competent", "excellent-quarters"},
                           Row{{"95", "95", "95", "79"}, "competent", "excellent-quarters"}}) {
        INFO(row.quarters[0] << row.quarters[1] << row.quarters[2] << row.quarters[3]);
        const PersonYear result = judge(quarters(row.quarters, "100"), {.rules = national()});
        CHECK(key(result.grade) == row.grade);
        CHECK(rules_of(result) == row.rules);
        CHECK(rules_of(judge(quarters(row.quarters, "100"))).empty());  // off in the township's
    }
}

TEST_CASE("sanctions have the effect of their row, for one year or two, the heaviest first") {
    RuleBook rules = township();
    const auto row = [](const char* kind, Grade effect, int years) {
        return Dated<SanctionRule>{
            day("2012-03-01"), std::nullopt, "政务处分", {kind, effect, years}};
    };
    rules.sanctions = DatedTable<SanctionRule>{{row("警告", Grade::competent, 1),
                                                row("记过", Grade::undetermined, 1),
                                                row("撤职", Grade::incompetent, 2)}};
    const Subject base = Subject{}.year_at(2024, "95").year_at(2025, "95");
    struct Row {
        const char* name;
        Subject subject;
        int year;
        const char* grade;
        const char* ceiling;
        const char* rules;
    };
    for (const Row& r :
         {Row{"ceiling", Subject{base}.sanctioned("2024-03-01", "警告"), 2024, "competent",
              "competent", "sanction"},
          Row{"one year only", Subject{base}.sanctioned("2024-03-01", "警告"), 2025, "excellent",
              "", ""},
          Row{"two years", Subject{base}.sanctioned("2024-03-01", "撤职"), 2025, "incompetent",
              "incompetent", "sanction"},
          Row{"undetermined outweighs",
              Subject{base}.sanctioned("2024-03-01", "撤职").sanctioned("2024-04-01", "记过"), 2024,
              "undetermined", "", "sanction"},
          Row{"a kind without a row", Subject{base}.sanctioned("2024-03-01", "开除"), 2024,
              "excellent", "", ""}}) {
        INFO(r.name);
        const PersonYear result = judge(r.subject, {.year = r.year, .rules = rules});
        CHECK(key(result.grade) == r.grade);
        CHECK(key(result.ceiling) == r.ceiling);
        CHECK(rules_of(result) == r.rules);
    }
    Subject lifted = Subject{base}.sanctioned("2024-03-01", "警告");
    lifted.facts.sanctions[0].revoked = Told<Day>{day("2024-08-01"), {}};
    CHECK(rules_of(judge(lifted, {.as_of = "2024-07-31", .rules = rules})) == "sanction");
    CHECK(rules_of(judge(lifted, {.rules = rules})).empty());
}

TEST_CASE("a rule that changes in the year is the one in force on the last day of its period") {
    RuleBook rules = township();
    auto bands = rules.quarter_bands.rows();
    bands[0].until = day("2024-05-31");
    Dated<QuarterBands> stricter = bands[0];
    stricter.from = day("2024-06-01");
    stricter.until.reset();
    stricter.value.good = points("95");
    bands.push_back(stricter);
    rules.quarter_bands = DatedTable<QuarterBands>{bands};
    const Subject subject = Subject{}.year_at(2024, "92");
    CHECK(to_key(*score_one(subject, "2024Q1", {.rules = rules}).quarter_grade) == "good");
    CHECK(to_key(*score_one(subject, "2024Q2", {.rules = rules}).quarter_grade) == "fair");
}
