// Returned workbooks, looked at from outside: what stood in the refused file stands in them, the
// faults are marked and said, and one that somebody has begun to correct is never overwritten.
#include <catch2/catch.hpp>
#include <deque>

#include "reports/returned_workbook.h"
#include "tests/reports/package.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;
using sample::Folder;
using sample::part_of;
using Kind = ReturnedCell::Kind;

const std::string kSheet1 = "xl/worksheets/sheet1.xml";

ReturnedCell text(std::uint32_t column, const std::string& words) {
    return {column, Kind::text, words};
}

std::function<std::optional<ReturnedRow>()> drawn(std::deque<ReturnedRow> rows) {
    return [rows = std::move(rows)]() mutable -> std::optional<ReturnedRow> {
        if (rows.empty()) return std::nullopt;
        ReturnedRow row = std::move(rows.front());
        rows.pop_front();
        return row;
    };
}

// A title over three columns, headings in row 3, people of one unit from row 4 on.
ReturnedSheet score_sheet(std::deque<ReturnedRow> body) {
    ReturnedSheet sheet;
    sheet.name = "一季度";
    sheet.merges = {{1, 1, 1, 3}, {4, 7, 1, 1}};
    sheet.first_heading = 3;
    sheet.heading_rows = 1;
    sheet.reason_column = 4;
    sheet.filled_down = {1};
    body.push_front({3, false, {text(1, "单位"), text(2, "姓名"), text(3, "审定分")}, {}, ""});
    body.push_front({1, false, {text(1, "2024年一季度考评得分")}, {}, ""});
    sheet.next_row = drawn(std::move(body));
    return sheet;
}

std::deque<ReturnedRow> four_people() {
    return {
        {4, false, {text(1, "财政所"), text(2, "张三"), {3, Kind::number, "92.5"}}, {}, ""},
        {5,
         false,
         {text(2, "李四"), text(3, "九十")},
         {{3, "不是数字\n请填数字"}},
         "审定分：不是数字"},
        {6, true, {text(2, "王五"), {3, Kind::number, "91"}}, {}, ""},
        {7, true, {text(2, "赵六")}, {{3, "没有分数"}}, "没有分数"},
    };
}

Result<std::string> write(std::vector<ReturnedSheet> sheets, const std::string& path,
                          Day created = day_of(2025, 1, 8)) {
    WorkbookStyle style;
    style.created = created;
    std::size_t next = 0;
    const auto draw = [&]() -> std::optional<ReturnedSheet> {
        if (next == sheets.size()) return std::nullopt;
        return std::move(sheets[next++]);
    };
    return write_returned_workbook(draw, path, style);
}

// A part of the workbook made of one sheet.
std::string part(ReturnedSheet sheet, const std::string& name = kSheet1) {
    const Folder folder;
    std::vector<ReturnedSheet> sheets;
    sheets.push_back(std::move(sheet));
    const auto path = write(std::move(sheets), folder.path() + "/得分.xlsx-退回.xlsx");
    REQUIRE(path);
    return part_of(*path, name);
}

// A cell without its style: `A1 t="inlineStr"><is><t>…`, or "" when it is not there.
std::string cell(const std::string& xml, const std::string& reference) {
    const std::size_t at = xml.find("<c r=\"" + reference + "\"");
    if (at == std::string::npos) return "";
    const std::size_t end = xml.find_first_of('>', at);
    const bool is_empty = xml[end - 1] == '/';
    std::string all = xml.substr(at, (is_empty ? end + 1 : xml.find("</c>", at) + 4) - at);
    const std::size_t style = all.find(" s=\"");
    if (style != std::string::npos) all.erase(style, all.find('"', style + 4) + 1 - style);
    return all;
}

std::string style_of(const std::string& xml, const std::string& reference) {
    const std::size_t at = xml.find("<c r=\"" + reference + "\"");
    if (at == std::string::npos) return "none";
    const std::size_t style = xml.find(" s=\"", at) + 4;
    return xml.substr(style, xml.find('"', style) - style);
}

}  // namespace

