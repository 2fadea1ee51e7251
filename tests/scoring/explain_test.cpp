// Reasons: every step of a year, in the order in which it acts, applied or not.
#include <catch2/catch.hpp>

#include "scoring/explain.h"
#include "scoring/year.h"
#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

PersonYear explained(const Subject& subject, const RuleBook& rules = township()) {
    const std::vector<Veto> vetoes;
    const Inquiry inquiry{rules, std::nullopt, vetoes};
    YearScorer scorer{inquiry, 2024};
    scorer.add(subject.person(), subject.facts);
    for (int i = 0; i < 9; ++i) {
        const Subject other = Subject{"9" + std::to_string(i)}.year_at(2024, "70");
        scorer.add(other.person(), other.facts);
    }
    return explain_year(subject.person(), subject.facts, inquiry, scorer.finish());
}

std::string outline(const std::vector<Reason>& reasons) {
    std::string text;
    for (const Reason& reason : reasons) {
        text += reason.rule + " " + std::string{to_key(reason.effect)};
        if (!reason.before.empty() || !reason.after.empty()) {
            text += " " + reason.before + ">" + reason.after;
        }
        text += "\n";
    }
    return text;
}

const Reason& step(const std::vector<Reason>& reasons, const std::string& rule) {
    for (const Reason& reason : reasons) {
        if (reason.rule == rule) return reason;
    }
    throw std::invalid_argument("no step " + rule);
}

}  // namespace

TEST_CASE("the steps of a year lowered by two warnings") {
    const Subject subject = Subject{}.year_at(2024, "95").warned("2024-05-01").warned("2024-06-01");
    CHECK(outline(explained(subject).reasons) ==
          "participation applied >graded\n"
          "annual-score applied >95.00\n"
          "annual-band applied >excellent\n"
          "warning-1 overridden\n"
          "warning-2 applied excellent>basic\n"
          "warning-3 not-met\n"
          "denial-2 not-met\n"
          "village-veto not-met\n"
          "rank applied >1\n"
          "quota not-met\n"
          "dismissal-rule not-met\n"
          "two-basic not-met\n"
          "merit-three not-met\n"
          "grade applied basic>basic\n");
}

TEST_CASE("a rule that is met but outweighed is overridden") {
    const Subject subject = Subject{}.year_at(2024, "50").warned("2024-05-01");
    const PersonYear result = explained(subject);
    CHECK(step(result.reasons, "warning-1").effect == Effect::overridden);
    CHECK(step(result.reasons, "warning-1").article == "效能责任追究 二(五)");
}

TEST_CASE("the periods stand under the annual score, their parts add up to it") {
    Subject subject =
        Subject{}.year_at(2024, "90").bonus("2024Q1", "3").adjusted("2024-02-01", "-1");
    const PersonYear result = explained(subject);
    const Reason& annual = step(result.reasons, "annual-score");
    REQUIRE(annual.parts.size() == 6);
    const Reason& q1 = annual.parts[0];
    CHECK(q1.after == "92.00");
    CHECK(outline(q1.parts) ==
          "stage-score applied >90.00\n"
          "adjustments applied 90.00>92.00\n"
          "quarter-band applied >good\n");
    CHECK(q1.parts[1].because.size() == 2);
    CHECK(q1.parts[0].because.size() == 3);
    std::vector<Weighted> parts;
    for (const Reason& part : annual.parts) {
        const auto at = part.detail.find("weight=");
        REQUIRE(at != std::string::npos);
        parts.push_back({points(part.after), points(part.detail.substr(at + 7))});
    }
    CHECK(to_string(weighted_mean(parts)) == annual.after);
    CHECK(annual.after == "90.30");
}

TEST_CASE("a reason names the facts it rests on, each with its own row") {
    Subject subject = Subject{}.year_at(2024, "95").warned("2024-05-01", "溪效能告字1号");
    subject.last_decision().origin = Origin{SheetId{7}, 12};
    const PersonYear result = explained(subject);
    const Reason& rung = step(result.reasons, "warning-1");
    REQUIRE(rung.because.size() == 1);
    CHECK(rung.because[0].kind == FactKind::measures);
    CHECK(rung.because[0].name == "溪效能告字1号");
    CHECK(rung.because[0].origin == Origin{SheetId{7}, 12});
}

TEST_CASE("a warning that does not count is named, with the reason") {
    Subject subject =
        Subject{}.year_at(2024, "95").warned("2024-05-01", "甲1号").revoked("2024-08-01");
    subject.warned("2024-06-01", "甲2号");
    subject.last_decision().exemption = "不可抗力";
    const PersonYear result = explained(subject);
    CHECK(result.warnings == 0);
    std::string told;
    for (const Reason& reason : result.reasons) {
        if (reason.rule == "not-counted")
            told += reason.because[0].name + " " + reason.detail + "\n";
    }
    CHECK(told == "甲1号 revoked=2024-08-01\n甲2号 exempted=不可抗力\n");
}

TEST_CASE("an incomplete year says what is lacking, a decision that waits is overridden") {
    const Subject subject =
        Subject{}.year_at(2024, "90").stages("2024Q3", "90", "", "").graded(2024, Grade::excellent);
    const PersonYear result = explained(subject);
    CHECK(step(result.reasons, "incomplete").detail == "Q3:review;Q3:decision");
    CHECK(step(result.reasons, "decided").effect == Effect::overridden);
    CHECK(step(result.reasons, "annual-score").effect == Effect::not_met);
}

TEST_CASE("a year before the rule book begins is not covered") {
    CHECK(covers_year(township(), 2024));
    CHECK(covers_year(township(), 2012));
    CHECK_FALSE(covers_year(township(), 2011));
}

TEST_CASE("values of a detail") {
    CHECK(detail_value("standing=2 ceiling=basic", "ceiling") == "basic");
    CHECK(detail_value("standing=2;ceiling=basic;x", "standing") == "2");
    CHECK(detail_value("standing=2", "stand").empty());
    CHECK(detail_value("", "ceiling").empty());
}
