// What is in the xlsx, looked at from outside, and what becomes of an older one when writing fails.
#include "reports/workbook.h"

#include <sys/resource.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "reports/annual.h"
#include "reports/quarter.h"
#include "tests/reports/package.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Catch::Matchers::Contains;
using sample::Folder;
using sample::part_of;

const std::string kSheet1 = "xl/worksheets/sheet1.xml";

WorkbookStyle plain_style() {
    WorkbookStyle style;
    style.created = day_of(2025, 1, 8);
    return style;
}

// One sheet of two columns under one parent and one beside it.
Workbook small_workbook(std::vector<Row> rows) {
    Sheet sheet;
    sheet.name = "小表";
    sheet.title = "题目";
    sheet.subtitle = "（2024年度）";
    sheet.unit_line_right = "单位：分";
    sheet.columns = {{"姓名", "", 10}, {"自评", "得分", 8}, {"复核", "得分", 8}};
    sheet.notes = {"注：无。"};
    sheet.signature = "填表人：";
    sheet.next_row = rows_of(std::move(rows));
    Workbook workbook;
    workbook.file_name = "小表.xlsx";
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

std::string sheet_of(Workbook workbook, const WorkbookStyle& style = plain_style()) {
    const Folder folder;
    const std::string path = folder.path() + "/" + workbook.file_name;
    REQUIRE(write_workbook(std::move(workbook), folder.path(), style));
    return part_of(path, kSheet1);
}

TEST_CASE("a marked cell keeps its figure and has a sign behind it") {
    Row row{{std::string{"段文林"}, Points::of_hundredths(8960), std::string{"好"}}};
    row.marks = {{1, CellMark::edge}, {2, CellMark::drop}, {1, CellMark::gap}};
    const Folder folder;
    REQUIRE(write_workbook(small_workbook({row}), folder.path(), plain_style()));
    const std::string styles = part_of(folder.path() + "/小表.xlsx", "xl/styles.xml");
    CHECK_THAT(styles, Contains("0.00&quot;△◇&quot;") && Contains("@&quot;▼&quot;"));
    CHECK_THAT(part_of(folder.path() + "/小表.xlsx", kSheet1), Contains("<v>89.59"));
}

TEST_CASE("cells are real numbers, real days and text") {
    struct Example {
        Cell cell;
        std::string xml;  // behind the reference and the style
    };
    const Example example = GENERATE(values<Example>({
        {std::string{"段文林"}, R"(t="inlineStr"><is><t>段文林</t></is></c>)"},
        {std::string{"=1+1"}, R"(t="inlineStr"><is><t>=1+1</t></is></c>)"},
        {std::string{"a<b&c"}, R"(t="inlineStr"><is><t>a&lt;b&amp;c</t></is></c>)"},
        {std::int64_t{3}, "><v>3</v></c>"},
        {Points::of_hundredths(9250), "><v>92.5</v></c>"},
        {Points::of_hundredths(-5), "><v>-0.05</v></c>"},
        {Share{Points::of_hundredths(2000)}, "><v>0.2</v></c>"},
        {day_of(2024, 3, 5), "><v>45356</v></c>"},
        {day_of(2024, 2, 29), "><v>45351</v></c>"},
    }));
    const std::string xml = sheet_of(small_workbook({{{Cell{}, example.cell}}}));
    const std::size_t at = xml.find("<c r=\"B6\"");
    REQUIRE(at != std::string::npos);
    const std::size_t style_end = xml.find('"', xml.find("s=\"", at) + 3) + 1;
    const std::string rest = xml.substr(style_end, xml.find("</c>", at) + 4 - style_end);
    CHECK((rest == example.xml || rest == " " + example.xml));
}

TEST_CASE("number formats are those of points, shares and days") {
    const Folder folder;
    REQUIRE(write_workbook(
        small_workbook({{{Points::whole(1), Share{Points::whole(20)}, day_of(2024, 3, 5)}}}),
        folder.path(), plain_style()));
    const std::string styles = part_of(folder.path() + "/小表.xlsx", "xl/styles.xml");
    CHECK_THAT(styles, Contains(R"(formatCode="0.00")"));
    CHECK_THAT(styles, Contains(R"(formatCode="0.00%")"));
    CHECK_THAT(styles, Contains(R"(formatCode="yyyy-mm-dd")"));
    for (const char* font : {"宋体", "仿宋", "黑体"}) {
        CHECK_THAT(styles, Contains("<name val=\"" + std::string{font} + "\"/>"));
    }
}

TEST_CASE("headings are merged, frozen and repeated") {
    const Folder folder;
    REQUIRE(write_workbook(small_workbook({{{std::string{"甲"}}}}), folder.path(), plain_style()));
    const std::string path = folder.path() + "/小表.xlsx";
    const std::string xml = part_of(path, kSheet1);
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A1:C1"/>)"));  // title
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A2:C2"/>)"));  // subtitle
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="B4:C4"/>)"));  // 得分 over both
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A4:A5"/>)"));  // 姓名 over both rows
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A7:C7"/>)"));  // note
    CHECK_THAT(xml, Contains(R"(<mergeCell ref="A8:C8"/>)"));  // signature
    CHECK_THAT(xml, Contains(R"(<c r="A4" s=)"));
    CHECK_THAT(xml, Contains("<t>姓名</t>"));
    CHECK_THAT(xml, Contains(R"(<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft")"));
    CHECK_THAT(part_of(path, "xl/workbook.xml"),
               Contains(R"(name="_xlnm.Print_Titles" localSheetId="0">'小表'!$4:$5<)"));
}

