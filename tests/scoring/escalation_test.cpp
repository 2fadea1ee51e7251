// 效能责任追究 二(五): from warnings to the ceiling, the order to transfer, the window and the
// referral. The vectors T1–T25 of the domain reference, as the rulebook adapts them, each with its
// near misses.
#include <catch2/catch.hpp>

#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

struct Vector {
    const char* name;
    Subject subject;
    int year;
    const char* grade;
    const char* rules;
    const char* orders;
};

Subject scored(const char* score) {
    return Subject{}.year_at(2024, score).year_at(2025, score);
}

Subject three_warnings() {
    return scored("95").warned("2024-02-01").warned("2024-03-01").warned("2024-04-01");
}

std::vector<Vector> vectors() {
    using enum Measure;
    return {
        {"T1 excellent without warnings", scored("95"), 2024, "excellent", "", ""},
        {"T2 one warning bars excellent", scored("95").warned("2024-06-01"), 2024, "competent",
         "warning-1", ""},
        {"T3 one warning leaves competent", scored("80").warned("2024-06-01"), 2024, "competent",
         "warning-1", ""},
        {"T4 one warning lifts nobody", scored("50").warned("2024-06-01"), 2024, "incompetent",
         "warning-1", ""},
        {"T5 two warnings", scored("95").warned("2024-06-01").warned("2024-07-01"), 2024, "basic",
         "warning-2", ""},
        {"T6 two warnings lift nobody", scored("50").warned("2024-06-01").warned("2024-07-01"),
         2024, "incompetent", "warning-2", ""},
        {"T7 three warnings", three_warnings(), 2024, "incompetent", "warning-3",
         "transfer-required"},
        {"T8 five are as three", three_warnings().warned("2024-05-01").warned("2024-06-01"), 2024,
         "incompetent", "warning-3", "transfer-required"},
        {"T9 last day of a year", scored("95").warned("2023-12-31").warned("2024-01-01"), 2024,
         "competent", "warning-1", ""},
        {"T10 first and last day", scored("95").warned("2024-01-01").warned("2024-12-31"), 2024,
         "basic", "warning-2", ""},
        {"T11 a revoked one is none",
         scored("95").warned("2024-05-01").warned("2024-06-01").revoked("2024-08-01"), 2024,
         "competent", "warning-1", ""},
        {"T12 admonitions never count",
         scored("95")
             .decision("2024-01-05", {admonition})
             .decision("2024-02-05", {admonition})
             .decision("2024-03-05", {admonition, written}),
         2024, "excellent", "", ""},
        {"one decision with an admonition too is one",
         scored("95").decision("2024-02-05", {admonition, warning}), 2024, "competent", "warning-1",
         ""},
        {"T14 the last day of the window",
         three_warnings().transferred("2024-09-10").warned("2025-09-10", "再1"), 2025, "competent",
         "warning-1", "refer-county:再1"},
        {"T15 the day after the window",
         three_warnings().transferred("2024-09-10").warned("2025-09-11"), 2025, "competent",
         "warning-1", ""},
        {"T16 in the same year",
         three_warnings().transferred("2024-09-10").warned("2024-11-01", "再1"), 2024,
         "incompetent", "warning-3", "refer-county:再1"},
        {"T17 29 February, last day",
         scored("95")
             .warned("2024-01-05")
             .warned("2024-02-05")
             .warned("2024-02-29")
             .transferred("2024-02-29")
             .warned("2025-02-28", "再1"),
         2025, "competent", "warning-1", "refer-county:再1"},
        {"T17 29 February, the day after",
         scored("95")
             .warned("2024-01-05")
             .warned("2024-02-05")
             .warned("2024-02-29")
             .transferred("2024-02-29")
             .warned("2025-03-01"),
         2025, "competent", "warning-1", ""},
        {"T18 a fourth without a transfer", three_warnings().warned("2024-06-01"), 2024,
         "incompetent", "warning-3", "transfer-required"},
        {"T19 a rotation opens nothing",
         three_warnings().transferred("2024-09-10", false).warned("2024-11-01"), 2024,
         "incompetent", "warning-3", "transfer-required"},
        {"T22 probation",
         scored("95")
             .participation(Participation::ungraded)
             .warned("2024-05-01")
             .warned("2024-06-01"),
         2024, "undetermined", "warning-2", ""},
        {"T24 institution staff", three_warnings().pool(Pool::institution), 2024, "incompetent",
         "warning-3", "transfer-required"},
        {"T25 two years incompetent", scored("50").graded(2023, Grade::incompetent), 2024,
         "incompetent", "dismissal-rule", ""},
        {"T25 a gap between them", scored("50").graded(2022, Grade::incompetent), 2024,
         "incompetent", "", ""},
        {"a transfer of the next year satisfies the order",
         three_warnings().transferred("2025-02-01"), 2024, "incompetent", "warning-3", ""},
        {"a transfer before the third does not", three_warnings().transferred("2024-03-31"), 2024,
         "incompetent", "warning-3", "transfer-required"},
        {"a transfer on the day of the third does", three_warnings().transferred("2024-04-01"),
         2024, "incompetent", "warning-3", ""},
        {"three on one day",
         scored("95").warned("2024-05-05").warned("2024-05-05").warned("2024-05-05"), 2024,
         "incompetent", "warning-3", "transfer-required"},
    };
}

}  // namespace

