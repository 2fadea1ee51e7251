// 勤廉双优 and 廉政文化进农村: the reports, votes and works of villages.
#include <catch2/catch.hpp>

#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

Subject cadre(const std::string& number, const std::string& village) {
    return Subject{number}.pool(Pool::village).unit(village);
}

Asked with_meetings(const std::vector<VillageMeeting>& meetings, const std::string& as_of = "") {
    Asked asked{.as_of = as_of};
    asked.registers.meetings = meetings;
    return asked;
}

VillageMeeting attended(int delegates, int came) {
    VillageMeeting fact = meeting("柳树村", "2024H1", "2024-03-01", "2024-03-10");
    fact.delegates = delegates;
    fact.attended = came;
    return fact;
}

Subject voted(Subject subject, int excellent, int competent, int basic, int incompetent,
              std::optional<int> abstained = {}, const std::string& half = "2024H1") {
    Ballot fact;
    fact.person = subject.id();
    fact.unit = "柳树村";
    fact.half = half_year_from_key(half).value();
    fact.excellent = excellent;
    fact.competent = competent;
    fact.basic = basic;
    fact.incompetent = incompetent;
    fact.abstained = abstained;
    subject.facts.ballots.push_back(fact);
    return subject;
}

}  // namespace

TEST_CASE("勤廉双优 二: a meeting of every village in each half") {
    const std::vector<VillageMeeting> meetings{
        meeting("柳树村", "2024H1", "2024-03-01", "2024-03-10"),
        meeting("竹溪村", "2024H2", "2024-08-01", "2024-08-10"),
        meeting("竹溪村", "2024H2", "2024-09-01", "2024-09-10"),
        meeting("旧村", "2023H2", "2023-09-01", "2023-09-10")};
    const std::vector<Subject> people{cadre("001", "石桥村"), cadre("002", "柳树村"),
                                      Subject{"003"}.unit("党政办")};
    const Lines expected{"柳树村,,2024H1,1,1,met,",     "柳树村,,2024H2,1,0,not-met,",
                         "石桥村,,2024H1,1,0,not-met,", "石桥村,,2024H2,1,0,not-met,",
                         "竹溪村,,2024H1,1,0,not-met,", "竹溪村,,2024H2,1,2,met,"};
    CHECK(rows_of("two-reports-held", people, with_meetings(meetings)) == expected);
    SECTION("on the day asked") {
        const auto first = [&](const char* as_of) {
            return rows_of("two-reports-held", {cadre("001", "柳树村")},
                           with_meetings({meetings[0]}, as_of))
                .at(0);
        };
        CHECK(first("2024-03-09") == "柳树村,,2024H1,1,0,open,");
        CHECK(first("2024-03-10") == "柳树村,,2024H1,1,1,met,");
        const auto none = [&](const char* as_of) {
            return rows_of("two-reports-held", {cadre("001", "柳树村")}, with_meetings({}, as_of));
        };
        CHECK(none("2024-06-30") == Lines{"柳树村,,2024H1,1,0,open,", "柳树村,,2024H2,1,0,open,"});
        CHECK(none("2024-07-01") ==
              Lines{"柳树村,,2024H1,1,0,not-met,", "柳树村,,2024H2,1,0,open,"});
    }
    SECTION("a meeting belongs to the half it names") {
        CHECK(rows_of("two-reports-held",
                      with_meetings({meeting("柳树村", "2024H1", "2024-07-01", "2024-07-10")}))
                  .at(0) == "柳树村,,2024H1,1,1,met,");
    }
}

TEST_CASE("the villages of a year are those of its cadres of 31 December and of its meetings") {
    const auto villages = [](const Subject& subject) {
        return rows_of("two-reports-held", {subject}).size() / 2;
    };
    CHECK(villages(cadre("001", "柳树村")) == 1);
    CHECK(villages(cadre("001", "柳树村").participation(Participation::excluded)) == 1);
    CHECK(villages(cadre("001", "柳树村").serves("2010-01-01", "2024-01-01")) == 1);
    CHECK(villages(cadre("001", "柳树村").serves("2010-01-01", "2023-12-31")) == 0);
    CHECK(villages(cadre("001", "柳树村").serves("2025-01-01")) == 0);
    CHECK(villages(Subject{}.unit("柳树村")) == 0);
    const Subject moved = cadre("001", "柳树村").moves("2024-12-31", "石桥村");
    CHECK(rows_of("two-reports-held", {moved}).at(0) == "石桥村,,2024H1,1,0,not-met,");
}