TEST_CASE("pages are A4, one wide, and numbered") {
    Workbook workbook = small_workbook({});
    SECTION("landscape, Chinese") {
        const std::string xml = sheet_of(std::move(workbook));
        CHECK_THAT(xml, Contains(R"(<pageSetUpPr fitToPage="1"/>)"));
        CHECK_THAT(xml, Contains(R"(paperSize="9" fitToHeight="0" orientation="landscape")"));
        CHECK_THAT(xml, Contains("第 &amp;P 页  共 &amp;N 页</oddFooter>"));
        CHECK_THAT(xml, !Contains("<oddHeader>"));
        CHECK_THAT(xml, Contains("<t>（无）</t>"));
    }
    SECTION("portrait, English, with a watermark that has an ampersand") {
        workbook.sheets[0].landscape = false;
        workbook.sheets[0].watermark = "draft & secret";
        WorkbookStyle style = plain_style();
        style.language = Language::english;
        const std::string xml = sheet_of(std::move(workbook), style);
        CHECK_THAT(xml, Contains(R"(orientation="portrait")"));
        CHECK_THAT(xml, Contains("Page &amp;P of &amp;N</oddFooter>"));
        CHECK_THAT(xml, Contains("draft &amp;&amp; secret</oddHeader>"));
        CHECK_THAT(xml, Contains("<t>(none)</t>"));
    }
}

TEST_CASE("a chart of shares ends at 100%") {
    Workbook workbook = small_workbook({{{std::string{"甲"}, Share{Points::whole(60)}}}});
    workbook.sheets[0].charts = {{Chart::Kind::stacked_columns, "占比", 0, {1}, 0, 1}};
    const Folder folder;
    REQUIRE(write_workbook(std::move(workbook), folder.path(), plain_style()));
    const std::string chart = part_of(folder.path() + "/小表.xlsx", "xl/charts/chart1.xml");
    CHECK_THAT(chart, Contains(R"(<c:max val="1"/>)"));
    CHECK_THAT(chart, Contains(R"(<c:numFmt formatCode="0%")"));
    CHECK_THAT(chart, !Contains("<c:majorUnit"));
}

TEST_CASE("columns of a chart are told apart without colours") {
    Workbook workbook = small_workbook({{{std::string{"甲"}, std::int64_t{1}, std::int64_t{2}}}});
    workbook.sheets[0].charts = {{Chart::Kind::columns, "次数", 0, {1, 2, 1}, 0, 1}};
    const Folder folder;
    REQUIRE(write_workbook(std::move(workbook), folder.path(), plain_style()));
    const std::string chart = part_of(folder.path() + "/小表.xlsx", "xl/charts/chart1.xml");
    CHECK_THAT(chart, Contains(R"(<a:pattFill prst="wdUpDiag">)"));
    CHECK_THAT(chart, Contains(R"(<c:majorUnit val="1"/>)"));
}

TEST_CASE("a chart names its cells and stands below the table") {
    Workbook workbook = small_workbook({{{std::string{"甲"}, std::int64_t{1}, std::int64_t{2}}},
                                        {{std::string{"乙"}, std::int64_t{3}, std::int64_t{4}}}});
    workbook.sheets[0].charts = {{Chart::Kind::stacked_columns, "分布", 0, {1, 2}, 0, 2}};
    const Folder folder;
    REQUIRE(write_workbook(std::move(workbook), folder.path(), plain_style()));
    const std::string path = folder.path() + "/小表.xlsx";
    const std::string chart = part_of(path, "xl/charts/chart1.xml");
    CHECK_THAT(chart, Contains("<c:strRef><c:f>'小表'!$A$6:$A$7</c:f>"));
    CHECK_THAT(chart, Contains("<c:numRef><c:f>'小表'!$C$6:$C$7</c:f>"));
    CHECK_THAT(chart, Contains(R"(<c:grouping val="stacked"/>)"));
    CHECK_THAT(chart, Contains("<a:t>分布</a:t>"));
    // Rows are 0-based here: the table ends with 6, the note stands in 23.
    const std::string drawing = part_of(path, "xl/drawings/drawing1.xml");
    CHECK_THAT(drawing, Contains("<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>"
                                 "<xdr:row>8</xdr:row>"));
    CHECK_THAT(drawing, Contains("<xdr:row>21</xdr:row>"));
    CHECK_THAT(part_of(path, kSheet1), Contains(R"(<mergeCell ref="A24:C24"/>)"));
}

