// What unmet duties cost where the rule book says so (rulebook 9, last paragraph).
#include <catch2/catch.hpp>

#include <algorithm>

#include "scoring/explain.h"
#include "scoring/year.h"
#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

// All scores 90, and no duty of a civil servant unmet: studies each month, with results.
Subject studious(const std::string& number = "001") {
    Subject subject = Subject{number}.year_at(2024, "90");
    for (int month = 1; month <= 12; ++month) {
        Attendance study = attendance("2024-01-05", StudySort::group_study, "2");
        study.day = day_of(2024, month, 5);
        study.result = "85";
        subject.facts.attendances.push_back(study);
    }
    return subject;
}

// The same without the studies of some months.
Subject idle_in(const std::vector<int>& months) {
    Subject subject = studious();
    std::erase_if(subject.facts.attendances, [&](const Attendance& study) {
        return std::ranges::find(months, study.day.month()) != months.end();
    });
    return subject;
}

template <class Fact>
Fact by(const Subject& subject, Fact fact) {
    fact.person = subject.id();
    return fact;
}

Asked asked_of(OfficeFacts registers, const std::string& as_of = "") {
    Asked asked{.as_of = as_of, .rules = deducting()};
    asked.registers = std::move(registers);
    return asked;
}

// "deadline 办1 低保 1.00;…" of the quarter, and that the score fell by their sum, once.
std::string deducted(const Subject& subject, const std::string& quarter,
                     const Asked& asked = asked_of({})) {
    const PeriodResult result = score_one(subject, quarter, asked);
    Points sum;
    Lines lines;
    for (const DeductedDuty& duty : result.deducted_duties) {
        sum += duty.points;
        lines.push_back(duty.rule + " " + duty.about + " " + to_string(duty.points));
    }
    CHECK(result.deduction == sum);
    CHECK(result.score->points() == result.stage_score->points() - sum);
    return joined(lines);
}

OfficeFacts cases_of(const Subject& subject, std::vector<TimedCase> cases) {
    OfficeFacts facts;
    for (TimedCase& fact : cases) facts.cases.push_back(by(subject, std::move(fact)));
    return facts;
}

}  // namespace

TEST_CASE("an unmet duty deducts where the rule book says so, and only there") {
    const Subject subject = idle_in({2});
    CHECK(deducted(subject, "2024Q1") == "study-monthly 2024-02 0.50");
    CHECK(deducted(subject, "2024Q2").empty());
    CHECK(deducted(studious(), "2024Q1").empty());
    for (const RuleBook& rules : {township(), national()}) {
        CHECK(deducted(subject, "2024Q1", {.rules = rules}).empty());
    }
    for (const char* period : {"2024H1", "2024Y"}) {
        const PeriodResult result = score_one(idle_in({1, 2, 3, 4, 5, 6, 7}), period, asked_of({}));
        CHECK(to_string(*result.score) == "90.00");
        CHECK(result.deducted_duties.empty());
    }
}

TEST_CASE("a case deducts in the quarter it was due in") {
    const Subject subject = studious().year_at(2025, "90");
    struct Row {
        const char* name;
        TimedCase fact;
        const char* quarter;
    };
    for (const Row& row :
         {Row{"done late", timed_case("办1", "2024-03-05", "2024-03-20"), "2024Q1"},
          Row{"never done", timed_case("办1", "2024-03-05"), "2024Q1"},
          Row{"moved past a free 31 March", timed_case("办1", "2024-03-24"), "2024Q2"},
          Row{"done in the next quarter", timed_case("办1", "2024-03-21", "2024-05-01"), "2024Q1"},
          Row{"received in the quarter before", timed_case("办1", "2024-03-28"), "2024Q2"},
          Row{"received in the year before", timed_case("办1", "2023-12-29"), "2024Q1"},
          Row{"due in the year after", timed_case("办1", "2024-12-30"), "2025Q1"}}) {
        INFO(row.name);
        const Asked asked = asked_of(cases_of(subject, {row.fact}));
        for (const char* quarter : {"2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1"}) {
            INFO(quarter);
            const std::string found = deducted(subject, quarter, asked);
            const bool has_case = found.find("deadline 办1 低保 1.00") != std::string::npos;
            CHECK(has_case == (std::string{quarter} == row.quarter));
        }
    }
    const auto in_time = timed_case("办1", "2024-03-05", "2024-03-12");
    CHECK(deducted(subject, "2024Q1", asked_of(cases_of(subject, {in_time}))).empty());
}

