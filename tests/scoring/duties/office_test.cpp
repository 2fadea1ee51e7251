// 民主评议, 效能档案 二, 服务承诺 四 and 公开 三; and the order of all rows.
#include <catch2/catch.hpp>

#include <algorithm>

#include "config/duties.h"
#include "scoring/duties.h"
#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

UnitReview review(const std::string& unit, int criterion, int satisfied, int valid,
                  int year = 2024) {
    UnitReview fact;
    fact.year = year;
    fact.unit = unit;
    fact.criterion = criterion;
    fact.sent = 60;
    fact.returned = 50;
    fact.valid = valid;
    fact.satisfied = satisfied;
    return fact;
}

Asked with_reviews(const std::vector<UnitReview>& reviews) {
    Asked asked;
    asked.registers.unit_reviews = reviews;
    return asked;
}

ArchiveItem filed(const std::string& on, int category) {
    ArchiveItem fact;
    fact.day = day(on);
    fact.category = category;
    fact.title = "资料";
    return fact;
}

}  // namespace

TEST_CASE("民主评议: the five criteria of each unit, with the share of the satisfied") {
    const auto asked = with_reviews({review("财政所", 3, 37, 40), review("财政所", 1, 40, 40),
                                     review("财政所", 2, 0, 0), review("财政所", 5, 1, 3),
                                     review("财政所", 4, 0, 9), review("卫生院", 2, 2, 3),
                                     review("旧所", 1, 1, 1, 2023)});
    CHECK(rows_of("unit-review", {Subject{}.unit("财政所"), Subject{"002"}.unit("党政办")},
                  asked) == Lines{"党政办,,2024,5,0,not-met,", "卫生院,,2024,5,1,not-met,2=66.67",
                                  "财政所,,2024,5,5,met,1=100.00;2=;3=92.50;4=0.00;5=33.33"});
    Asked early = asked;
    early.as_of = "2024-12-31";
    CHECK(rows_of("unit-review", {Subject{}.unit("党政办")}, early).at(0) ==
          "党政办,,2024,5,0,open,");
}

TEST_CASE("the units of a year are those anyone but a village cadre served in") {
    struct Row {
        const char* name;
        Subject subject;
        Lines units;
    };
    for (const Row& row : {
             Row{"all year", Subject{}.unit("财政所"), {"财政所"}},
             Row{"a village", Subject{}.pool(Pool::village).unit("柳树村"), {}},
             Row{"excluded",
                 Subject{}.unit("财政所").participation(Participation::excluded),
                 {"财政所"}},
             Row{"on 1 January alone",
                 Subject{}.unit("财政所").serves("2010-01-01", "2024-01-01"),
                 {"财政所"}},
             Row{"gone before", Subject{}.unit("财政所").serves("2010-01-01", "2023-12-31"), {}},
             Row{"moved",
                 Subject{}.unit("财政所").moves("2024-05-01", "党政办"),
                 {"党政办", "财政所"}},
             Row{"moved on 1 January",
                 Subject{}.unit("财政所").moves("2024-01-01", "党政办"),
                 {"党政办"}},
             Row{"moved on 31 December",
                 Subject{}.unit("财政所").moves("2024-12-31", "党政办"),
                 {"党政办", "财政所"}},
             Row{"moved a day later",
                 Subject{}.unit("财政所").moves("2025-01-01", "党政办"),
                 {"财政所"}},
         }) {
        INFO(row.name);
        Lines units;
        for (const std::string& line : rows_of("unit-review", {row.subject})) {
            units.push_back(line.substr(0, line.find(',')));
        }
        CHECK(units == row.units);
    }
}

TEST_CASE("效能档案 二: each of the eleven categories has its row") {
    Asked asked;
    asked.registers.archive = {filed("2024-03-31", 3), filed("2024-01-01", 11),
                               filed("2024-12-31", 3), filed("2023-12-31", 1),
                               filed("2025-01-01", 2)};
    CHECK(rows_of("archive", asked) ==
          Lines{"01,文件,2024,1,0,not-met,", "02,制度,2024,1,0,not-met,", "03,情况,2024,1,2,met,",
                "04,评议,2024,1,0,not-met,", "05,典型,2024,1,0,not-met,",
                "06,名册,2024,1,0,not-met,", "07,职责,2024,1,0,not-met,",
                "08,公示,2024,1,0,not-met,", "09,投诉,2024,1,0,not-met,",
                "10,交办,2024,1,0,not-met,", "11,会议,2024,1,1,met,"});
    asked.as_of = "2024-03-30";
    CHECK(rows_of("archive", asked).at(2) == "03,情况,2024,1,0,open,");
    asked.as_of = "2024-03-31";
    CHECK(rows_of("archive", asked).at(2) == "03,情况,2024,1,1,met,");
}

