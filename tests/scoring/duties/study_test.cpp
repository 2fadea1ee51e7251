// 集中学习 一, 素质培训 四, 五 and 廉政警示教育 二: study and training.
#include <catch2/catch.hpp>

#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;
using enum StudySort;
using enum LengthUnit;

namespace {

Subject attending(Subject subject, const std::vector<Attendance>& attendances) {
    for (const Attendance& each : attendances) subject.facts.attendances.push_back(each);
    return subject;
}

Attendance about(Attendance fact, const std::string& topic) {
    fact.topic = topic;
    return fact;
}

Attendance with_result(Attendance fact, const std::string& result = "85") {
    fact.result = result;
    return fact;
}

Subject cadre() {
    return Subject{}.pool(Pool::village).unit("柳树村");
}

// The March line of the only person: "required,actual,verdict,detail".
std::string march(const std::vector<Attendance>& attendances, const std::string& as_of = "") {
    const Lines lines =
        rows_of("study-monthly", {attending(Subject{}, attendances)}, {.as_of = as_of});
    return behind("001,某某001,2024-03,", lines.at(2));
}

// "required,actual,verdict,detail" of the year's training of a village cadre.
std::string year_of(const std::vector<Attendance>& attendances, const std::string& as_of = "") {
    const Lines lines =
        rows_of("training-year", {attending(cadre(), attendances)}, {.as_of = as_of});
    return behind("001,某某001,2024,", lines.at(0));
}

}  // namespace

TEST_CASE("集中学习 一: a study of two hours each month") {
    struct Row {
        const char* name;
        std::vector<Attendance> attendances;
        const char* judged;
    };
    for (const Row& row : {
             Row{"nothing", {}, "1,0,not-met,"},
             Row{"group study", {attendance("2024-03-05", group_study, "2")}, "1,1,met,"},
             Row{"self-study", {attendance("2024-03-05", self_study, "2")}, "1,1,met,"},
             Row{"too short", {attendance("2024-03-05", group_study, "1.99")}, "1,0,not-met,"},
             Row{"two short ones make no long one",
                 {attendance("2024-03-05", group_study, "1.5"),
                  attendance("2024-03-06", group_study, "1.5")},
                 "1,0,not-met,"},
             Row{"a quarter of a day",
                 {attendance("2024-03-05", group_study, "0.25", days)},
                 "1,1,met,"},
             Row{"less of a day",
                 {attendance("2024-03-05", group_study, "0.24", days)},
                 "1,0,not-met,"},
             Row{"training is no study", {attendance("2024-03-05", training, "4")}, "1,0,not-met,"},
             Row{"nor is integrity education",
                 {attendance("2024-03-05", integrity, "4")},
                 "1,0,not-met,"},
             Row{"the first and the last day",
                 {attendance("2024-03-01", group_study, "2"),
                  attendance("2024-03-31", self_study, "3")},
                 "1,2,met,"},
             Row{"the months beside it",
                 {attendance("2024-02-29", group_study, "2"),
                  attendance("2024-04-01", group_study, "2"),
                  attendance("2023-03-05", group_study, "2")},
                 "1,0,not-met,"},
         }) {
        INFO(row.name);
        CHECK(march(row.attendances) == row.judged);
    }
    CHECK(march({}, "2024-02-01") == "1,0,open,");
    CHECK(march({}, "2024-03-31") == "1,0,open,");
    CHECK(march({}, "2024-04-01") == "1,0,not-met,");
    CHECK(march({attendance("2024-03-05", group_study, "2")}, "2024-03-04") == "1,0,open,");
    CHECK(march({attendance("2024-03-05", group_study, "2")}, "2024-03-05") == "1,1,met,");
}

