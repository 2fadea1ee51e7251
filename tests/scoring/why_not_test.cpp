// Why not excellent: every bar is named, in order, with what it rests on.
#include "scoring/why_not.h"

#include <catch2/catch.hpp>

#include "scoring/explain.h"
#include "scoring/year.h"
#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

// Colleagues: `best` at the given scores, so many others far below.
std::vector<Subject> colleagues(const std::vector<const char*>& best, int others) {
    std::vector<Subject> people;
    for (const char* score : best) {
        people.push_back(Subject{std::to_string(101 + people.size())}.year_at(2024, score));
    }
    for (int i = 0; i < others; ++i) {
        people.push_back(Subject{std::to_string(201 + i)}.year_at(2024, "70"));
    }
    return people;
}

WhyNot why_not(const Subject& subject, const RuleBook& rules = township(),
               const std::vector<Subject>& others = colleagues({}, 9)) {
    std::vector<Subject> office{subject};
    office.insert(office.end(), others.begin(), others.end());
    const YearResult year = judge(office, {.rules = rules});
    return WhyNotFinder{year, rules}.find(year.people.front());
}

std::string kinds_of(const WhyNot& why) {
    std::string text;
    for (const Bar& bar : why.bars) {
        static const std::array names{"participation", "short-service", "incomplete", "score",
                                      "warnings",      "denials",       "quarters",   "sanction",
                                      "quota",         "quota-tie",     "decided"};
        text += (text.empty() ? "" : " ") + std::string{names[static_cast<std::size_t>(bar.kind)]};
    }
    return text;
}

}  // namespace

TEST_CASE("each bar is named, in the order in which the rules act") {
    const auto at = [](const char* score) { return Subject{}.year_at(2024, score); };
    struct Row {
        const char* name;
        Subject subject;
        const char* bars;
    };
    for (const Row& row :
         {Row{"excellent", at("95"), ""}, Row{"below the band", at("89.99"), "score"},
          Row{"warned", at("95").warned("2024-05-06"), "warnings"},
          Row{"warned in another year", at("95").warned("2023-05-06"), ""},
          Row{"warned and below", at("70").warned("2024-05-06").warned("2024-06-06"),
              "score warnings"},
          Row{"two matters reported",
              at("95").reported("2024-05-06", "a").reported("2024-06-06", "b"), "denials"},
          Row{"one matter twice", at("95").reported("2024-05-06", "a").reported("2024-06-06", "a"),
              ""},
          Row{"incomplete", at("95").stages("2024Q3", "90", "", ""), "incomplete"},
          Row{"incomplete and warned", at("95").stages("2024Q3", "90", "", "").warned("2024-05-06"),
              "incomplete warnings"},
          Row{"not appraised", at("95").participation(Participation::excluded), "participation"},
          Row{"without a grade, below", at("80").participation(Participation::ungraded),
              "participation score"},
          Row{"short service", at("95").serves("2024-08-01"), "short-service"},
          Row{"by the county", at("85").pool(Pool::leader), "score"},
          Row{"decided lower", at("95").graded(2024, Grade::competent), "decided"},
          Row{"decided lower, warned", at("95").warned("2024-05-06").graded(2024, Grade::basic),
              "warnings decided"},
          Row{"decided excellent", at("70").graded(2024, Grade::excellent), ""},
          Row{"decided above the ceiling",
              at("70").warned("2024-05-06").graded(2024, Grade::excellent), "warnings decided"},
          Row{"decided while incomplete",
              at("70").stages("2024Q3", "", "", "").graded(2024, Grade::excellent), "incomplete"},
          Row{"decided without a grade", at("95").graded(2024, Grade::undetermined), "decided"}}) {
        INFO(row.name);
        CHECK(kinds_of(why_not(row.subject)) == row.bars);
    }
}

TEST_CASE("a village veto takes the award, not the grade: it is no bar") {
    const Subject subject = Subject{}.pool(Pool::village).year_at(2024, "80").unit("白石村");
    const Asked asked{.vetoes = {{"白石村", 2024, "", "", {}}}};
    const YearResult year = judge(std::vector<Subject>{subject}, asked);
    REQUIRE(rules_of(year.people.front()) == "village-veto");
    const RuleBook rules = township();
    CHECK(kinds_of(WhyNotFinder{year, rules}.find(year.people.front())) == "score quota");
}

