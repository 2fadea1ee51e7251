// Which scores are marked, at their limits.
#include "reports/score_marks.h"

#include <catch2/catch.hpp>

#include "reports/annual.h"
#include "reports/half_year.h"
#include "reports/quarter.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Marks = std::vector<std::pair<std::size_t, CellMark>>;
using sample::score;

PeriodResult scored(std::string_view text, PersonId person = {7}) {
    PeriodResult result;
    result.person.id = person;
    if (!text.empty()) result.score = score(text);
    return result;
}

Marks first_marks(Workbook workbook) {
    return workbook.sheets.at(0).next_row()->marks;
}

TEST_CASE("a drop is one of ten points, included") {
    CHECK(is_drop(score("92.5"), score("82.5")));
    CHECK_FALSE(is_drop(score("92.5"), score("82.51")));
    CHECK_FALSE(is_drop(score("82.5"), score("92.5")));
    CHECK_FALSE(is_drop({}, score("10")));
    CHECK_FALSE(is_drop(score("92.5"), {}));
}

TEST_CASE("a drop is from the person's last period with a score") {
    const std::vector<PeriodResult> first{scored("95"), scored("60", {8})}, second{scored("")},
        third{scored("85.01")};
    const LastScores before{{&first, &second}};
    CHECK(before.dropped({7}, score("85")));
    CHECK_FALSE(before.dropped({7}, score("85.01")));
    CHECK_FALSE(before.dropped({9}, score("0")));
    LastScores later = before;
    later.follow(third);
    CHECK_FALSE(later.dropped({7}, score("85")));
}

TEST_CASE("a score within half a point of a band is at its edge, if a grade hangs on it") {
    PeriodResult result = scored("90.5");
    result.band_distance = Points::of_hundredths(50);
    CHECK(at_edge(result));
    result.band_distance = Points::of_hundredths(51);
    CHECK_FALSE(at_edge(result));
    result.band_distance = Points{};
    CHECK(at_edge(result));
    result.person.participation = Participation::superior;
    CHECK_FALSE(at_edge(result));
    result.person.participation = Participation::graded;
    result.band_distance = std::nullopt;
    CHECK_FALSE(at_edge(result));
}

TEST_CASE("marks stand on the sheets, several on one figure") {
    const Office office = sample::office();
    const ReportContext context = golden::context_of(office, Language::chinese);
    PeriodResult now = scored("80.3");
    now.stages = {score("95"), score("84"), score("80.3")};
    now.score_gap = true;
    now.band_distance = Points::of_hundredths(30);
    const std::vector<PeriodResult> before{scored("91")}, results{now};
    CHECK(first_marks(
              quarter_report(context, {2024, PeriodKind::q2}, results, LastScores{{&before}})) ==
          Marks{{6, CellMark::gap}, {11, CellMark::edge}, {11, CellMark::drop}});
    CHECK(first_marks(quarter_report(context, {2024, PeriodKind::q2}, results)) ==
          Marks{{6, CellMark::gap}, {11, CellMark::edge}});
    now.score = score("70.3");
    const std::vector<PeriodResult> half{now};
    CHECK(first_marks(half_year_report(context, 2024, {before, results, half})) ==
          Marks{{6, CellMark::drop}, {8, CellMark::gap}, {10, CellMark::drop}});
    YearResult year;
    year.people.emplace_back().band_distance = Points::of_hundredths(50);
    CHECK(first_marks(annual_report(context, year)) == Marks{{11, CellMark::edge}});
}

}  // namespace
}  // namespace kaoping
