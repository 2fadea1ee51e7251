// Golden texts of the reports drawn from a whole year, and what the goldens cannot say of them.
#include <catch2/catch.hpp>

#include "reports/charts.h"
#include "reports/plain_text.h"
#include "reports/year_end.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_results.h"
#include "tests/reports/sample_year.h"

namespace kaoping {
namespace {

using golden::check;
using golden::context_of;

std::vector<Row> rows_of_sheet(Workbook& workbook, std::string_view name) {
    std::vector<Row> rows;
    for (Sheet& sheet : workbook.sheets) {
        if (sheet.name != name) continue;
        while (auto row = sheet.next_row()) rows.push_back(std::move(*row));
    }
    return rows;
}

TEST_CASE("year-end sheets read as approved") {
    const Office office = sample::office();
    const YearPack pack = sample::year_pack();
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "year-end"}, std::pair{Language::english, "year-end-en"}}) {
        check(name, year_end_report(context_of(office, language), pack));
    }
}

TEST_CASE("charts read as approved") {
    const Office office = sample::office();
    const YearPack pack = sample::year_pack(), before = sample::year_before();
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "charts"}, std::pair{Language::english, "charts-en"}}) {
        check(name, charts_report(context_of(office, language), pack, &before));
    }
}

TEST_CASE("without last year there is no comparison with it") {
    const Office office = sample::office();
    const YearPack pack = sample::year_pack();
    const Workbook charts = charts_report(context_of(office, Language::chinese), pack, nullptr);
    REQUIRE(charts.sheets.size() == 6);
    CHECK(charts.sheets.back().name == "复核人对比");
}

TEST_CASE("a year of which nothing is known has charts that are not drawn") {
    const Office office = sample::office();
    const Roster roster;
    const YearPack pack{roster, {}, {}, {}};
    const Workbook charts = charts_report(context_of(office, Language::chinese), pack, &pack);
    for (const Sheet& sheet : charts.sheets) {
        for (const Chart& chart : sheet.charts) {
            CHECK((chart.row_count == 0 || sheet.name == "告诫按月"));
        }
    }
}

// A reviewer's line: what he gave, and what the group decided.
std::vector<Row> reviewer_rows(const std::vector<std::tuple<std::string, int, int>>& given) {
    const Office office = sample::office();
    const Roster roster;
    YearPack pack{roster, {}, {}, {}};
    std::int64_t id = 0;
    for (const auto& [reviewer, review, decision] : given) {
        PeriodResult& result = pack.periods[0].emplace_back();
        result.person.id = {++id};
        result.reviewer = reviewer;
        result.stages[1] = Score::from(Points::whole(review));
        if (decision > 0) result.stages[2] = Score::from(Points::whole(decision));
    }
    Workbook charts = charts_report(context_of(office, Language::chinese), pack, nullptr);
    return rows_of_sheet(charts, "复核人对比");
}

std::string judgement_of(const std::vector<Row>& rows, const std::string& reviewer) {
    for (const Row& row : rows) {
        if (to_text(row.cells.at(1)) == reviewer) return to_text(row.cells.at(11));
    }
    return "?";
}

TEST_CASE("reviewers are told lenient or strict by what was decided, then by all others") {
    std::vector<std::tuple<std::string, int, int>> given;
    for (int i = 0; i < 5; ++i) {
        given.emplace_back("甲", 96, 90);
        given.emplace_back("乙", 90, 90);
        given.emplace_back("丙", 84, 90);
        given.emplace_back("丁", 84, 0);  // nothing decided: against all reviewers
        given.emplace_back("戊", 96, 0);
        if (i > 0) given.emplace_back("己", 99, 80);  // four scores
    }
    const auto rows = reviewer_rows(given);
    CHECK(judgement_of(rows, "甲") == "偏宽");
    CHECK(judgement_of(rows, "乙").empty());
    CHECK(judgement_of(rows, "丙") == "偏严");
    CHECK(judgement_of(rows, "丁") == "偏严");
    CHECK(judgement_of(rows, "戊") == "偏宽");
    CHECK(judgement_of(rows, "己") == "人次少，不作比较");
}

TEST_CASE("a reviewer exactly half the spread away does not stand out") {
    std::vector<std::tuple<std::string, int, int>> given;
    for (int i = 0; i < 10; ++i) {
        given.emplace_back("甲", i % 2 == 0 ? 84 : 96, 87);  // mean 90, spread 6: 3 above
        given.emplace_back("乙", i % 2 == 0 ? 84 : 96, 86);  // 4 above
    }
    const auto rows = reviewer_rows(given);
    CHECK(judgement_of(rows, "甲").empty());
    CHECK(judgement_of(rows, "乙") == "偏宽");
}

}  // namespace
}  // namespace kaoping