TEST_CASE("the points that are missing, and to where") {
    const auto needed = [](const WhyNot& why) {
        REQUIRE(why.raise);
        return (why.raise->from ? to_string(*why.raise->from) : "-") + " " +
               to_string(why.raise->to);
    };
    const Subject subject = Subject{}.year_at(2024, "88.20");
    SECTION("to the band") {
        CHECK(needed(why_not(subject)) == "88.20 90.00");
    }
    SECTION("past the last place, when the places are taken") {
        const WhyNot why = why_not(subject, township(), colleagues({"97", "92", "91"}, 8));
        CHECK(kinds_of(why) == "score quota");
        CHECK(needed(why) == "88.20 92.01");
        CHECK(why.bar(BarKind::quota)->prospective);
    }
    SECTION("not where a barred colleague has left the place") {
        auto others = colleagues({"97", "92"}, 8);
        others[0].warned("2024-05-06");
        CHECK(needed(why_not(subject, township(), others)) == "88.20 90.00");
    }
    SECTION("of a year that is incomplete, only the score that is needed") {
        CHECK(needed(why_not(Subject{subject}.stages("2024Y", "", "", ""))) == "- 90.00");
    }
    SECTION("none where the score would do") {
        CHECK_FALSE(why_not(Subject{}.year_at(2024, "95").warned("2024-05-06")).raise);
    }
}

TEST_CASE("the quota: who stands before, and what becomes of full marks") {
    const auto why_at = [](const char* score, const std::vector<const char*>& best, int others) {
        return why_not(Subject{}.year_at(2024, score), township(), colleagues(best, others));
    };
    SECTION("behind the last place") {
        const WhyNot why = why_at("93", {"97", "95", "94", "92"}, 6);
        REQUIRE(kinds_of(why) == "quota");
        const QuotaEdge edge = *why.bars[0].edge;
        CHECK(edge.quota.allowed == 2);
        CHECK(edge.quota.candidates == 5);
        CHECK(edge.above == 3);
        CHECK(edge.cut_off == score("95"));
        CHECK_FALSE(why.bars[0].prospective);
        CHECK(why.raise->to == points("95.01"));
    }
    SECTION("level at the last place") {
        const WhyNot why = why_at("94", {"97", "94", "94"}, 7);
        REQUIRE(kinds_of(why) == "quota-tie");
        CHECK(why.bars[0].edge->level == 2);
        CHECK(why.raise->to == points("94.01"));
        CHECK(why.outcome == WhyNotOutcome::excellent);
    }
    SECTION("nothing beats full marks") {
        CHECK(why_at("93", {"100"}, 4).outcome == WhyNotOutcome::pending);
        CHECK(why_at("93", {"100"}, 4).raise->to == points("100"));
        CHECK_FALSE(why_at("100", {"100"}, 4).raise);
    }
    SECTION("no place at all") {
        const WhyNot why = why_at("93", {}, 3);
        CHECK(kinds_of(why) == "quota");
        CHECK(why.outcome == WhyNotOutcome::no_place);
        CHECK_FALSE(why.raise);
    }
}

TEST_CASE("a decision is named by its document and day, and can only be taken anew") {
    Subject subject = Subject{}.year_at(2024, "95").graded(2024, Grade::competent, "2025-01-06");
    subject.facts.grades.back().document = "溪效能〔2025〕1号";
    const WhyNot why = why_not(subject);
    REQUIRE(why.bars.size() == 1);
    CHECK(why.bars[0].limit == Grade::competent);
    REQUIRE(why.bars[0].facts.size() == 1);
    CHECK(why.bars[0].facts[0].name == "溪效能〔2025〕1号");
    CHECK(why.bars[0].facts[0].day == day("2025-01-06"));
    CHECK(why.needs_new_decision);
}

TEST_CASE("with the full reasons of an explanation the bars are the same") {
    Subject subject = Subject{}.year_at(2024, "85").warned("2024-05-06").warned("2024-06-06");
    const RuleBook rules = national();
    const std::vector<Veto> vetoes;
    const Inquiry inquiry{rules, std::nullopt, vetoes};
    YearScorer scorer{inquiry, 2024};
    scorer.add(subject.person(), subject.facts);
    const YearResult year = scorer.finish();
    const PersonYear explained = explain_year(subject.person(), subject.facts, inquiry, year);
    const WhyNotFinder finder{year, rules};
    CHECK(kinds_of(finder.find(explained)) == "score warnings quarters quota");
    CHECK(kinds_of(finder.find(year.people.front())) == kinds_of(finder.find(explained)));
    CHECK(finder.find(explained).bar(BarKind::warnings)->facts.size() == 2);
}
