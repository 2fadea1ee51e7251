// Rank, quota, decided grades and consecutive years (rulebook 8).
#include <catch2/catch.hpp>

#include "scoring/quota.h"
#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

// People 001, 002, … each at one score all year.
std::vector<Subject> office(const std::vector<const char*>& scores) {
    std::vector<Subject> people;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        people.push_back(Subject{std::to_string(101 + i)}.year_at(2024, scores[i]));
    }
    return people;
}

std::string grades(const YearResult& year) {
    std::string text;
    for (const PersonYear& person : year.people) {
        text += (text.empty() ? "" : " ") + key(person.grade);
    }
    return text;
}

}  // namespace

TEST_CASE("places are rounded down, the theoretical number is shown") {
    for (const auto& [base, allowed, theoretical] :
         {std::tuple{23, 4, "4.60"}, std::tuple{4, 0, "0.80"}, std::tuple{5, 1, "1.00"},
          std::tuple{0, 0, "0.00"}, std::tuple{1000, 200, "200.00"}}) {
        CHECK(allowed_places(base, points("20")) == allowed);
        CHECK(to_string(theoretical_places(base, points("20"))) == theoretical);
    }
    CHECK(allowed_places(23, points("25")) == 5);
    CHECK(allowed_places(3, points("33.33")) == 0);
    CHECK(allowed_places(3, points("33.34")) == 1);
}

TEST_CASE("equal scores share a rank") {
    const YearResult year = judge(office({"80", "90", "85", "85", "70"}));
    std::string ranks;
    for (const PersonYear& person : year.people) ranks += std::to_string(*person.rank) + " ";
    CHECK(ranks == "4 1 2 2 5 ");
}

TEST_CASE("the quota") {
    struct Row {
        const char* name;
        std::vector<const char*> scores;
        const char* grades;
    };
    for (const Row& row :
         {Row{"room for one of five",
              {"91", "85", "85", "85", "85"},
              "excellent competent competent competent competent"},
          Row{"the best keeps it",
              {"91", "95", "85", "85", "85"},
              "competent excellent competent competent competent"},
          Row{"a tie at the edge",
              {"95", "95", "85", "85", "85"},
              "pending pending competent competent competent"},
          Row{"nobody in a pool of four",
              {"95", "85", "85", "85"},
              "competent competent competent competent"},
          Row{"a tie behind one who is clear",
              {"99", "95", "95", "92", "85", "85", "85", "85", "85", "85"},
              "excellent pending pending competent competent competent competent competent "
              "competent competent"}}) {
        INFO(row.name);
        CHECK(grades(judge(office(row.scores))) == row.grades);
    }
}

TEST_CASE("a barred person vacates the place") {
    auto people = office({"99", "95", "85", "85", "85"});
    people[0].warned("2024-05-01");
    const YearResult year = judge(people);
    CHECK(grades(year) == "competent excellent competent competent competent");
    CHECK(year.quotas.at(0).candidates == 1);
}

TEST_CASE("who is in the base") {
    auto people = office({"95", "85", "85", "85", "85"});
    SECTION("an ungraded person is") {
        people[4].participation(Participation::ungraded);
    }
    SECTION("someone of short service who is still there is") {
        people[4].serves("2024-08-01");
    }
    CHECK(judge(people).quotas.at(0).base == 5);
}

TEST_CASE("who is not in the base") {
    auto people = office({"95", "85", "85", "85", "85"});
    SECTION("an excluded person") {
        people[4].participation(Participation::excluded);
    }
    SECTION("someone who left") {
        people[4].serves("2010-01-01", "2024-12-30");
    }
    SECTION("another pool") {
        people[4].pool(Pool::institution);
    }
    const YearResult year = judge(people);
    CHECK(year.quotas.at(0).base == 4);
    CHECK(key(year.people[0].grade) == "competent");
    CHECK(rules_of(year.people[0]) == "quota");
}

