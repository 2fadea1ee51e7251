// 限时办结 四: when a case is due, and whether it was done by then.
#include <catch2/catch.hpp>

#include "scoring/duty_cases.h"
#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;
using enum CaseType;

namespace {

TimedCase limited(TimedCase fact, int days) {
    fact.days = days;
    return fact;
}

TimedCase with_reason(TimedCase fact) {
    fact.special_reason = "需入户核实";
    return fact;
}

// "required,actual,verdict,detail" of the case in the year of its receipt; "-" without a row.
std::string judged(const TimedCase& fact, const std::string& as_of = "") {
    Asked asked{.year = fact.received.year(), .as_of = as_of};
    asked.registers.cases = {fact};
    const Lines rows = rows_of("deadline", asked);
    if (rows.empty()) return "-";
    REQUIRE(rows.size() == 1);
    return behind("办1,低保," + std::to_string(asked.year) + ",", rows[0]);
}

struct Row {
    const char* name;
    TimedCase fact;
    const char* judged;
};

}  // namespace

TEST_CASE("限时办结 四: each type has its own limit, the last day included") {
    for (const Row& row : {
             Row{"ordinary, on the last day", timed_case("办1", "2024-03-05", "2024-03-12"),
                 "2024-03-12,2024-03-12,met,"},
             Row{"ordinary, a day late", timed_case("办1", "2024-03-05", "2024-03-13"),
                 "2024-03-12,2024-03-13,not-met,late=1"},
             Row{"ordinary, on the day of receipt", timed_case("办1", "2024-03-05", "2024-03-05"),
                 "2024-03-12,2024-03-05,met,"},
             Row{"days of an ordinary case set no limit",
                 limited(timed_case("办1", "2024-03-05", "2024-03-12"), 30),
                 "2024-03-12,2024-03-12,met,"},
             Row{"special with a reason",
                 with_reason(timed_case("办1", "2024-03-05", "2024-03-20", special)),
                 "2024-03-20,2024-03-20,met,"},
             Row{"special with a reason, late",
                 with_reason(timed_case("办1", "2024-03-05", "2024-03-21", special)),
                 "2024-03-20,2024-03-21,not-met,late=1"},
             Row{"special without a reason is ordinary",
                 timed_case("办1", "2024-03-05", "2024-03-12", special),
                 "2024-03-12,2024-03-12,met,no-reason"},
             Row{"special without a reason, late",
                 timed_case("办1", "2024-03-05", "2024-03-20", special),
                 "2024-03-12,2024-03-20,not-met,no-reason;late=8"},
             Row{"a reason without the type is none",
                 with_reason(timed_case("办1", "2024-03-05", "2024-03-13")),
                 "2024-03-12,2024-03-13,not-met,late=1"},
             Row{"statutory", limited(timed_case("办1", "2024-03-05", "2024-04-08", statutory), 30),
                 "2024-04-07,2024-04-08,not-met,late=1"},
             Row{"assigned", limited(timed_case("办1", "2024-03-05", "2024-03-06", assigned), 1),
                 "2024-03-06,2024-03-06,met,"},
         }) {
        INFO(row.name);
        CHECK(judged(row.fact) == row.judged);
    }
}

TEST_CASE("民法典 203: a limit that ends on a free day ends on the next working day") {
    struct Due {
        const char* name;
        const char* received;
        const char* due;
        const char* detail;
    };
    for (const Due& row : {
             Due{"a Friday", "2024-03-08", "2024-03-15", ""},
             Due{"a Saturday", "2024-03-09", "2024-03-18", ""},
             Due{"a Sunday", "2024-03-10", "2024-03-18", ""},
             Due{"a holiday in the week", "2024-04-26", "2024-05-06", ""},
             Due{"the first of seven free days", "2024-09-24", "2024-10-08", ""},
             Due{"a Saturday worked", "2024-05-04", "2024-05-11", ""},
             Due{"a free Saturday beside it", "2024-05-11", "2024-05-20", ""},
             Due{"a holiday that moves to a Sunday worked", "2024-03-28", "2024-04-07", ""},
             Due{"31 December", "2024-12-24", "2024-12-31", ""},
             Due{"over the new year, both listed", "2024-12-25", "2025-01-02", ""},
             Due{"a year without a calendar", "2023-03-08", "2023-03-15", "calendar=weekends-only"},
             Due{"there only weekends are free", "2023-04-29", "2023-05-08",
                 "calendar=weekends-only"},
             Due{"a holiday there is not known", "2023-09-24", "2023-10-02",
                 "calendar=weekends-only"},
             Due{"from such a year into a listed one", "2023-12-23", "2024-01-02",
                 "calendar=weekends-only"},
             Due{"due in a listed year, received in another", "2023-12-26", "2024-01-02", ""},
             Due{"the last listed day", "2026-12-24", "2026-12-31", ""},
             Due{"a day behind it", "2026-12-25", "2027-01-01", "calendar=weekends-only"},
         }) {
        INFO(row.name);
        CHECK(judged(timed_case("办1", row.received), row.received) ==
              std::string{row.due} + ",,open," + row.detail);
    }
    const auto late = limited(timed_case("办1", "2023-03-01", "2023-03-20", assigned), 3);
    CHECK(judged(late) == "2023-03-06,2023-03-20,not-met,late=14;calendar=weekends-only");
    CHECK(judged(timed_case("办1", "2023-03-04", "2023-04-01", special)) ==
          "2023-03-13,2023-04-01,not-met,no-reason;late=19;calendar=weekends-only");
}

