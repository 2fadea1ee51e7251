// How the charts of a sheet are scaled, by the rows they are drawn from.
#include "reports/chart_scales.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

Row row_of(std::string word, std::vector<int> hundredths) {
    Row row{{std::move(word)}};
    for (const int value : hundredths) row.cells.emplace_back(Points::of_hundredths(value));
    return row;
}

Chart chart_of(Chart::Kind kind, std::size_t rows) {
    return {kind, "", 0, {1, 2}, 0, rows};
}

ChartScale scale_of(Chart::Kind kind, const std::vector<Row>& rows) {
    const std::vector<Chart> charts{chart_of(kind, rows.size())};
    ChartScales scales{charts};
    for (std::size_t i = 0; i < rows.size(); ++i) scales.follow(rows[i], i);
    return scales.of(0);
}

TEST_CASE("small numbers are counted one by one, stacks as a whole") {
    CHECK(scale_of(Chart::Kind::columns, {row_of("甲", {600, 500})}) == ChartScale::by_ones);
    CHECK(scale_of(Chart::Kind::stacked_columns, {row_of("甲", {600, 500})}) == ChartScale::any);
}

TEST_CASE("what goes below nothing is a difference") {
    CHECK(scale_of(Chart::Kind::columns, {row_of("甲", {600, 500}), row_of("乙", {0, -1})}) ==
          ChartScale::differences);
}

TEST_CASE("lines go over the fives around them, columns stand on nothing") {
    struct Case {
        int lowest, highest;
        double least, most;
    };
    for (const Case& each : {Case{8067, 9625, 80, 100}, Case{8000, 9500, 75, 100}, Case{0, 0, 0, 5},
                             Case{-100, 100, -5, 5}, Case{10, 10000, 0, 105}}) {
        const std::vector<Chart> charts{chart_of(Chart::Kind::line, 2),
                                        chart_of(Chart::Kind::columns, 2)};
        ChartScales scales{charts};
        CHECK_FALSE(scales.range(0));
        scales.follow(row_of("甲", {each.lowest, each.highest}), 0);
        scales.follow(row_of("乙", {each.highest, each.highest}), 1);
        REQUIRE(scales.range(0));
        CHECK(scales.range(0)->least == each.least);
        CHECK(scales.range(0)->most == each.most);
        CHECK_FALSE(scales.range(1));
    }
}

TEST_CASE("words that stand aslant need room below the chart") {
    const std::vector<Chart> charts{chart_of(Chart::Kind::columns, 10)};
    ChartScales few{charts}, many{charts};
    for (std::size_t i = 0; i < 10; ++i) {
        few.follow(row_of("一月", {100, 100}), i);
        many.follow(row_of(i == 3 ? "社会事务和退役军人服务中心" : "一月", {100, 100}), i);
    }
    CHECK(many.heights(0, 500).least > few.heights(0, 500).least + 50);
    CHECK(many.heights(0, 500).tallest > few.heights(0, 500).tallest + 50);
    CHECK(many.heights(0, 2000).least == few.heights(0, 2000).least);
}

}  // namespace
}  // namespace kaoping
