#include "reports/edges.h"

#include <catch2/catch.hpp>

#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

constexpr AnnualBands kBands{Points::whole(90), Points::whole(75), Points::whole(60)};

PersonYear scored(std::string_view score, std::string rule = "", Pool pool = Pool::civil) {
    PersonYear person;
    person.person.pool = pool;
    person.annual_score = sample::score(score);
    person.score_grade = kBands.grade_of(person.annual_score->points());
    person.quota_candidate = person.score_grade == Grade::excellent;
    if (!rule.empty()) person.rules.push_back(std::move(rule));
    return person;
}

// "quota 0.30; excellent -0.10".
std::string near(const Edges& edges, const PersonYear& person) {
    std::string all;
    for (const Edge& edge : edges.near(person)) {
        const char* kind = edge.kind == Edge::Kind::excellent   ? "excellent"
                           : edge.kind == Edge::Kind::competent ? "competent"
                           : edge.kind == Edge::Kind::basic     ? "basic"
                           : edge.kind == Edge::Kind::quota     ? "quota"
                                                                : "tie";
        all += (all.empty() ? "" : "; ") + std::string{kind} + " " + to_string(edge.gap);
    }
    return all;
}

}  // namespace

TEST_CASE("scores within half a point of a band") {
    const Edges edges{YearResult{}, kBands};
    CHECK(near(edges, scored("90.50")) == "excellent 0.50");
    CHECK(near(edges, scored("90.51")).empty());
    CHECK(near(edges, scored("90")) == "excellent 0.00");
    CHECK(near(edges, scored("89.50")) == "excellent -0.50");
    CHECK(near(edges, scored("89.49")).empty());
    CHECK(near(edges, scored("74.60")) == "competent -0.40");
    CHECK(near(edges, scored("60.01")) == "basic 0.01");
    PersonYear ungraded = scored("90");
    ungraded.score_grade.reset();
    CHECK(near(edges, ungraded).empty());
}

TEST_CASE("the line of a quota is the last place kept") {
    YearResult year;
    year.people = {scored("96"), scored("94"), scored("93.50", "quota"), scored("93.49", "quota"),
                   scored("94.10", "", Pool::institution)};
    const Edges edges{year, kBands};
    CHECK(near(edges, year.people[0]).empty());
    CHECK(near(edges, year.people[1]) == "quota 0.00");
    CHECK(near(edges, year.people[2]) == "quota -0.50");
    CHECK(near(edges, year.people[3]).empty());
    CHECK(near(edges, year.people[4]).empty());  // places enough in his own category
    PersonYear held = scored("94");              // a ceiling took him out of it
    held.quota_candidate = false;
    CHECK(near(edges, held).empty());
}

TEST_CASE("where people share the last place their score is the line") {
    YearResult year;
    year.people = {scored("94.30"), scored("94", "quota-tie"), scored("94", "quota-tie"),
                   scored("93.80", "quota")};
    const Edges edges{year, kBands};
    CHECK(near(edges, year.people[0]) == "tie 0.30");
    CHECK(near(edges, year.people[1]) == "tie 0.00");
    CHECK(near(edges, year.people[3]) == "tie -0.20");
}

TEST_CASE("without places there is no line") {
    YearResult year;
    year.people = {scored("94", "quota"), scored("94", "quota")};
    CHECK(near(Edges{year, kBands}, year.people[0]).empty());
}

}  // namespace kaoping