TEST_CASE("a decision becomes the grade, held to the ceiling") {
    struct Row {
        const char* name;
        Subject subject;
        const char* suggested;
        const char* grade;
        const char* rules;
    };
    const Subject base = Subject{}.year_at(2024, "85");
    for (const Row& row :
         {Row{"better than suggested", Subject{base}.graded(2024, Grade::excellent), "competent",
              "excellent", ""},
          Row{"worse", Subject{base}.graded(2024, Grade::basic), "competent", "basic", ""},
          Row{"above the ceiling",
              Subject{base}.warned("2024-05-01").graded(2024, Grade::excellent), "competent",
              "competent", "warning-1;decided-above-ceiling"},
          Row{"at the ceiling", Subject{base}.warned("2024-05-01").graded(2024, Grade::competent),
              "competent", "competent", "warning-1"},
          Row{"undetermined for anyone", Subject{base}.graded(2024, Grade::undetermined),
              "competent", "undetermined", ""},
          Row{"exempt for anyone", Subject{base}.graded(2024, Grade::exempt), "competent", "exempt",
              ""},
          Row{"without effect for the ungraded",
              Subject{base}.participation(Participation::ungraded).graded(2024, Grade::excellent),
              "undetermined", "undetermined", ""},
          Row{"without effect for the excluded",
              Subject{base}.participation(Participation::excluded).graded(2024, Grade::excellent),
              "exempt", "exempt", ""},
          Row{"waits on an incomplete year",
              Subject{base}.stages("2024Q3", "", "", "").graded(2024, Grade::excellent),
              "incomplete", "incomplete", ""}}) {
        INFO(row.name);
        const PersonYear result = judge(row.subject);
        CHECK(key(result.suggested) == row.suggested);
        CHECK(key(result.grade) == row.grade);
        CHECK(rules_of(result) == row.rules);
    }
}

TEST_CASE("the quota looks at suggestions, not at decisions") {
    auto people = office({"95", "94", "85", "85", "85"});
    people[1].graded(2024, Grade::excellent);
    const YearResult year = judge(people);
    CHECK(grades(year) == "excellent excellent competent competent competent");
    CHECK(rules_of(year.people[1]) == "quota");
    CHECK(key(year.people[1].suggested) == "competent");
}

TEST_CASE("consecutive years") {
    const auto at = [](const char* score) { return Subject{}.year_at(2024, score); };
    struct Row {
        const char* name;
        Subject subject;
        const char* rules;
    };
    for (const Row& row :
         {Row{"two basic", at("65").graded(2023, Grade::basic), "two-basic"},
          Row{"basic once", at("65").graded(2023, Grade::competent), ""},
          Row{"basic by this year's warnings",
              at("95").graded(2023, Grade::basic).warned("2024-01-05").warned("2024-02-05"),
              "warning-2;two-basic"},
          Row{"three excellent",
              at("95").graded(2023, Grade::excellent).graded(2022, Grade::excellent),
              "merit-three"},
          Row{"two excellent", at("95").graded(2023, Grade::excellent), ""},
          Row{"an earlier year held to its ceiling",
              at("95")
                  .graded(2023, Grade::excellent)
                  .graded(2022, Grade::excellent)
                  .warned("2022-05-01"),
              ""},
          Row{"an earlier year that was basic by its warnings",
              at("65").graded(2023, Grade::competent).warned("2023-05-01").warned("2023-06-01"),
              "two-basic"},
          Row{"an earlier year whose scores are incomplete waits",
              at("65").graded(2023, Grade::basic).stages("2023Q1", "70", "70", "70"), ""},
          Row{"an earlier year whose scores are complete counts",
              at("65").graded(2023, Grade::basic).year_at(2023, "70"), "two-basic"}}) {
        INFO(row.name);
        CHECK(rules_of(judge(row.subject)) == row.rules);
    }
}

TEST_CASE("a decision dated after the as-of day does not exist") {
    const Subject subject = Subject{}.year_at(2024, "85").graded(2024, Grade::basic, "2025-01-15");
    CHECK(key(judge(subject, {.as_of = "2025-01-14"}).grade) == "competent");
    CHECK(key(judge(subject, {.as_of = "2025-01-15"}).grade) == "basic");
}

TEST_CASE("a superior's grade is advice, outside rank and quota") {
    auto people = office({"95", "85", "85", "85"});
    people.push_back(Subject{"200"}.pool(Pool::leader).year_at(2024, "96"));
    const YearResult year = judge(people);
    CHECK(key(year.people[4].grade) == "excellent");
    CHECK_FALSE(year.people[4].rank);
    CHECK(year.quotas.size() == 1);
}
