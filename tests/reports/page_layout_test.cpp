#include "reports/page_layout.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

TEST_CASE("width of a text: Chinese counts two, Latin one") {
    CHECK(text_width("") == 0);
    CHECK(text_width("Q1") == 2);
    CHECK(text_width("第一季度") == 8);
    CHECK(text_width("阿米子·拉且") == 12);
    CHECK(text_width("𠮷") == 2);
}

TEST_CASE("lines of a text") {
    struct Example {
        std::string text;
        double width;
        int lines;
    };
    const Example example = GENERATE(values<Example>({
        {"", 10, 1},
        {"称职", 10, 1},
        {"基本称职", 8, 2},
        {"一\n二\n三", 10, 3},
        {"一\n", 10, 2},
        {"本年度受效能告诫两次", 10, 3},
        {"x", 0, 2},
    }));
    INFO(example.text);
    CHECK(lines_needed(example.text, example.width) == example.lines);
}

TEST_CASE("headings that share a parent are one group") {
    const std::vector<Column> columns{{"序号", ""},     {"一季度", "得分"}, {"二季度", "得分"},
                                      {"告诫", "年内"}, {"举报", "年内"},   {"说明", ""}};
    const auto groups = heading_groups(columns);
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].text == "序号");
    CHECK_FALSE(groups[0].is_parent);
    CHECK(groups[1].text == "得分");
    CHECK(groups[1].span == ColumnSpan{1, 2});
    CHECK(groups[2].span == ColumnSpan{3, 4});
    CHECK(groups[3].span == ColumnSpan{5, 5});
    CHECK(has_parents(columns));
    CHECK_FALSE(has_parents({{"序号", ""}}));
}

TEST_CASE("the unit line has a third each, more where the text needs it") {
    std::vector<Column> columns(6, Column{"x", "", 10});
    auto parts = three_parts(columns, {"a", "b", "c"});
    CHECK(parts[0] == ColumnSpan{0, 1});
    CHECK(parts[1] == ColumnSpan{2, 3});
    CHECK(parts[2] == ColumnSpan{4, 5});
    parts = three_parts(columns, {"填报单位（盖章）：乡机关效", "填报日期：", "单位：分"});
    CHECK(parts[0] == ColumnSpan{0, 2});
    CHECK(parts[1].last + 1 == parts[2].first);
    CHECK(parts[2].last == 5);
    columns.resize(3);
    parts = three_parts(columns, {"填报单位（盖章）：乡机关效", "b", "c"});
    CHECK(parts[0] == ColumnSpan{0, 0});
    CHECK(parts[1] == ColumnSpan{1, 1});
    CHECK(parts[2] == ColumnSpan{2, 2});
    columns.resize(2);
    parts = three_parts(columns, {"a", "b", "c"});
    CHECK(parts[0] == ColumnSpan{0, 1});
    CHECK(parts[2].first > parts[2].last);
}

TEST_CASE("sheet names are what a workbook accepts") {
    struct Example {
        std::string wanted, name;
    };
    const Example example = GENERATE(values<Example>({
        {"总表", "总表"},
        {"a[b]c:d*e?f/g\\h", "abcdefgh"},
        {"'一''", "一"},
        {"", "Sheet"},
        {":", "Sheet"},
        {"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四",
         "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"},
        {"已有", "已有(2)"},
        {"ABC", "ABC(2)"},
    }));
    CHECK(sheet_name(example.wanted, {"已有", "abc"}) == example.name);
}

TEST_CASE("a sheet name of pairs is cut between characters") {
    std::string wide;
    for (int i = 0; i < 20; ++i) wide += "𠮷";
    CHECK(sheet_name(wide, {}).size() == 15 * std::string{"𠮷"}.size());
}

}  // namespace
TEST_CASE("a parent heading has the lines it needs over its columns") {
    CHECK(parent_lines({{"姓名", "", 10}, {"上年", "得分", 8}, {"本年", "得分", 8}}) == 1);
    CHECK(parent_lines(
              {{"上年", "基本称职（基本合格）", 8}, {"本年", "基本称职（基本合格）", 8}}) == 2);
    CHECK(parent_lines({{"姓名", "", 10}}) == 1);
}

}  // namespace kaoping
