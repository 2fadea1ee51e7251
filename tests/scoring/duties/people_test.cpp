// 谈心谈话 and 联系服务群众 三: talks with everyone, units the leaders keep in touch with.
#include <catch2/catch.hpp>

#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

Subject talked(Subject subject, const std::vector<std::string>& days) {
    for (const std::string& on : days) {
        subject.facts.talks.push_back({subject.id(), day(on), "赵书记", "", {}});
    }
    return subject;
}

Subject linked(Subject subject, const std::vector<std::string>& units, int year = 2024) {
    for (const std::string& unit : units) {
        subject.facts.links.push_back({subject.id(), year, unit, {}});
    }
    return subject;
}

// "required,actual,verdict,detail" of the only person, "-" without a row.
std::string judged(const std::string& rule, const Subject& subject, const std::string& as_of = "") {
    const Lines lines = rows_of(rule, {subject}, {.as_of = as_of});
    if (lines.empty()) return "-";
    REQUIRE(lines.size() == 1);
    return behind("001,某某001,2024,", lines[0]);
}

struct Row {
    const char* name;
    Subject subject;
    const char* judged;
};

const std::vector<std::string> kTwice{"2024-03-05", "2024-09-05"};

}  // namespace

TEST_CASE("谈心谈话: two talks a year, one for village cadres beside the main posts") {
    const auto cadre = [](const char* post) { return Subject{}.pool(Pool::village).post(post); };
    for (const Row& row : {
             Row{"nothing", Subject{}, "2,0,not-met,"},
             Row{"two", talked(Subject{}, kTwice), "2,2,met,"},
             Row{"one", talked(Subject{}, {"2024-03-05"}), "2,1,not-met,"},
             Row{"two on one day", talked(Subject{}, {"2024-03-05", "2024-03-05"}), "2,2,met,"},
             Row{"of other years", talked(Subject{}, {"2023-12-31", "2025-01-01"}), "2,0,not-met,"},
             Row{"the first and the last day", talked(Subject{}, {"2024-01-01", "2024-12-31"}),
                 "2,2,met,"},
             Row{"a main post", talked(cadre("村党支部书记"), {"2024-03-05"}), "2,1,not-met,"},
             Row{"the other main post", talked(cadre("村委会主任"), {"2024-03-05"}),
                 "2,1,not-met,"},
             Row{"another post", talked(cadre("村委会副主任"), {"2024-03-05"}), "1,1,met,"},
             Row{"no post", cadre(""), "1,0,not-met,"},
             Row{"a main post of who is no village cadre",
                 talked(Subject{}.post("村委会主任"), {"2024-03-05"}), "2,1,not-met,"},
             Row{"contract staff", Subject{}.pool(Pool::contract), "2,0,not-met,"},
             Row{"leaders hold them", Subject{}.pool(Pool::leader), "-"},
             Row{"excluded", Subject{}.participation(Participation::excluded), "-"},
             Row{"without a grade", Subject{}.participation(Participation::ungraded),
                 "2,0,not-met,"},
             Row{"half of the year", Subject{}.serves("2024-07-02"), "2,0,not-met,"},
             Row{"a day less", Subject{}.serves("2024-07-03"), "-"},
         }) {
        INFO(row.name);
        CHECK(judged("talks", row.subject) == row.judged);
    }
    const Subject twice = talked(Subject{}, kTwice);
    CHECK(judged("talks", twice, "2024-09-04") == "2,1,open,");
    CHECK(judged("talks", twice, "2024-09-05") == "2,2,met,");
    CHECK(judged("talks", Subject{}, "2024-12-31") == "2,0,open,");
    CHECK(judged("talks", Subject{}, "2025-01-01") == "2,0,not-met,");
}

TEST_CASE("联系服务群众 三: one or two units for each leader") {
    const Subject leader = Subject{}.pool(Pool::leader);
    for (const Row& row : {
             Row{"none", leader, "1,0,not-met,"},
             Row{"one", linked(leader, {"溪口小学"}), "1,1,met,"},
             Row{"two", linked(leader, {"溪口小学", "卫生院"}), "1,2,met,"},
             Row{"three", linked(leader, {"溪口小学", "卫生院", "供电所"}), "1,3,met,over=1"},
             Row{"four", linked(leader, {"甲", "乙", "丙", "丁"}), "1,4,met,over=2"},
             Row{"one told twice", linked(leader, {"甲", "乙", "甲"}), "1,2,met,"},
             Row{"of another year", linked(leader, {"甲"}, 2023), "1,0,not-met,"},
             Row{"excluded", Subject{leader}.participation(Participation::excluded), "-"},
             Row{"a leader who is graded", Subject{leader}.participation(Participation::graded),
                 "1,0,not-met,"},
             Row{"less than half of the year", Subject{leader}.serves("2024-07-03"), "-"},
             Row{"no leader", linked(Subject{}, {"甲"}), "-"},
         }) {
        INFO(row.name);
        CHECK(judged("links", row.subject) == row.judged);
    }
    CHECK(judged("links", leader, "2024-12-31") == "1,0,open,");
}