TEST_CASE("what is open deducts nothing") {
    const Subject subject = studious();
    const OfficeFacts open = cases_of(subject, {timed_case("办1", "2024-03-05")});
    CHECK(deducted(subject, "2024Q1", asked_of(open, "2024-03-12")).empty());
    CHECK(deducted(subject, "2024Q1", asked_of(open, "2024-03-13")) == "deadline 办1 低保 1.00");
    CHECK(deducted(idle_in({3}), "2024Q1", asked_of({}, "2024-03-31")).empty());
    CHECK(deducted(idle_in({3}), "2024Q1", asked_of({}, "2024-04-01")) ==
          "study-monthly 2024-03 0.50");
    OfficeFacts entries;
    entries.denials = {by(subject, denial("否1", "2024-03-05"))};
    CHECK(deducted(subject, "2024Q1", asked_of(entries, "2024-12-31")).empty());
    CHECK(deducted(subject, "2024Q1", asked_of(entries)) == "denial-form 否1 建房 0.50");
}

TEST_CASE("entries deduct in the quarter of their day, from whom they name") {
    const Subject subject = studious();
    OfficeFacts facts;
    facts.contacts = {by(subject, call_of("2024-06-30", "户口")), call_of("2024-06-30", "低保"),
                      by(studious("002"), call_of("2024-06-30", "社保"))};
    facts.denials = {by(subject, denial("否1", "2024-07-01")), denial("否2", "2024-07-01"),
                     by(studious("002"), denial("否3", "2024-07-01"))};
    facts.cases = {timed_case("办1", "2024-05-06"),
                   by(studious("002"), timed_case("办2", "2024-05-06"))};
    CHECK(deducted(subject, "2024Q2", asked_of(facts)) == "first-contact 2024-06-30#2 户口 0.50");
    CHECK(deducted(subject, "2024Q3", asked_of(facts)) == "denial-form 否1 建房 0.50");
    CHECK(deducted(subject, "2024Q1", asked_of(facts)).empty());
    CHECK(deducted(subject, "2024Q4", asked_of(facts)).empty());
}

TEST_CASE("rules of the year deduct in the fourth quarter") {
    const auto in_year = [](const Subject& subject) {
        for (const char* quarter : {"2024Q1", "2024Q2", "2024Q3"}) {
            CHECK(deducted(subject, quarter).empty());
        }
        return deducted(subject, "2024Q4");
    };
    CHECK(in_year(studious().pool(Pool::village)) == "training-year 2024 1.00");
    CHECK(in_year(studious().pool(Pool::leader)) == "links 2024 1.00");
    Subject unexamined = studious();
    unexamined.facts.attendances[0].result.clear();
    CHECK(in_year(unexamined) == "exam-recorded 2024 0.50");
    // The book leaves talks out: who was not talked to is not at fault.
    CHECK(in_year(studious()).empty());
}

TEST_CASE("the cap holds per person, rule and quarter") {
    const Subject subject = idle_in({1, 2, 3, 4});
    const auto late = [](const char* number) { return timed_case(number, "2024-03-05"); };
    const OfficeFacts facts = cases_of(subject, {late("办5"), late("办3"), late("办1"), late("办4"),
                                                 timed_case("办2", "2024-05-06")});
    CHECK(score_one(subject, "2024Q1", asked_of(facts)).deduction == points("4.00"));
    CHECK(deducted(subject, "2024Q1", asked_of(facts)) ==
          "deadline 办1 低保 1.00;deadline 办3 低保 1.00;deadline 办4 低保 1.00;"
          "study-monthly 2024-01 0.50;study-monthly 2024-02 0.50");
    CHECK(deducted(subject, "2024Q2", asked_of(facts)) ==
          "deadline 办2 低保 1.00;study-monthly 2024-04 0.50");
    SECTION("the rest of the cap may be less than a row costs") {
        RuleBook rules = without(township(), "deadline");
        auto rows = rules.duties.rows();
        rows.push_back({day("2012-03-01"),
                        {},
                        "限时办结 四",
                        {"deadline", {{"deduct", points("1")}, {"cap", points("2.5")}}, {}}});
        rules.duties = DatedTable<DutyRule>{rows};
        Asked asked = asked_of(facts);
        asked.rules = rules;
        CHECK(deducted(subject, "2024Q1", asked) ==
              "deadline 办1 低保 1.00;deadline 办3 低保 1.00;deadline 办4 低保 0.50");
    }
}