TEST_CASE("cells are returned as what they were") {
    struct Example {
        ReturnedCell cell;
        std::string xml;  // behind the reference
    };
    const auto inline_text = [](const std::string& words) {
        return R"( t="inlineStr"><is><t>)" + words + "</t></is></c>";
    };
    const Example example = GENERATE_COPY(values<Example>({
        {{2, Kind::text, "0302"}, inline_text("0302")},
        {{2, Kind::text, "=1+1"}, inline_text("=1+1")},
        {{2, Kind::text, "92.50"}, inline_text("92.50")},
        {{2, Kind::number, "92.50"}, "><v>92.5</v></c>"},
        {{2, Kind::number, "-0.05"}, "><v>-0.05</v></c>"},
        {{2, Kind::number, "2024.1"}, "><v>2024.1</v></c>"},
        {{2, Kind::number, "1.2E+17"}, "><v>1.2E+17</v></c>"},
        {{2, Kind::number, "nan"}, inline_text("nan")},
        {{2, Kind::date, "2024-03-05"}, "><v>45356</v></c>"},
        {{2, Kind::date, "2024-03-05T18:00:00"}, "><v>45356.75</v></c>"},
        {{2, Kind::date, "1899-12-31T12:00:00"}, inline_text("1899-12-31T12:00:00")},
        {{2, Kind::date, "2024-03-05T99:00:00"}, inline_text("2024-03-05T99:00:00")},
        {{2, Kind::boolean, "TRUE"}, R"( t="b"><v>1</v></c>)"},
        {{2, Kind::boolean, "FALSE"}, R"( t="b"><v>0</v></c>)"},
        {{2, Kind::error, "#N/A"}, inline_text("#N/A")},
    }));
    ReturnedSheet sheet = score_sheet({{4, false, {text(1, "x"), example.cell}, {}, ""}});
    CHECK(cell(part(std::move(sheet)), "B4") == "<c r=\"B4\"" + example.xml);
}

TEST_CASE("all rows stand where they stood, with the reason in the last column") {
    const std::string xml = part(score_sheet(four_people()));
    CHECK_THAT(cell(xml, "A1"), Contains("2024年一季度考评得分"));
    CHECK_THAT(cell(xml, "D3"), Contains("退回原因"));
    CHECK_THAT(cell(xml, "B7"), Contains("赵六"));
    CHECK_THAT(cell(xml, "D5"), Contains("审定分：不是数字"));
    CHECK_THAT(cell(xml, "D7"), Contains("没有分数"));
    CHECK(cell(xml, "D4").empty());
    CHECK_THAT(xml, !Contains("<row r=\"2\""));
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A1:C1"/>)"));
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A4:A7"/>)"));
    CHECK_THAT(xml, Contains(R"(<pane ySplit="3" topLeftCell="A4")"));
    CHECK_THAT(xml, Contains(R"(numberStoredAsText="1")"));
}

TEST_CASE("cells at fault are marked and commented, blank ones too") {
    const std::string xml = part(score_sheet(four_people()));
    CHECK(style_of(xml, "C5") != style_of(xml, "B5"));
    CHECK(cell(xml, "C7") == "<c r=\"C7\"/>");
    const std::string comments = part(score_sheet(four_people()), "xl/comments1.xml");
    CHECK_THAT(comments, Contains(R"(<comment ref="C5")"));
    CHECK_THAT(comments, Contains("不是数字\n请填数字</t>"));
    CHECK_THAT(comments, Contains(R"(<comment ref="C7")"));
    CHECK_THAT(comments, !Contains(R"(ref="C4")"));
    const std::string styles = part(score_sheet(four_people()), "xl/styles.xml");
    CHECK_THAT(styles, Contains("FFFFF2CC"));
    CHECK_THAT(styles, Contains(R"(<left style="medium">)"));
}

TEST_CASE("several faults of a cell are one comment, without what XML cannot hold") {
    const auto row = ReturnedRow{
        4, false, {text(1, "x"), text(2, "y")}, {{2, "一\x01"}, {2, "二"}, {2, ""}}, "一；二"};
    const std::string comments = part(score_sheet({row}), "xl/comments1.xml");
    CHECK_THAT(comments, Contains(">一\n二</t>"));
}