TEST_CASE("the same workbook is the same bytes") {
    const Office office = sample::office();
    const YearResult year = sample::year();
    const ReportContext context{office, Language::chinese, day_of(2025, 1, 8), ""};
    std::vector<std::string> written;
    for (int i = 0; i < 2; ++i) {
        const Folder folder;
        Workbook workbook = annual_report(context, year);
        const std::string name = workbook.file_name;
        REQUIRE(write_workbook(std::move(workbook), folder.path(),
                               workbook_style(context, day_of(2025, 1, 8))));
        CHECK(folder.names() == std::vector<std::string>{name});
        written.push_back(folder.read(name));
    }
    CHECK(written[0] == written[1]);
    CHECK(written[0].size() > 5000);
}

TEST_CASE("a workbook replaces the older one") {
    const Folder folder;
    folder.write("小表.xlsx", "old");
    REQUIRE(write_workbook(small_workbook({}), folder.path(), plain_style()));
    CHECK(folder.names() == std::vector<std::string>{"小表.xlsx"});
    CHECK(folder.read("小表.xlsx").starts_with("PK"));
}

TEST_CASE("a folder that is not there is a failure") {
    const Folder folder;
    const auto written =
        write_workbook(small_workbook({}), folder.path() + "/missing", plain_style());
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Failure::Kind::unwritable);
    CHECK_THAT(written.error().what, Contains("missing/小表.xlsx"));
}

TEST_CASE("a place taken by a folder is a failure, and nothing is left beside it") {
    const Folder folder;
    std::filesystem::create_directory(folder.path() + "/小表.xlsx");
    folder.write("小表.xlsx/inside", "kept");
    REQUIRE_FALSE(write_workbook(small_workbook({}), folder.path(), plain_style()));
    CHECK(folder.names() == std::vector<std::string>{"小表.xlsx"});
}

TEST_CASE("rows that throw leave the old workbook and nothing beside it") {
    const Folder folder;
    folder.write("小表.xlsx", "old");
    Workbook workbook = small_workbook({});
    workbook.sheets[0].next_row = []() -> std::optional<Row> { throw std::logic_error("row"); };
    CHECK_THROWS_AS((void)write_workbook(std::move(workbook), folder.path(), plain_style()),
                    std::logic_error);
    CHECK(folder.names() == std::vector<std::string>{"小表.xlsx"});
    CHECK(folder.read("小表.xlsx") == "old");
}

// Files of this process may not grow beyond `bytes` while this lives: what a full disk looks like.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        before_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, before_handler_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit before_{};
    void (*before_handler_)(int) = nullptr;
};

Workbook wordy_workbook() {
    std::vector<Row> rows;
    for (std::int64_t i = 0; i < 400; ++i) {
        rows.push_back(
            {{std::string{"第"} + std::to_string(i * 7919) + "人", Points::whole(i), i}});
    }
    return small_workbook(std::move(rows));
}

// Wherever the disk is full - in the rows, in the library's own files, in the package - either the
// whole workbook is there or the old one is.
TEST_CASE("a full disk never leaves half a workbook") {
    const Folder whole;
    REQUIRE(write_workbook(wordy_workbook(), whole.path(), plain_style()));
    const std::string expected = whole.read("小表.xlsx");
    int failures = 0;
    int successes = 0;
    for (rlim_t limit = 512; limit < 120'000; limit += limit < 8192 ? 512 : 2500) {
        const Folder folder;
        folder.write("小表.xlsx", "old");
        Result<void> written;
        {
            const SmallDisk small{limit};
            written = write_workbook(wordy_workbook(), folder.path(), plain_style());
        }
        INFO("files of at most " << limit << " bytes");
        ++(written ? successes : failures);
        CHECK(folder.read("小表.xlsx") == (written ? expected : "old"));
        CHECK(folder.names() == std::vector<std::string>{"小表.xlsx"});
        if (!written) CHECK(written.error().kind == Failure::Kind::disk_full);
    }
    CHECK(failures > 10);
    CHECK(successes > 3);
}

}  // namespace
}  // namespace kaoping