TEST_CASE("the ladder of warnings") {
    for (const Vector& v : vectors()) {
        INFO(v.name);
        const PersonYear result = judge(v.subject, {.year = v.year});
        CHECK(key(result.grade) == v.grade);
        CHECK(rules_of(result) == v.rules);
        CHECK(orders_of(result) == v.orders);
    }
}

TEST_CASE("T9: a warning of 31 December belongs to its own year") {
    const Subject subject =
        Subject{}.year_at(2023, "95").year_at(2024, "95").warned("2023-12-31").warned("2024-01-01");
    CHECK(key(judge(subject, {.year = 2023}).grade) == "competent");
    CHECK(key(judge(subject, {.year = 2024}).grade) == "competent");
}

TEST_CASE("T18: four and more without a transfer are noted, and only then") {
    CHECK(notes_of(count(three_warnings())).empty());
    CHECK(notes_of(count(three_warnings().warned("2024-06-01"))) == "fourth-without-transfer");
    CHECK(notes_of(count(three_warnings().warned("2024-06-01").transferred("2024-06-02"))).empty());
}

TEST_CASE("T23: the decision date counts, not the act") {
    Subject subject = Subject{}.year_at(2023, "95").year_at(2024, "95").warned("2024-01-08");
    subject.last_decision().act_day = day("2023-12-20");
    CHECK(judge(subject, {.year = 2023}).warnings == 0);
    CHECK(judge(subject, {.year = 2024}).warnings == 1);
}

TEST_CASE("an exempted decision counts nothing") {
    Subject subject = Subject{}.year_at(2024, "95").warned("2024-01-08");
    subject.last_decision().exemption = "不可抗力";
    CHECK(key(judge(subject).grade) == "excellent");
    CHECK(count(subject).warning == 0);
}

TEST_CASE("an appeal that revokes or changes lifts the warning from its day") {
    Subject subject = Subject{}.year_at(2024, "95").warned("2024-05-01", "W");
    SECTION("upheld") {
        subject.appealed("W", AppealOutcome::upheld, "2024-06-01");
        CHECK(judge(subject).warnings == 1);
    }
    SECTION("revoked") {
        subject.appealed("W", AppealOutcome::revoked, "2024-06-01");
        CHECK(judge(subject).warnings == 0);
        CHECK(judge(subject, {.as_of = "2024-05-31"}).warnings == 1);
        CHECK(judge(subject, {.as_of = "2024-06-01"}).warnings == 0);
    }
    SECTION("changed") {
        subject.appealed("W", AppealOutcome::changed, "2024-06-01");
        CHECK(judge(subject).warnings == 0);
    }
    SECTION("against another document") {
        subject.appealed("V", AppealOutcome::revoked, "2024-06-01");
        CHECK(judge(subject).warnings == 1);
    }
}

TEST_CASE("as of a day, later facts and revocations do not exist") {
    const Subject subject = Subject{}
                                .year_at(2024, "95")
                                .warned("2024-03-01")
                                .warned("2024-06-01")
                                .revoked("2024-09-01");
    struct Row {
        const char* as_of;
        int warnings;
        const char* rules;
    };
    for (const Row& row : {Row{"2024-02-29", 0, ""}, Row{"2024-03-01", 1, "warning-1"},
                           Row{"2024-06-01", 2, "warning-2"}, Row{"2024-08-31", 2, "warning-2"},
                           Row{"2024-09-01", 1, "warning-1"}, Row{"", 1, "warning-1"}}) {
        INFO(row.as_of);
        const PersonYear result = judge(subject, {.as_of = row.as_of});
        CHECK(result.warnings == row.warnings);
        CHECK(rules_of(result) == row.rules);
    }
}