TEST_CASE("a case that is not done is open up to its due day, and not met after it") {
    const TimedCase open = timed_case("办1", "2024-03-05");
    CHECK(judged(open, "2024-03-04") == "-");
    CHECK(judged(open, "2024-03-05") == "2024-03-12,,open,");
    CHECK(judged(open, "2024-03-12") == "2024-03-12,,open,");
    CHECK(judged(open, "2024-03-13") == "2024-03-12,,not-met,");
    CHECK(judged(open) == "2024-03-12,,not-met,");
    SECTION("a closing after the day asked reads as blank") {
        const TimedCase late = timed_case("办1", "2024-03-05", "2024-03-15");
        CHECK(judged(late, "2024-03-12") == "2024-03-12,,open,");
        CHECK(judged(late, "2024-03-14") == "2024-03-12,,not-met,");
        CHECK(judged(late, "2024-03-15") == "2024-03-12,2024-03-15,not-met,late=3");
        CHECK(judged(late) == "2024-03-12,2024-03-15,not-met,late=3");
    }
    SECTION("without a day asked it is the morning after the year") {
        CHECK(judged(timed_case("办1", "2024-12-24")) == "2024-12-31,,not-met,");
        CHECK(judged(timed_case("办1", "2024-12-25")) == "2025-01-02,,open,");
        CHECK(judged(timed_case("办1", "2024-12-25", "2025-01-02")) ==
              "2025-01-02,2025-01-02,met,");
        CHECK(judged(timed_case("办1", "2024-12-25", "2025-02-03")) ==
              "2025-01-02,2025-02-03,not-met,late=32");
    }
}

TEST_CASE("a case belongs to the year it was received in") {
    Asked asked{.year = 2024};
    asked.registers.cases = {timed_case("办1", "2023-12-31", "2024-01-03"),
                             timed_case("办2", "2024-01-01", "2024-01-03"),
                             timed_case("办3", "2024-12-31", "2025-01-03"),
                             timed_case("办4", "2025-01-01", "2025-01-03")};
    CHECK(rows_of("deadline", asked) == Lines{"办2,低保,2024,2024-01-08,2024-01-03,met,",
                                              "办3,低保,2024,2025-01-07,2025-01-03,met,"});
}

TEST_CASE("the limit and the duty are those of the day of receipt") {
    RuleBook rules = township();
    auto limits = rules.deadlines.rows();
    limits[0].until = day("2024-03-05");
    limits.push_back({day("2024-03-06"), {}, "新规", {5, 10}});
    rules.deadlines = DatedTable<DeadlineRule>{limits};
    CHECK(to_string(due_day_of(timed_case("办1", "2024-03-05"), rules).day) == "2024-03-12");
    CHECK(to_string(due_day_of(timed_case("办1", "2024-03-06"), rules).day) == "2024-03-11");

    auto duties = without(rules, "deadline").duties.rows();
    duties.push_back({day("2024-03-06"), {}, "限时办结 四", {"deadline", {}, {}}});
    rules.duties = DatedTable<DutyRule>{duties};
    Asked asked{.rules = rules};
    asked.registers.cases = {timed_case("办1", "2024-03-05"), timed_case("办2", "2024-03-06")};
    CHECK(rows_of("deadline", asked) == Lines{"办2,低保,2024,2024-03-11,,not-met,"});
}

TEST_CASE("before there were limits no case is judged") {
    RuleBook rules = township();
    auto limits = rules.deadlines.rows();
    limits[0].from = day("2024-03-06");
    rules.deadlines = DatedTable<DeadlineRule>{limits};
    Asked asked{.rules = rules};
    asked.registers.cases = {timed_case("办1", "2024-03-05"), timed_case("办2", "2024-03-06")};
    CHECK(rows_of("deadline", asked) == Lines{"办2,低保,2024,2024-03-13,,not-met,"});
}