TEST_CASE("服务承诺 四, 公开 三: inspections of a day by item, then person, then unit") {
    const Subject one{"007"};
    const Subject two{"008"};
    const auto of = [](Inspection fact, const Subject* person, const char* unit) {
        if (person) fact.person = person->id();
        fact.unit = unit;
        return fact;
    };
    using enum InspectionResult;
    Asked asked;
    asked.registers.inspections = {
        of(inspection("2024-03-05", "政务公开", fail), &two, "党政办"),
        of(inspection("2024-03-05", "政务公开"), &one, "财政所"),
        of(inspection("2024-03-05", "政务公开"), nullptr, "财政所"),
        of(inspection("2024-03-05", "政务公开", fail), nullptr, "党政办"),
        of(inspection("2024-03-05", "挂牌上岗"), nullptr, "党政办"),
        of(inspection("2024-03-04", "政务公开"), nullptr, ""),
        inspection("2023-12-31", "政务公开", fail),
        inspection("2025-01-01", "政务公开", fail)};
    const Lines expected{
        "2024-03-04#1,政务公开,2024,,pass,met,",     "2024-03-05#1,挂牌上岗,2024,,pass,met,",
        "2024-03-05#2,政务公开,2024,,fail,not-met,", "2024-03-05#3,政务公开,2024,,pass,met,",
        "2024-03-05#4,政务公开,2024,,pass,met,",     "2024-03-05#5,政务公开,2024,,fail,not-met,"};
    CHECK(rows_of("inspections", asked) == expected);
    asked.as_of = "2024-03-05";
    CHECK(rows_of("inspections", asked) == expected);
    asked.as_of = "2024-03-04";
    CHECK(rows_of("inspections", asked) == Lines{expected[0]});
}

TEST_CASE("an office of nobody that keeps nothing still has the lines of the office") {
    const auto rows = duties_of({});
    Lines rules;
    for (const DutyCounts& counts : count_verdicts(rows)) rules.push_back(counts.rule);
    CHECK(rules == Lines{"complaints-monthly", "integrity-education", "archive"});
    CHECK(rows.size() == 12 + 1 + 11);
}

namespace {

// Somebody of each sort, and something in each register.
std::vector<Subject> whole_office() {
    std::vector<Subject> people;
    for (const char* number : {"002", "001"}) {
        Subject cadre = Subject{number}.pool(Pool::village).unit("柳树村");
        cadre.facts.attendances = {attendance("2024-05-06", StudySort::training, "8"),
                                   attendance("2024-03-05", StudySort::group_study, "2")};
        Ballot ballot;
        ballot.unit = "柳树村";
        ballot.half = {2024, false};
        ballot.excellent = 9;
        cadre.facts.ballots.push_back(ballot);
        people.push_back(cadre);
    }
    people.push_back(Subject{"003"}.pool(Pool::leader));
    return people;
}

OfficeFacts whole_registers() {
    OfficeFacts facts;
    facts.cases = {timed_case("办2", "2024-03-05"), timed_case("办10", "2024-03-05")};
    facts.contacts = {call_of("2024-03-05", "低保"), call_of("2024-03-05", "户口")};
    facts.denials = {denial("否2", "2024-03-05"), denial("否1", "2024-03-06")};
    facts.complaints = {complaint("投2", "2024-03-05"), complaint("投1", "2024-03-05")};
    facts.meetings = {meeting("柳树村", "2024H2", "2024-08-01", "2024-08-10"),
                      meeting("柳树村", "2024H1", "2024-03-01", "2024-03-10")};
    facts.unit_reviews = {review("财政所", 2, 1, 1), review("财政所", 1, 1, 1)};
    facts.archive = {filed("2024-03-05", 3), filed("2024-03-05", 1)};
    facts.village_works = {{"柳树村", 2024, VillageMatter::pairs, 1, {}},
                           {"柳树村", 2024, VillageMatter::board, 1, {}}};
    facts.inspections = {inspection("2024-03-05", "政务公开"), inspection("2024-03-05", "挂牌")};
    return facts;
}

Lines all_lines(const std::vector<Subject>& people, const OfficeFacts& registers) {
    Asked asked;
    asked.registers = registers;
    Lines lines;
    for (const DutyRow& row : duties_of(people, asked)) {
        lines.push_back(row.rule + ":" + line_of(row));
    }
    return lines;
}

}  // namespace

TEST_CASE("rows are by rule, subject and period, whatever the order of entry") {
    std::vector<Subject> people = whole_office();
    OfficeFacts registers = whole_registers();
    const Lines lines = all_lines(people, registers);

    Lines rules;
    for (const std::string& line : lines) {
        const std::string rule = line.substr(0, line.find(':'));
        if (rules.empty() || rules.back() != rule) rules.push_back(rule);
    }
    Lines known;
    for (const KnownDuty& duty : kDuties) known.emplace_back(duty.rule);
    CHECK(rules == known);
    CHECK(lines.at(0).starts_with("deadline:办10,"));
    CHECK(lines.at(1).starts_with("deadline:办2,"));

    std::reverse(people.begin(), people.end());
    for (Subject& person : people) {
        std::reverse(person.facts.attendances.begin(), person.facts.attendances.end());
    }
    const auto turn = [](auto&... lists) { (std::reverse(lists.begin(), lists.end()), ...); };
    turn(registers.cases, registers.contacts, registers.denials, registers.complaints,
         registers.meetings, registers.unit_reviews, registers.archive, registers.village_works,
         registers.inspections);
    CHECK(all_lines(people, registers) == lines);
}

TEST_CASE("rows are counted by rule and verdict") {
    Asked asked{.as_of = "2024-03-31"};
    asked.registers.cases = {
        timed_case("办1", "2024-03-05"), timed_case("办2", "2024-03-05", "2024-03-06"),
        timed_case("办3", "2024-03-30"), timed_case("办4", "2024-03-05", "2024-03-20")};
    const auto counts = count_verdicts(duties_of({}, asked));
    REQUIRE(counts.size() == 4);
    CHECK(counts[0].rule == "deadline");
    CHECK(counts[0].article == "限时办结 四");
    CHECK(counts[0].met == 1);
    CHECK(counts[0].not_met == 2);
    CHECK(counts[0].open == 1);
    CHECK(counts[1].notes == 12);
}
