// Forms in the xlsx, looked at from outside: pages, boxes, what stretches, what flows on.
#include "reports/form.h"

#include <catch2/catch.hpp>

#include "reports/plain_text.h"
#include "reports/unit_forms.h"
#include "reports/workbook.h"
#include "tests/reports/golden.h"
#include "tests/reports/package.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;
using sample::Folder;
using sample::part_of;

const std::string kSheet1 = "xl/worksheets/sheet1.xml";

Form small_form(const std::string& name) {
    Form form;
    form.title = "年度考核登记表";
    form.subtitle = "（2024年度）";
    form.rows = {
        {{label("姓名", 4), value(name, 8), label("年度得分", 4),
          value(Points::of_hundredths(9235), 8)}},
        {{label("个人总结", 4), text_box("", 20)}, 60, 2},
        {{label("主管领导\n评语", 4), text_box("同意。", 20, "签名：      年  月  日")}, 60, 1},
        plain_line("一式二份"),
    };
    return form;
}

WorkbookStyle plain_style() {
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    style.edition = "第3版 & 校验 ab12";
    return style;
}

Workbook workbook_of(std::vector<Form> forms) {
    Workbook workbook;
    workbook.file_name = "表.xlsx";
    workbook.forms.push_back({"登记表", forms_of(std::move(forms)), ""});
    return workbook;
}

std::string sheet_of(std::vector<Form> forms) {
    const Folder folder;
    REQUIRE(write_workbook(workbook_of(std::move(forms)), folder.path(), plain_style()));
    return part_of(folder.path() + "/表.xlsx", kSheet1);
}

// The heights of its rows.
std::vector<double> heights_in(const std::string& xml) {
    std::vector<double> heights;
    const std::string key = " ht=\"";
    for (std::size_t at = xml.find(key); at != std::string::npos; at = xml.find(key, at + 1)) {
        heights.push_back(std::stod(xml.substr(at + key.size())));
    }
    return heights;
}

}  // namespace

TEST_CASE("each form begins a page, at its real size") {
    const std::string xml = sheet_of({small_form("张三"), small_form("李四"), small_form("王五")});
    CHECK_THAT(xml, Contains("<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"6\"") &&
                        Contains("<brk id=\"12\""));
    CHECK_THAT(xml, !Contains("fitToPage") && !Contains("landscape"));
    CHECK_THAT(xml,
               Contains("第 &amp;P 页  共 &amp;N 页") && Contains("第3版 &amp;&amp; 校验 ab12"));
    CHECK_THAT(xml, Contains("<mergeCell ref=\"A3:D3\"/>") && Contains("<v>92.3"));
}

TEST_CASE("rows that stretch share what the page has left, and nothing more") {
    const auto heights = heights_in(sheet_of({small_form("张三")}));
    REQUIRE(heights.size() == 6);
    double all = 0;
    for (const double height : heights) all += height;
    CHECK(all == Approx(684).margin(1));
    CHECK(heights[3] - 60 == Approx(2 * (heights[4] - 60)).margin(1));
}

TEST_CASE("a foot stands on the last line of its box") {
    const std::string xml = sheet_of({small_form("张三")});
    const std::size_t text = xml.find("同意。");
    const std::size_t foot = xml.find("签名：", text);
    REQUIRE(foot != std::string::npos);
    CHECK(std::count(xml.begin() + static_cast<long>(text), xml.begin() + static_cast<long>(foot),
                     '\n') >= 5);
}

TEST_CASE("a form longer than a page takes what it needs") {
    Form form = small_form("张三");
    for (int i = 0; i < 60; ++i) form.rows.push_back(plain_line("第" + std::to_string(i)));
    const auto heights = heights_in(sheet_of({form}));
    double all = 0;
    for (const double height : heights) all += height;
    CHECK(all > 1300);
    CHECK(heights[3] == Approx(60).margin(1));
}

TEST_CASE("a row that begins a page shares out that page") {
    Form form = small_form("张三");
    form.rows[2].begins_page = true;
    const std::string xml = sheet_of({form});
    CHECK_THAT(xml, Contains("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"4\""));
    double all = 0;
    for (const double height : heights_in(xml)) all += height;
    CHECK(all == Approx(400 + 48 + 28 + 25 + 400 + 25).margin(8));
}

TEST_CASE("a row or a chart that a page has no room for goes to the next") {
    Form form;
    for (int i = 0; i < 26; ++i) {
        form.rows.push_back({{value(std::int64_t{i}, 12), value(Points::whole(i), 12)}, 25});
    }
    FormChart chart;
    chart.title = "走势";
    chart.after_row = 25;
    chart.row_count = 26;
    chart.value_boxes = {1};
    chart.names = {"得分"};
    form.charts.push_back(chart);
    CHECK_THAT(sheet_of({form}), Contains("<brk id=\"26\""));
    form.charts.clear();
    form.rows.push_back({{value({}, 24)}, 60});
    CHECK_THAT(sheet_of({form}), Contains("<brk id=\"26\""));
}

TEST_CASE("a large unit has several sheets") {
    UnitForms forms;
    for (std::size_t i = 0; i <= kMostForms; ++i) {
        forms.add("白石村", [] { return small_form("张三"); });
    }
    forms.add("财政所", [] { return small_form("李四"); });
    const Office office = sample::office();
    const auto sheets = forms.sheets(golden::context_of(office, Language::chinese), {"无", "None"});
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[1].name == "白石村");
    CHECK(sheets[2].name == "财政所");
}

TEST_CASE("boxes that leave a row of the grid open are a mistake of ours") {
    Form form = small_form("张三");
    form.rows[0].boxes.pop_back();
    const Folder folder;
    CHECK_THROWS_AS(write_workbook(workbook_of({form}), folder.path(), plain_style()),
                    std::logic_error);
}

TEST_CASE("forms as text") {
    CHECK(to_plain_text(workbook_of({small_form("张三")})) ==
          "# 表.xlsx\n\n== 登记表 (forms)\n---- page\n年度考核登记表\n（2024年度）\n"
          "[姓名] | 张三 | [年度得分] | 92.35\n[个人总结] | \n"
          "[主管领导\n评语] | 同意。 ⟨签名：      年  月  日⟩\n一式二份\n");
}

}  // namespace kaoping
