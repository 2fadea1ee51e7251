// 效能考评 三: stages, due periods, adjustments and quarter grades.
#include <catch2/catch.hpp>

#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

std::string status(const PeriodResult& result) {
    return std::string{to_key(result.status)};
}
std::string text(const std::optional<Score>& score) {
    return score ? to_string(*score) : "";
}

RuleBook with_stages(std::array<bool, 3> required, std::array<const char*, 3> weights) {
    RuleBook rules = township();
    auto rows = rules.stages.rows();
    rows[0].value.required = required;
    for (std::size_t i = 0; i < 3; ++i) rows[0].value.weights[i] = points(weights[i]);
    rules.stages = DatedTable<StageRule>{rows};
    return rules;
}

}  // namespace

TEST_CASE("the status of a period") {
    struct Row {
        const char* self;
        const char* review;
        const char* decision;
        const char* status;
        const char* score;
        std::size_t lacking;
    };
    for (const Row& row :
         {Row{"", "", "", "missing", "", 3}, Row{"90", "", "", "undecided", "", 2},
          Row{"90", "88", "", "undecided", "", 1}, Row{"", "", "86", "undecided", "", 2},
          Row{"90", "88", "86.5", "decided", "86.50", 0},
          Row{"0", "0", "0", "decided", "0.00", 0}}) {
        INFO(row.self << "/" << row.review << "/" << row.decision);
        const auto subject = Subject{}.stages("2024Q1", row.self, row.review, row.decision);
        const PeriodResult result = score_one(subject, "2024Q1");
        CHECK(status(result) == row.status);
        CHECK(text(result.score) == row.score);
        CHECK(result.lacking.size() == row.lacking);
    }
}

TEST_CASE("stages that are not required may lack, and never count") {
    const RuleBook rules = with_stages({false, true, true}, {"0", "30", "70"});
    const auto lone_self = Subject{}.stages("2024Q1", "90", "", "");
    CHECK(status(score_one(lone_self, "2024Q1", {.rules = rules})) == "undecided");
    const auto no_self = Subject{}.stages("2024Q1", "", "80", "90");
    const PeriodResult result = score_one(no_self, "2024Q1", {.rules = rules});
    CHECK(status(result) == "decided");
    CHECK(text(result.score) == "87.00");
}

TEST_CASE("weights of stages are applied, opposite scores differ") {
    const auto subject = Subject{}.stages("2024Q1", "100", "0", "0");
    CHECK(text(score_one(subject, "2024Q1").score) == "0.00");
    const RuleBook rules = with_stages({true, true, true}, {"20", "30", "50"});
    CHECK(text(score_one(subject, "2024Q1", {.rules = rules}).score) == "20.00");
    const auto opposite = Subject{}.stages("2024Q1", "0", "100", "100");
    CHECK(text(score_one(opposite, "2024Q1", {.rules = rules}).score) == "80.00");
}

TEST_CASE("a weighted mean that ends on half a hundredth is rounded up, once") {
    const RuleBook rules = with_stages({true, true, true}, {"50", "0", "50"});
    struct Row {
        const char* self;
        const char* decision;
        const char* score;
    };
    for (const Row& row : {Row{"90.01", "90.00", "90.01"}, Row{"90.00", "89.99", "90.00"},
                           Row{"59.99", "60.00", "60.00"}, Row{"0.01", "0.00", "0.01"}}) {
        const auto subject = Subject{}.stages("2024Q1", row.self, "0", row.decision);
        CHECK(text(score_one(subject, "2024Q1", {.rules = rules}).score) == row.score);
    }
}