TEST_CASE("勤廉双优 二: a meeting is noticed three days before") {
    struct Row {
        const char* name;
        const char* noticed;
        const char* judged;
    };
    for (const Row& row :
         {Row{"three days", "2024-03-07", "3,3,met"}, Row{"two days", "2024-03-08", "3,2,not-met"},
          Row{"on the day", "2024-03-10", "3,0,not-met"},
          Row{"behind it", "2024-03-12", "3,-2,not-met"},
          Row{"over the end of February", "2024-02-28", "3,11,met"}}) {
        INFO(row.name);
        const auto asked = with_meetings({meeting("柳树村", "2024H1", row.noticed, "2024-03-10")});
        CHECK(rows_of("two-reports-notice", asked) ==
              Lines{std::string{"柳树村,,2024H1,"} + row.judged + ","});
    }
    SECTION("each meeting of a half has its row, by day") {
        const auto asked = with_meetings({meeting("柳树村", "2024H1", "2024-05-10", "2024-05-10"),
                                          meeting("柳树村", "2024H1", "2024-03-01", "2024-03-10")});
        CHECK(rows_of("two-reports-notice", asked) ==
              Lines{"柳树村,,2024H1,3,9,met,", "柳树村,,2024H1,3,0,not-met,"});
    }
}

TEST_CASE("勤廉双优 二: four fifths of the representatives come, counted in whole persons") {
    struct Row {
        int delegates;
        int attended;
        const char* judged;
    };
    for (const Row& row : {Row{45, 36, "80.00,80.00,met"}, Row{45, 35, "80.00,77.78,not-met"},
                           Row{100'000, 79'999, "80.00,80.00,not-met"},
                           Row{100'000, 80'000, "80.00,80.00,met"}, Row{1, 1, "80.00,100.00,met"},
                           Row{40, 0, "80.00,0.00,not-met"}, Row{6, 5, "80.00,83.33,met"}}) {
        INFO(row.attended << " of " << row.delegates);
        const auto asked = with_meetings({attended(row.delegates, row.attended)});
        CHECK(rows_of("two-reports-attendance", asked) ==
              Lines{std::string{"柳树村,,2024H1,"} + row.judged + ","});
    }
    SECTION("a share of the rule book with decimals") {
        RuleBook rules = without(township(), "two-reports-attendance");
        auto rows = rules.duties.rows();
        rows.push_back({day("2012-03-01"),
                        {},
                        "勤廉双优 二",
                        {"two-reports-attendance", {{"percent", points("66.67")}}, {}}});
        rules.duties = DatedTable<DutyRule>{rows};
        Asked asked = with_meetings({attended(3, 2)});
        asked.rules = rules;
        CHECK(rows_of("two-reports-attendance", asked) ==
              Lines{"柳树村,,2024H1,66.67,66.67,not-met,"});
    }
}

TEST_CASE("勤廉双优 二: the votes for a cadre, with the share of the upper two among four") {
    const std::vector<Subject> people{
        voted(cadre("002", "柳树村"), 30, 5, 1, 0, 2),
        voted(cadre("001", "柳树村"), 0, 0, 0, 0, 40),
        voted(voted(cadre("003", "柳树村"), 1, 1, 1, 0), 1, 0, 0, 0, {}, "2024H2"),
        voted(cadre("004", "柳树村"), 1, 0, 0, 0, {}, "2023H2")};
    CHECK(rows_of("two-reports-ballot", people) ==
          Lines{"001,某某001,2024H1,,,note,"
                "excellent=0;competent=0;basic=0;incompetent=0;abstain=40",
                "002,某某002,2024H1,,97.22,note,"
                "excellent=30;competent=5;basic=1;incompetent=0;abstain=2",
                "003,某某003,2024H1,,66.67,note,"
                "excellent=1;competent=1;basic=1;incompetent=0;abstain=0",
                "003,某某003,2024H2,,100.00,note,"
                "excellent=1;competent=0;basic=0;incompetent=0;abstain=0"});
    // Who is excluded was voted on all the same.
    CHECK(
        rows_of("two-reports-ballot",
                {voted(cadre("001", "柳树村").participation(Participation::excluded), 1, 0, 0, 0)})
            .size() == 1);
}

TEST_CASE("廉政文化进农村 三, 勤廉双优 三, 四: what a village does in a year") {
    using enum VillageMatter;
    Asked asked;
    asked.registers.village_works = {
        {"柳树村", 2024, board, 3, {}},  {"柳树村", 2024, pairs, 10, {}},
        {"柳树村", 2024, board, 1, {}},  {"柳树村", 2024, film, 0, {}},
        {"柳树村", 2023, report, 2, {}}, {"旧村", 2024, board, 9, {}}};
    CHECK(rows_of("village-works", {cadre("001", "柳树村")}, asked) ==
          Lines{"柳树村,专栏,2024,4,4,met,", "柳树村,警示片,2024,1,0,not-met,",
                "柳树村,法制培训,2024,1,0,not-met,", "柳树村,帮扶对子,2024,10,10,met,",
                "柳树村,书面上报,2024,2,0,not-met,"});
    asked.as_of = "2024-12-31";
    CHECK(rows_of("village-works", {cadre("001", "柳树村")}, asked).at(1) ==
          "柳树村,警示片,2024,1,0,open,");
}