TEST_CASE("points and cap are those in force on the quarter's last day") {
    RuleBook rules = without(deducting(), "study-monthly");
    auto rows = rules.duties.rows();
    const auto study = [](const char* deduct) {
        return DutyRule{
            "study-monthly",
            {{"count", points("1")}, {"hours", points("2")}, {"deduct", points(deduct)}},
            {}};
    };
    rows.push_back({day("2012-03-01"), day("2024-03-30"), "旧规", study("1")});
    rows.push_back({day("2024-03-31"), {}, "新规", study("0.25")});
    rules.duties = DatedTable<DutyRule>{rows};
    Asked asked = asked_of({});
    asked.rules = rules;
    CHECK(deducted(idle_in({1, 3}), "2024Q1", asked) ==
          "study-monthly 2024-01 0.25;study-monthly 2024-03 0.25");
}

TEST_CASE("automatic deductions stand beside those of the office, and below nothing") {
    Subject subject = idle_in({2}).deduction("2024Q1", "2").adjusted("2024-02-01", "1.5");
    const PeriodResult result = score_one(subject, "2024Q1", asked_of({}));
    CHECK(to_string(*result.bonus) == "1.50");
    CHECK(to_string(*result.deduction) == "2.50");
    CHECK(to_string(*result.score) == "89.00");
    const Subject low = idle_in({2}).stages("2024Q1", "0.25", "0.25", "0.25");
    CHECK(to_string(*score_one(low, "2024Q1", asked_of({})).score) == "0.00");
    // Without a score there is nothing to deduct from.
    const Subject unscored = idle_in({2}).stages("2024Q1", "90", "", "");
    CHECK_FALSE(score_one(unscored, "2024Q1", asked_of({})).deduction);
}

TEST_CASE("explaining a year names each deducted duty under the adjustments of its quarter") {
    Subject subject = idle_in({2, 3});
    subject.facts.attendances.push_back(attendance("2024-02-06", StudySort::self_study, "1"));
    const Question question{asked_of(cases_of(subject, {timed_case("办1", "2024-01-09")}))};
    YearScorer scorer{question.inquiry, 2024};
    scorer.add(subject.person(), subject.facts);
    const PersonYear year =
        explain_year(subject.person(), subject.facts, question.inquiry, scorer.finish());
    const auto find = [](const std::vector<Reason>& reasons, const char* rule) {
        const auto found = std::ranges::find(reasons, rule, &Reason::rule);
        REQUIRE(found != reasons.end());
        return *found;
    };
    const Reason quarter = find(find(year.reasons, "annual-score").parts, "2024Q1");
    const Reason adjustments = find(quarter.parts, "adjustments");
    CHECK(adjustments.before == "90.00");
    CHECK(adjustments.after == "88.00");
    REQUIRE(adjustments.parts.size() == 3);
    const Reason& late = adjustments.parts[0];
    CHECK(late.rule == "deadline");
    CHECK(late.article == "限时办结 四");
    CHECK(late.after == "-1.00");
    CHECK(late.detail == "about=办1 低保;required=2024-01-16;actual=;each=1.00;cap=3.00");
    REQUIRE(late.because.size() == 1);
    CHECK(late.because[0].kind == FactKind::cases);
    CHECK(late.because[0].name == "办1");
    const Reason& february = adjustments.parts[1];
    CHECK(february.detail == "about=2024-02;required=1;actual=0;each=0.50;cap=1.00");
    REQUIRE(february.because.size() == 1);
    CHECK(february.because[0].day == day("2024-02-06"));
    CHECK(adjustments.parts[2].because.empty());
}