TEST_CASE("a period is due from exactly half of its days on") {
    struct Row {
        const char* period;
        const char* entry;
        const char* leave;
        const char* status;
    };
    // 2024Q1 has 91 days: 46 are enough, 45 are not. 2024Q2 has 91, Q3 and Q4 92: 46 are half.
    for (const Row& row :
         {Row{"2024Q1", "2024-02-15", "", "missing"}, Row{"2024Q1", "2024-02-16", "", "not-due"},
          Row{"2024Q3", "2024-08-17", "", "not-due"},
          Row{"2024Q4", "2010-01-01", "2024-11-15", "missing"},
          Row{"2024Q4", "2010-01-01", "2024-11-14", "not-due"},
          Row{"2024Y", "2024-07-02", "", "missing"}, Row{"2024Y", "2024-07-03", "", "not-due"},
          Row{"2024H1", "2024-04-01", "", "missing"}, Row{"2024H1", "2024-04-02", "", "not-due"}}) {
        INFO(row.period << " from " << row.entry << " to " << row.leave);
        const auto subject = Subject{}.serves(row.entry, row.leave);
        CHECK(status(score_one(subject, row.period)) == row.status);
    }
}

TEST_CASE("someone excluded on the last day shows nothing; scores of a period not due are shown") {
    const auto excluded =
        Subject{}.stages("2024Q1", "90", "90", "90").becomes("2024-03-31", Participation::excluded);
    const PeriodResult nothing = score_one(excluded, "2024Q1");
    CHECK(status(nothing) == "excluded");
    CHECK(text(nothing.stages[0]).empty());
    const auto short_stay = Subject{}.serves("2024-03-01").stages("2024Q1", "90", "88", "86");
    const PeriodResult shown = score_one(short_stay, "2024Q1");
    CHECK(status(shown) == "not-due");
    CHECK(text(shown.stages[2]) == "86.00");
    CHECK_FALSE(shown.score);
    CHECK_FALSE(shown.bonus);
}

TEST_CASE("adjustments of a quarter") {
    const Subject base = Subject{}.stages("2024Q1", "90", "90", "90");
    struct Row {
        const char* name;
        Subject subject;
        const char* bonus;
        const char* deduction;
        const char* score;
    };
    for (const Row& row :
         {Row{"none", base, "0.00", "0.00", "90.00"},
          Row{"bonus of the sheet", Subject{base}.bonus("2024Q1", "2.5"), "2.50", "0.00", "92.50"},
          Row{"capped", Subject{base}.bonus("2024Q1", "3").adjusted("2024-02-01", "2.01"), "5.00",
              "0.00", "95.00"},
          Row{"deductions in full",
              Subject{base}.deduction("2024Q1", "7.25").adjusted("2024-03-31", "-0.80"), "0.00",
              "8.05", "81.95"},
          Row{"of another quarter", Subject{base}.adjusted("2024-04-01", "-5"), "0.00", "0.00",
              "90.00"},
          Row{"held at 100", Subject{base}.stages("2024Q1", "9", "9", "98").bonus("2024Q1", "4"),
              "4.00", "0.00", "100.00"},
          Row{"held at 0", Subject{base}.adjusted("2024-01-01", "-95"), "0.00", "95.00", "0.00"}}) {
        INFO(row.name);
        const PeriodResult result = score_one(row.subject, "2024Q1");
        CHECK(to_string(*result.bonus) == row.bonus);
        CHECK(to_string(*result.deduction) == row.deduction);
        CHECK(text(result.score) == row.score);
    }
}

TEST_CASE("a bonus dated after the as-of day does not exist, the score does") {
    const auto subject = Subject{}.stages("2024Q1", "90", "90", "90").bonus("2024Q1", "2");
    CHECK(text(score_one(subject, "2024Q1", {.as_of = "2024-03-30"}).score) == "90.00");
    CHECK(text(score_one(subject, "2024Q1", {.as_of = "2024-03-31"}).score) == "92.00");
}

TEST_CASE("adjustments move no half-year and no year-end") {
    const auto subject = Subject{}.stages("2024H1", "90", "90", "90").adjusted("2024-06-30", "-5");
    const PeriodResult result = score_one(subject, "2024H1");
    CHECK(text(result.score) == "90.00");
    CHECK_FALSE(result.bonus);
    CHECK_FALSE(result.quarter_grade);
}

TEST_CASE("a deduction stated on the sheet and in the table is one") {
    Subject subject = Subject{}.stages("2024Q1", "90", "90", "90").deduction("2024Q1", "2");
    subject.facts.evaluations[0].deduction_reason = "迟到";
    subject.facts.adjustments.push_back(
        {PersonId{1}, day("2024-03-31"), points("-2"), "迟到", "", {}});
    CHECK(text(score_one(subject, "2024Q1").score) == "88.00");
    subject.facts.adjustments.back().reason = "早退";
    CHECK(text(score_one(subject, "2024Q1").score) == "86.00");
}