TEST_CASE("hidden rows stay hidden, unless they are refused") {
    const std::string xml = part(score_sheet(four_people()));
    const auto row = [&](const std::string& number) {
        const std::size_t at = xml.find("<row r=\"" + number + "\"");
        return xml.substr(at, xml.find('>', at) - at);
    };
    CHECK_THAT(row("6"), Contains(R"(hidden="1")"));
    CHECK_THAT(row("7"), !Contains("hidden"));
    CHECK_THAT(row("5"), !Contains("hidden"));
}

TEST_CASE("a two-row heading has its reasons under one cell, its own faults as comments") {
    ReturnedSheet sheet = score_sheet({});
    sheet.heading_rows = 2;
    sheet.merges = {{3, 4, 1, 1}, {3, 3, 2, 3}};
    sheet.next_row = drawn({{3, false, {text(1, "单位"), text(2, "得分")}, {}, "缺少“姓名”"},
                            {4, false, {text(2, "自评"), text(3, "复核")}, {{3, "与 B4 同义"}}, ""},
                            {5, false, {text(1, "财政所")}, {}, ""}});
    const Folder folder;
    std::vector<ReturnedSheet> sheets;
    sheets.push_back(std::move(sheet));
    const std::string path = folder.path() + "/a.xlsx";
    REQUIRE(write(std::move(sheets), path));
    const std::string xml = part_of(path, kSheet1);
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="D3:D4"/>)"));
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="B3:C3"/>)"));
    CHECK_THAT(cell(xml, "D3"), Contains("退回原因"));
    CHECK_THAT(xml, !Contains("缺少“姓名”"));
    const std::string comments = part_of(path, "xl/comments1.xml");
    CHECK_THAT(comments, Contains(R"(<comment ref="D3")"));
    CHECK_THAT(comments, Contains("缺少“姓名”"));
    CHECK_THAT(comments, Contains(R"(<comment ref="C4")"));
}

TEST_CASE("the reasons of an earlier return are left out") {
    auto rows = four_people();
    rows[0].cells.push_back(text(4, "以前的原因"));
    ReturnedSheet sheet = score_sheet(rows);
    sheet.merges.push_back({3, 4, 4, 4});
    const std::string xml = part(std::move(sheet));
    CHECK_THAT(xml, !Contains("以前的原因"));
    CHECK_THAT(xml, !Contains(R"("D3:D4")"));
}

TEST_CASE("an area merged over a fault is parted there, and each part has the unit") {
    auto rows = four_people();
    rows[1].faults.push_back({1, "没有这个单位"});
    const std::string xml = part(score_sheet(rows));
    CHECK_THAT(cell(xml, "A4"), Contains("财政所"));
    CHECK_THAT(cell(xml, "A5"), Contains("财政所"));
    CHECK_THAT(cell(xml, "A6"), Contains("财政所"));
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A6:A7"/>)"));
    CHECK_THAT(xml, !Contains("A4:"));

    ReturnedSheet names = score_sheet(rows);
    names.filled_down = {};  // a name, say, holds for its own row only
    const std::string parted = part(std::move(names));
    CHECK(cell(parted, "A5") == "<c r=\"A5\"/>");
    CHECK(cell(parted, "A6").empty());
}

TEST_CASE("areas that overlap, reach back or are one cell are not merged") {
    ReturnedSheet sheet = score_sheet(four_people());
    sheet.merges = {{4, 6, 1, 1}, {5, 7, 1, 2}, {4, 4, 2, 2}, {7, 4, 2, 3}, {7, 7, 1, 2}};
    const std::string xml = part(std::move(sheet));
    CHECK_THAT(xml, Contains(R"(<mergeCells count="2"><mergeCell ref="A4:A6"/>)"));
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A7:B7"/>)"));
}