TEST_CASE("a month is asked for of whoever serves at least half of it") {
    struct Row {
        const char* name;
        Subject subject;
        std::size_t months;
        const char* first;
    };
    for (const Row& row : {
             Row{"the whole year", Subject{}, 12, "2024-01"},
             Row{"half of 30 days", Subject{}.serves("2024-04-16"), 9, "2024-04"},
             Row{"a day less", Subject{}.serves("2024-04-17"), 8, "2024-05"},
             Row{"16 of 31 days", Subject{}.serves("2024-03-16"), 10, "2024-03"},
             Row{"15 of 31 days", Subject{}.serves("2024-03-17"), 9, "2024-04"},
             Row{"15 of 29 days of February", Subject{}.serves("2024-02-15"), 11, "2024-02"},
             Row{"14 of 29 days of February", Subject{}.serves("2024-02-16"), 10, "2024-03"},
             Row{"left after half of April", Subject{}.serves("2010-01-01", "2024-04-15"), 4,
                 "2024-01"},
             Row{"left a day before", Subject{}.serves("2010-01-01", "2024-04-14"), 3, "2024-01"},
             Row{"excluded from May on", Subject{}.becomes("2024-05-01", Participation::excluded),
                 4, "2024-01"},
             Row{"excluded on the last day of April",
                 Subject{}.becomes("2024-04-30", Participation::excluded), 3, "2024-01"},
             Row{"without a grade", Subject{}.participation(Participation::ungraded), 12,
                 "2024-01"},
             Row{"a leader", Subject{}.pool(Pool::leader), 12, "2024-01"},
         }) {
        INFO(row.name);
        const Lines lines = rows_of("study-monthly", {row.subject});
        REQUIRE(lines.size() == row.months);
        CHECK(lines.front().find(row.first) != std::string::npos);
    }
    CHECK(rows_of("study-monthly", {Subject{}.participation(Participation::excluded)}).empty());
    CHECK(rows_of("study-monthly", {Subject{}.serves("2010-01-01", "2023-12-31")}).empty());
}

TEST_CASE("素质培训 四: a session lasts two days, by the longest of its rows") {
    const std::vector<Subject> office{
        attending(Subject{"001"}, {about(attendance("2024-05-06", training, "8"), "公文"),
                                   about(attendance("2024-05-06", training, "2", days), "法制"),
                                   about(attendance("2023-05-06", training, "2", days), "旧")}),
        attending(Subject{"002"},
                  {about(attendance("2024-05-06", training, "15.95"), "公文"),
                   about(attendance("2024-04-01", training, "15.96"), "公文"),
                   about(attendance("2024-05-07", group_study, "2", days), "公文")})};
    const Lines expected{"2024-04-01,公文,2024,2,2.00,met,", "2024-05-06,公文,2024,2,1.99,not-met,",
                         "2024-05-06,法制,2024,2,2.00,met,"};
    CHECK(rows_of("training-session", office) == expected);
    CHECK(rows_of("training-session", {office[1], office[0]}) == expected);
    CHECK(rows_of("training-session", office, {.as_of = "2024-04-30"}) == Lines{expected[0]});
    CHECK(rows_of("training-session", office, {.as_of = "2024-12-31"}).at(1) ==
          "2024-05-06,公文,2024,2,1.99,open,");
    CHECK(rows_of("training-session", {Subject{}}).empty());
}

TEST_CASE("素质培训 四: ten days of training a year for each village cadre, eight hours a day") {
    struct Row {
        const char* name;
        std::vector<Attendance> attendances;
        const char* judged;
    };
    for (const Row& row : {
             Row{"nothing", {}, "10,0.00,not-met,"},
             Row{"ten days", {attendance("2024-05-06", training, "10", days)}, "10,10.00,met,"},
             Row{"eighty hours", {attendance("2024-05-06", training, "80")}, "10,10.00,met,"},
             Row{"days and hours",
                 {attendance("2024-05-06", training, "9.5", days),
                  attendance("2024-06-06", training, "4")},
                 "10,10.00,met,"},
             Row{"an hour is an eighth, rounded once",
                 {attendance("2024-05-06", training, "1")},
                 "10,0.13,not-met,"},
             Row{"three hours of three rows are three eighths",
                 {attendance("2024-05-06", training, "1"), attendance("2024-05-07", training, "1"),
                  attendance("2024-05-08", training, "1")},
                 "10,0.38,not-met,"},
             Row{"a hundredth short",
                 {attendance("2024-05-06", training, "79.92")},
                 "10,9.99,not-met,"},
             Row{"what is printed as ten is ten",
                 {attendance("2024-05-06", training, "79.96")},
                 "10,10.00,met,"},
             Row{"studies do not count",
                 {attendance("2024-05-06", group_study, "80")},
                 "10,0.00,not-met,"},
             Row{"nor do other years",
                 {attendance("2023-12-31", training, "80"),
                  attendance("2025-01-01", training, "80")},
                 "10,0.00,not-met,"},
         }) {
        INFO(row.name);
        CHECK(year_of(row.attendances) == row.judged);
    }
    CHECK(year_of({}, "2024-12-31") == "10,0.00,open,");
    CHECK(year_of({}, "2025-01-01") == "10,0.00,not-met,");
    CHECK(year_of({attendance("2024-05-06", training, "80")}, "2024-05-05") == "10,0.00,open,");
}