TEST_CASE("the window closes again when a warning behind the transfer falls") {
    Subject subject = three_warnings()
                          .revoked("2025-01-10")
                          .transferred("2024-09-10")
                          .warned("2024-11-01", "再1");
    CHECK(orders_of(judge(subject, {.as_of = "2024-12-31"})) == "refer-county:再1");
    // Three still stand in the year, but the third of them is now the one of November: the transfer
    // of September lies before it.
    CHECK(orders_of(judge(subject)) == "transfer-required");
    CHECK(notes_of(count(subject)) == "transfer-without-cause");
}

TEST_CASE("a warning on the transfer day") {
    Subject subject = three_warnings().transferred("2024-04-01");
    SECTION("the third itself is no further one") {
        CHECK(notes_of(count(subject)).empty());
    }
    SECTION("a fourth on that day is noted, not referred") {
        subject.warned("2024-04-01", "W9");
        const WarningRecord record = count(subject);
        CHECK(notes_of(record) == "same-day-as-transfer");
        CHECK(record.referrals.empty());
    }
    SECTION("the first by document caused it") {
        subject.warned("2024-04-01", "A0");  // sorts before W3: now W3 is the further one
        CHECK(notes_of(count(subject)) == "same-day-as-transfer");
    }
    SECTION("in the window of an earlier transfer it is referred instead") {
        subject.transferred("2024-05-01").warned("2024-05-01", "W9");
        const WarningRecord record = count(subject);
        CHECK(record.referrals == std::vector<std::string>{"W9"});
        CHECK(notes_of(record).empty());
    }
}

TEST_CASE("a referral tells its transfer and all that went before") {
    Subject subject = three_warnings()
                          .transferred("2024-09-10")
                          .warned("2024-11-01", "再1")
                          .warned("2024-12-01", "撤1")
                          .revoked("2024-12-20")
                          .warned("2025-02-01", "再2")
                          .warned("2025-09-11", "外1");
    const WarningRecord record = count(subject, {.year = 2025});
    REQUIRE(record.referred.size() == 1);
    const Referral& referral = record.referred.front();
    CHECK(referral.warning.document == "再2");
    CHECK(referral.transfer_day == day("2024-09-10"));
    CHECK(referral.window_end == day("2025-09-10"));
    std::string before;
    for (const RegisterEntry& entry : referral.before) before += entry.document + " ";
    CHECK(before == "W1 W2 W3 再1 ");

    SECTION("of two windows around it the later transfer's is told") {
        subject.transferred("2025-01-10");
        const WarningRecord again = count(subject, {.year = 2025});
        REQUIRE(again.referred.size() == 2);
        CHECK(again.referred[0].transfer_day == day("2025-01-10"));
        CHECK(again.referred[1].warning.document == "外1");
    }
}

TEST_CASE("the window's dates in the warning record") {
    const Subject subject =
        three_warnings().transferred("2024-09-10").warned("2025-09-10").warned("2025-09-11");
    const WarningRecord first = count(subject);
    CHECK(first.transfer_date == day("2024-09-10"));
    CHECK(first.window_end == day("2025-09-10"));
    CHECK(first.in_window == 0);
    const WarningRecord next = count(subject, {.year = 2025});
    CHECK(next.transfer_date == day("2024-09-10"));
    CHECK(next.in_window == 1);
    CHECK(next.warning == 2);
    CHECK(next.ceiling == Grade::basic);
}

TEST_CASE("the ladder in force on 31 December judges the year, its own ladder each window") {
    RuleBook rules = township();
    std::vector<Dated<Rung>> rungs = rules.ladder.rows();
    for (Dated<Rung>& rung : rungs) {
        if (rung.value.orders_transfer) rung.value.window_months = 6;
    }
    rules.ladder = DatedTable<Rung>{rungs};
    const Subject subject =
        three_warnings().transferred("2024-09-10").warned("2025-03-10", "甲").warned("2025-03-11");
    CHECK(orders_of(judge(subject, {.year = 2025, .rules = rules})) == "refer-county:甲");
}