TEST_CASE("measures may carry points, the heaviest of a decision once") {
    RuleBook rules = township();
    auto rows = rules.adjustments.rows();
    rows[0].value.measure_points = {points("1"), points("2"), points("5")};
    rules.adjustments = DatedTable<AdjustmentRule>{rows};
    using enum Measure;
    const Subject base = Subject{}.stages("2024Q1", "90", "90", "90");
    const auto taken = [&](const Subject& subject, const std::string& as_of = "") {
        return to_string(*score_one(subject, "2024Q1", {.as_of = as_of, .rules = rules}).deduction);
    };
    CHECK(taken(Subject{base}.decision("2024-03-01", {written})) == "1.00");
    CHECK(taken(Subject{base}.decision("2024-03-01", {written, admonition})) == "2.00");
    CHECK(taken(Subject{base}.decision("2024-03-01", {admonition, warning})) == "5.00");
    CHECK(taken(Subject{base}.decision("2024-04-01", {warning})) == "0.00");
    const Subject lifted = Subject{base}.decision("2024-03-01", {warning}).revoked("2024-05-01");
    CHECK(taken(lifted) == "0.00");
    CHECK(taken(lifted, "2024-04-30") == "5.00");
}

TEST_CASE("quarter grades at their edges") {
    for (const auto& [value, grade] : {std::pair{"90", "good"}, std::pair{"89.99", "fair"},
                                       std::pair{"80", "fair"}, std::pair{"79.99", "ordinary"},
                                       std::pair{"60", "ordinary"}, std::pair{"59.99", "poor"}}) {
        const auto subject = Subject{}.stages("2024Q2", value, value, value);
        CHECK(to_key(*score_one(subject, "2024Q2").quarter_grade) == grade);
    }
}

TEST_CASE("how far a score lies from a band, above or below") {
    for (const auto& [value, distance] :
         {std::pair{"90", "0.00"}, std::pair{"89.5", "0.50"}, std::pair{"90.51", "0.51"},
          std::pair{"85", "5.00"}, std::pair{"84.99", "4.99"}, std::pair{"12", "48.00"}}) {
        const auto subject = Subject{}.stages("2024Q2", value, value, value);
        CHECK(to_string(*score_one(subject, "2024Q2").band_distance) == distance);
    }
    const auto half = Subject{}.stages("2024H1", "90", "90", "90");
    CHECK_FALSE(score_one(half, "2024H1").band_distance);
    CHECK(to_string(*judge(Subject{}.year_at(2024, "74.6")).band_distance) == "0.40");
    CHECK_FALSE(judge(Subject{}).band_distance);
}

TEST_CASE("notes for a reviewer") {
    CHECK_FALSE(score_one(Subject{}.stages("2024Q1", "95", "85", ""), "2024Q1").score_gap);
    CHECK(score_one(Subject{}.stages("2024Q1", "95.01", "85", ""), "2024Q1").score_gap);
    CHECK(score_one(Subject{}.stages("2024Q1", "80", "95", ""), "2024Q1").score_gap);
    const auto own = [](const std::string& reviewer) {
        return score_one(Subject{}.stages("2024Q1", "9", "9", "9").reviewer("2024Q1", reviewer),
                         "2024Q1")
            .own_reviewer;
    };
    CHECK(own("某某001"));
    CHECK(own("001"));
    CHECK_FALSE(own("某某002"));
    CHECK_FALSE(own(""));
}

TEST_CASE("the unit of a sheet is that of the period's last day") {
    const auto subject = Subject{}.unit("甲所").moves("2024-04-01", "乙所").year_at(2024, "80");
    CHECK(score_one(subject, "2024Q1").person.unit == "甲所");
    CHECK(score_one(subject, "2024Q2").person.unit == "乙所");
    CHECK(judge(subject).person.unit == "乙所");
    CHECK_FALSE(score_one(subject, "2024Q1").person.moved);
    CHECK(score_one(subject, "2024Q2").person.moved);
}