TEST_CASE("training is asked of village cadres of 31 December with the year-end due") {
    CHECK(rows_of("training-year", {cadre().serves("2024-07-02")}).size() == 1);
    CHECK(rows_of("training-year", {cadre().serves("2024-07-03")}).empty());
    CHECK(rows_of("training-year", {cadre().participation(Participation::excluded)}).empty());
    CHECK(rows_of("training-year", {cadre().participation(Participation::ungraded)}).size() == 1);
    for (const Pool pool :
         {Pool::civil, Pool::institution, Pool::worker, Pool::contract, Pool::leader}) {
        CHECK(rows_of("training-year", {cadre().pool(pool)}).empty());
    }
}

TEST_CASE("素质培训 五: every attendance has its result") {
    const std::vector<Attendance> studied{
        with_result(attendance("2024-03-05", group_study, "2")),
        with_result(attendance("2024-05-06", training, "2", days), "合格"),
        attendance("2024-06-06", training, "4"),
        attendance("2024-06-07", self_study, "4"),
        attendance("2024-06-08", integrity, "4"),
        attendance("2023-06-08", training, "4")};
    const Subject subject = attending(Subject{}, studied);
    CHECK(rows_of("exam-recorded", {subject}) == Lines{"001,某某001,2024,3,2,not-met,"});
    CHECK(rows_of("exam-recorded", {subject}, {.as_of = "2024-05-31"}) ==
          Lines{"001,某某001,2024,2,2,met,"});
    CHECK(rows_of("exam-recorded", {subject}, {.as_of = "2024-06-30"}) ==
          Lines{"001,某某001,2024,3,2,open,"});
    CHECK(rows_of("exam-recorded", {subject}, {.year = 2023}) ==
          Lines{"001,某某001,2023,1,0,not-met,"});
    SECTION("of nobody without attendances, excluded or gone") {
        CHECK(rows_of("exam-recorded",
                      {attending(Subject{}, {attendance("2024-06-07", self_study, "4")})})
                  .empty());
        CHECK(rows_of("exam-recorded",
                      {attending(Subject{}.participation(Participation::excluded), studied)})
                  .empty());
        CHECK(rows_of("exam-recorded",
                      {attending(Subject{}.serves("2010-01-01", "2023-12-31"), studied)})
                  .empty());
        CHECK(rows_of("exam-recorded",
                      {attending(Subject{}.serves("2010-01-01", "2024-01-01"), studied)})
                  .size() == 1);
    }
}

TEST_CASE("廉政警示教育 二: a day of it in the year") {
    CHECK(rows_of("integrity-education", {Subject{}}) == Lines{"office,,2024,1,0,not-met,"});
    CHECK(rows_of("integrity-education", {}, {.as_of = "2024-12-31"}) ==
          Lines{"office,,2024,1,0,open,"});
    const std::vector<Subject> office{
        attending(Subject{"001"}, {attendance("2024-06-08", integrity, "1"),
                                   attendance("2023-06-08", integrity, "1")}),
        attending(Subject{"002"}, {attendance("2024-06-08", integrity, "2"),
                                   attendance("2024-09-08", integrity, "2"),
                                   attendance("2024-09-09", training, "2")})};
    CHECK(rows_of("integrity-education", office) == Lines{"office,,2024,1,2,met,"});
    CHECK(rows_of("integrity-education", office, {.as_of = "2024-06-07"}) ==
          Lines{"office,,2024,1,0,open,"});
}