TEST_CASE("only the refused rows: close together, each with its unit") {
    ReturnedSheet sheet = score_sheet(four_people());
    sheet.refused_only = true;
    sheet.merges.push_back({7, 7, 2, 3});
    const std::string xml = part(std::move(sheet));
    CHECK_THAT(cell(xml, "A1"), Contains("2024年一季度考评得分"));
    CHECK_THAT(cell(xml, "B3"), Contains("姓名"));
    CHECK_THAT(cell(xml, "B4"), Contains("李四"));
    CHECK_THAT(cell(xml, "B5"), Contains("赵六"));
    CHECK_THAT(cell(xml, "A4"), Contains("财政所"));
    CHECK_THAT(cell(xml, "A5"), Contains("财政所"));
    CHECK_THAT(xml, !Contains("张三"));
    CHECK_THAT(xml, Contains(R"(<mergeCells count="2"><mergeCell ref="A1:C1"/>)"));
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="B5:C5"/>)"));
    CHECK_THAT(xml, !Contains("<row r=\"6\""));
}

TEST_CASE("a sheet without a table stands as it stood") {
    ReturnedSheet sheet;
    sheet.name = "说明";
    sheet.next_row = drawn({{2, false, {text(1, "填表说明")}, {}, ""}});
    const std::string xml = part(std::move(sheet));
    CHECK_THAT(cell(xml, "A2"), Contains("填表说明"));
    CHECK_THAT(xml, !Contains("退回原因"));
    CHECK_THAT(xml, !Contains("<pane"));
}

TEST_CASE("the workbook opens at the first sheet with a fault; hidden ones are shown for one") {
    const Folder folder;
    std::vector<ReturnedSheet> sheets;
    for (const bool refused : {false, true, true}) {
        ReturnedSheet sheet = score_sheet(refused ? four_people() : std::deque<ReturnedRow>{});
        sheet.hidden = true;
        sheets.push_back(std::move(sheet));
    }
    const std::string path = folder.path() + "/a.xlsx";
    REQUIRE(write(std::move(sheets), path));
    const std::string workbook = part_of(path, "xl/workbook.xml");
    CHECK_THAT(workbook, Contains(R"(name="一季度" sheetId="1" state="hidden")"));
    CHECK_THAT(workbook, Contains(R"x(name="一季度(2)" sheetId="2" r:id)x"));
    CHECK_THAT(workbook, Contains(R"(activeTab="1")"));
}

TEST_CASE("a workbook of hidden sheets only shows the first") {
    const Folder folder;
    std::vector<ReturnedSheet> sheets;
    for (int i = 0; i < 2; ++i) {
        sheets.push_back(score_sheet({}));
        sheets.back().hidden = true;
    }
    const std::string path = folder.path() + "/a.xlsx";
    REQUIRE(write(std::move(sheets), path));
    CHECK_THAT(part_of(path, "xl/workbook.xml"), Contains(R"(sheetId="1" r:id)"));
}

TEST_CASE("the same return is the same bytes") {
    std::vector<std::string> bytes;
    for (int i = 0; i < 2; ++i) {
        const Folder folder;
        std::vector<ReturnedSheet> sheets;
        sheets.push_back(score_sheet(four_people()));
        REQUIRE(write(std::move(sheets), folder.path() + "/a.xlsx"));
        bytes.push_back(folder.read("a.xlsx"));
    }
    CHECK(bytes[0] == bytes[1]);
    CHECK(bytes[0].size() > 4000);
}

TEST_CASE("names of returned workbooks") {
    CHECK(returned_name("得分.csv") == "得分.csv-退回.xlsx");
    CHECK(returned_name("得分.xlsx") == "得分.xlsx-退回.xlsx");
    CHECK(returned_name("得分.csv-退回.xlsx") == "得分.csv-退回.xlsx");
    CHECK(returned_name("得分.csv-退回-12.xlsx") == "得分.csv-退回.xlsx");
    CHECK(returned_name("得分-退回人员.xlsx") == "得分-退回人员.xlsx-退回.xlsx");
    CHECK(returned_name("得分.csv-退回.csv") == "得分.csv-退回.csv-退回.xlsx");
}

}  // namespace kaoping
