// Templates, looked at from outside: headings with their marks, types, lists, hints, the example,
// the rows filled in, the sheet that explains.
#include <catch2/catch.hpp>

#include "reports/template_cells.h"
#include "reports/template_workbook.h"
#include "tests/reports/package.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;
using sample::Folder;
using sample::part_of;

TemplateColumn column(const std::string& heading, ColumnType type, const std::string& example = {},
                      std::vector<std::string> choices = {}) {
    TemplateColumn made;
    made.heading = heading;
    made.type = type;
    made.example = example;
    made.choices = std::move(choices);
    made.explanation = heading + "怎么填";
    return made;
}

TemplateWorkbook small_template() {
    TemplateWorkbook wanted;
    wanted.file_name = "小表模板.xlsx";
    wanted.name = "小表";
    wanted.title = "小表（2024年第三季度）";
    wanted.columns = {column("工号", ColumnType::code, "0999"), column("姓名", ColumnType::text),
                      column("自评分", ColumnType::score, "92.5"),
                      column("日期", ColumnType::day, "2024-03-05"),
                      column("等次", ColumnType::choice, "称职", {"优秀", "称职"})};
    wanted.columns[0].need = wanted.columns[1].need = Need::one_of;
    wanted.columns[0].one_of = wanted.columns[1].one_of = "工号、姓名";
    wanted.columns[4].need = Need::needed;
    wanted.instructions = {"一人一行。"};
    return wanted;
}

// A part of the template.
std::string part(const TemplateWorkbook& wanted, const std::string& name,
                 Language language = Language::chinese) {
    const Folder folder;
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    style.language = language;
    const auto path = write_template(wanted, folder.path(), style);
    REQUIRE(path);
    return part_of(*path, name);
}
const std::string kSheet = "xl/worksheets/sheet1.xml";
const std::string kInstructions = "xl/worksheets/sheet2.xml";

}  // namespace

TEST_CASE("a template has marked headings, an example and rows already known") {
    TemplateWorkbook wanted = small_template();
    wanted.rows = {{std::string{"0101"}, std::string{"张三"}, Points::whole(90), Cell{}, Cell{}}};
    const std::string xml = part(wanted, kSheet);
    for (const char* text : {"<t>序号</t>", "<t>**工号</t>", "<t>**姓名</t>", "<t>自评分</t>",
                             "<t>*等次</t>", "<t>示例</t>", "<t>0999</t>", "<v>92.5</v>",
                             "<v>45356</v>", "<t>0101</t>", "<t>张三</t>", "<v>90</v>"}) {
        CHECK_THAT(xml, Contains(text));
    }
    CHECK_THAT(xml, Contains(R"(<pane xSplit="3" ySplit="3")"));
    CHECK_THAT(xml, Contains(R"(paperSize="9" fitToHeight="0" orientation="landscape")"));
    CHECK_THAT(xml, !Contains("<c r=\"E5\""));
}

TEST_CASE("cells guard what is typed for ten thousand rows") {
    const std::string xml = part(small_template(), kSheet);
    CHECK_THAT(xml, Contains(R"(<dataValidation type="list" allowBlank="1" showInputMessage="1" )"
                             R"(showErrorMessage="1" errorTitle="等次" error="请从下拉列表中选。" )"
                             R"(promptTitle="等次" prompt="等次怎么填" sqref="F5:F10004">)"
                             R"(<formula1>"优秀,称职"</formula1>)"));
    CHECK_THAT(xml, Contains(R"(type="decimal")"));
    CHECK_THAT(xml, Contains("<formula1>0</formula1><formula2>100</formula2>"));
    CHECK_THAT(xml, Contains(R"(type="date")"));
    CHECK_THAT(part(small_template(), "xl/styles.xml"), Contains(R"(formatCode="@")"));
    CHECK_THAT(xml, Contains(R"(<col min="2" max="2" width=)"));
}

TEST_CASE("a list that other words may stand beside only asks") {
    TemplateWorkbook wanted = small_template();
    wanted.columns[4].type = ColumnType::suggestion;
    CHECK_THAT(part(wanted, kSheet), Contains(R"(type="list" errorStyle="information")"));
}

TEST_CASE("a list longer than a spreadsheet takes is left out, its hint is not") {
    TemplateWorkbook wanted = small_template();
    wanted.columns[4].choices.assign(30, "一二三四五六七八");
    const std::string xml = part(wanted, kSheet);
    CHECK_THAT(xml, !Contains(R"(type="list")"));
    CHECK_THAT(xml, Contains(R"(prompt="等次怎么填")"));
}

TEST_CASE("texts longer than a hint takes are cut") {
    TemplateWorkbook wanted = small_template();
    for (int i = 0; i < 300; ++i) wanted.columns[1].explanation += "字";
    CHECK_THAT(part(wanted, kSheet), Contains(R"(promptTitle="姓名")"));
}

TEST_CASE("the second sheet explains every column") {
    const std::string xml = part(small_template(), kInstructions);
    for (const char* text : {"<t>填写说明（模板）：小表</t>", "<t>1．一人一行。</t>",
                             "<t>至少填一项：工号、姓名</t>", "<t>必填</t>", "<t>可空</t>",
                             "<t>优秀、称职</t>", "<t>2024-03-05</t>", "<t>自评分怎么填</t>"}) {
        CHECK_THAT(xml, Contains(text));
    }
    const std::string english = part(small_template(), kInstructions, Language::english);
    CHECK_THAT(english, Contains("<t>one of: 工号、姓名</t>"));
    CHECK_THAT(english, Contains("<t>What to fill in</t>"));
    CHECK_THAT(english, Contains("<t>填写说明（模板）"));
}

TEST_CASE("examples are cells of their type, or text") {
    CHECK(std::get<Day>(example_cell(column("a", ColumnType::day, "2024-03-05"))) ==
          day_of(2024, 3, 5));
    CHECK(std::get<Points>(example_cell(column("a", ColumnType::points, "-1"))) ==
          Points::whole(-1));
    CHECK(std::get<std::int64_t>(example_cell(column("a", ColumnType::year, "2024"))) == 2024);
    CHECK(std::get<std::string>(example_cell(column("a", ColumnType::count, "几个"))) == "几个");
    CHECK(std::get<std::string>(example_cell(column("a", ColumnType::code, "007"))) == "007");
    CHECK(std::holds_alternative<std::monostate>(example_cell(column("a", ColumnType::day))));
}

TEST_CASE("a template that was filled in stays, an untouched one is replaced") {
    const Folder folder;
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    REQUIRE(write_template(small_template(), folder.path(), style));
    REQUIRE(write_template(small_template(), folder.path(), style));
    CHECK(folder.names() == std::vector<std::string>{"小表模板.xlsx"});
    folder.write("小表模板.xlsx", "filled in");
    const auto second = write_template(small_template(), folder.path(), style);
    REQUIRE(second);
    CHECK(*second == folder.path() + "/小表模板-2.xlsx");
    CHECK(folder.read("小表模板.xlsx") == "filled in");
}

}  // namespace kaoping
