// Rows and sheets of workbooks, as different programs write them.
#include <catch2/catch.hpp>

#include "reading.h"
#include "temporary_folder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

std::string cell(const std::string& reference, const std::string& value) {
    return "<c r=\"" + reference + "\"><v>" + value + "</v></c>";
}

TEST_CASE("rows keep their physical numbers and leave out what is blank") {
    struct Case {
        std::string rows;
        Lines lines;
    };
    const auto [rows, lines] = GENERATE(values<Case>({
        {"", {}},
        {"<row r=\"3\">" + cell("B3", "1") + cell("AA3", "2") + "</row>", {"3: B#1 AA#2"}},
        {"<row r=\"1\"/><row r=\"2\"><c r=\"A2\"/></row><row r=\"5\">" + cell("A5", "1") + "</row>",
         {"5: A#1"}},
        // without references the cells count on, also behind one that has one
        {"<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>",
         {"1: A#1 C#2", "2: A#3"}},
        {"<row r=\"4\">" + cell("C4", "1") + "<c><v>2</v></c></row><row><c><v>3</v></c></row>",
         {"4: C#1 D#2", "5: A#3"}},
        {"<row r=\"1\" hidden=\"1\">" + cell("A1", "1") + "</row><row r=\"2\" hidden=\"0\">" +
             cell("A2", "2") + "</row><row r=\"3\" hidden=\"true\">" + cell("A3", "3") + "</row>",
         {"1h: A#1", "2: A#2", "3h: A#3"}},
        {"<row r=\"1048576\">" + cell("XFD1048576", "1") + "</row>", {"1048576: XFD#1"}},
        {"<row r=\"1\">" + cell("a1", "1") + "</row>", {"1: A#1"}},
        // the lengths of rows vary
        {"<row>" + cell("A1", "1") + cell("B1", "2") + "</row><row>" + cell("A2", "3") +
             "</row><row>" + cell("A3", "4") + cell("B3", "5") + "</row>",
         {"1: A#1 B#2", "2: A#3", "3: A#4 B#5"}},
        // other elements between them
        {"<ext><row r=\"9\"/></ext><row r=\"1\"><ext><c r=\"A1\"><v>9</v></c></ext>" +
             cell("B1", "1") + "</row>",
         {"1: B#1"}},
    }));
    CAPTURE(rows);
    const TemporaryFolder folder;
    CHECK(rows_of(XlsxBuilder{}.sheet("表", rows).save(folder.path("a.xlsx"))) == lines);
}

TEST_CASE("a cell that is not where it says is damage") {
    struct Case {
        std::string rows;
        Cause cause;
        std::uint32_t row;
    };
    const auto [rows, cause, row] = GENERATE(values<Case>({
        {"<row r=\"0\"/>", Cause::cell_misplaced, 0},
        {"<row r=\"x\"/>", Cause::cell_misplaced, 0},
        {"<row r=\"7\"/><row r=\"5\"/>", Cause::cell_misplaced, 7},
        {"<row r=\"7\"/><row r=\"7\"/>", Cause::cell_misplaced, 7},
        {"<row r=\"2\">" + cell("A0", "1") + "</row>", Cause::cell_misplaced, 2},
        {"<row r=\"2\">" + cell("2", "1") + "</row>", Cause::cell_misplaced, 2},
        {"<row r=\"2\">" + cell("A", "1") + "</row>", Cause::cell_misplaced, 2},
        {"<row r=\"2\">" + cell("A3", "1") + "</row>", Cause::cell_misplaced, 2},
        {"<row r=\"2\">" + cell("B2", "1") + cell("A2", "1") + "</row>", Cause::cell_misplaced, 2},
        {"<row r=\"2\">" + cell("B2", "1") + cell("B2", "1") + "</row>", Cause::cell_misplaced, 2},
        {"<row r=\"1048577\"/>", Cause::sheet_too_large, 0},
        {"<row r=\"99999999999999999999\"/>", Cause::sheet_too_large, 0},
        {"<row r=\"1048576\"/><row/>", Cause::sheet_too_large, 1'048'576},
        {"<row r=\"2\">" + cell("XFE2", "1") + "</row>", Cause::sheet_too_large, 2},
        {"<row r=\"2\">" + cell("ZZZZZZZZZZ2", "1") + "</row>", Cause::sheet_too_large, 2},
        {"<row r=\"2\">" + cell("XFD2", "1") + "<c><v>1</v></c></row>", Cause::sheet_too_large, 2},
    }));
    CAPTURE(rows);
    const TemporaryFolder folder;
    const auto damage =
        only_diagnostic(XlsxBuilder{}.sheet("表", rows).save(folder.path("a.xlsx")));
    CHECK(text_of(damage.cause).key == text_of(cause).key);
    CHECK(damage.place.sheet == "表");
    CHECK(damage.place.row == row);
}

TEST_CASE("rows before the damage come out and none behind it") {
    const TemporaryFolder folder;
    const auto read =
        read_file(XlsxBuilder{}
                      .sheet("表", "<row>" + cell("A1", "1") + "</row><row>" + cell("A2", "x") +
                                       "</row><row>" + cell("A3", "3") + "</row>")
                      .save(folder.path("a.xlsx")));
    CHECK(read.sheets.at(0).lines == Lines{"1: A#1"});
    CHECK(read.diagnostics == Lines{"cell-damaged 表:2:A x"});
}

TEST_CASE("sheets come in the order of the workbook, hidden ones too, charts left out") {
    const TemporaryFolder folder;
    const std::string path =
        XlsxBuilder{}
            .sheet("一季度", "<row>" + cell("A1", "1") + "</row>")
            .sheet("隐藏", "<row>" + cell("A1", "2") + "</row>", "", "state=\"hidden\"")
            .sheet("深藏", "<row>" + cell("A1", "3") + "</row>", "", "state=\"veryHidden\"")
            .sheet("图表", "")
            .sheet("A&amp;B", "", "", "state=\"visible\"")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                "<Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                "Target=\"/xl/worksheets/sheet1.xml\"/>"
                "<Relationship Id=\"rId2\" Type=\"x/worksheet\" "
                "Target=\"./worksheets/../worksheets/"
                "sheet2.xml\"/>"
                "<Relationship Id=\"rId3\" Type=\"x/worksheet\" Target=\"worksheets\\sheet3.xml\"/>"
                "<Relationship Id=\"rId4\" Type=\"x/chartsheet\" Target=\"worksheets/sheet4.xml\"/>"
                "<Relationship Id=\"rId5\" Type=\"x/worksheet\" Target=\"Worksheets/Sheet5.XML\"/>"
                "<Relationship Id=\"rId6\" Type=\"x/hyperlink\" Target=\"http://a/worksheet\" "
                "TargetMode=\"External\"/>"
                "</Relationships>")
            .save(folder.path("a.xlsx"));
    const auto read = read_file(path);
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 4);
    Lines names;
    std::string hidden;
    for (const ReadSheet& sheet : read.sheets) {
        names.push_back(sheet.name);
        hidden += sheet.hidden ? 'h' : 'v';
    }
    CHECK(names == Lines{"一季度", "隐藏", "深藏", "A&B"});
    CHECK(hidden == "vhhv");
    CHECK(read.sheets[0].lines == Lines{"1: A#1"});
    CHECK(read.sheets[1].lines == Lines{"1: A#2"});
    CHECK(read.sheets[2].lines == Lines{"1: A#3"});
}

TEST_CASE("prefixes and the strict dialect make no difference") {
    const TemporaryFolder folder;
    const std::string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const std::string relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const std::string path =
        XlsxBuilder{}
            .part("_rels/.rels",
                  "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"a\" Type=\"" + relations +
                      "/officeDocument\" Target=\"/book/main.xml\"/></p:Relationships>")
            .part("book/main.xml",
                  "<x:workbook xmlns:x=\"" + strict + "\" xmlns:q=\"" + relations +
                      "\" conformance=\"strict\"><x:sheets><x:sheet name=\"表\" sheetId=\"1\" "
                      "q:id=\"s\"/></x:sheets></x:workbook>")
            .part("book/_rels/main.xml.rels",
                  "<Relationships><Relationship Id=\"s\" Type=\"" + relations +
                      "/worksheet\" Target=\"one.xml\"/><Relationship Id=\"t\" Type=\"" +
                      relations + "/sharedStrings\" Target=\"texts.xml\"/></Relationships>")
            .part("book/one.xml",
                  "<x:worksheet xmlns:x=\"" + strict +
                      "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c>"
                      "<x:c r=\"B1\" t=\"inlineStr\"><x:is><x:t>乙</x:t></x:is></x:c>"
                      "<x:c r=\"C1\" t=\"d\"><x:v>2024-03-05</x:v></x:c></x:row></x:sheetData>"
                      "<x:mergeCells count=\"1\"><x:mergeCell ref=\"A1:B2\"/></x:mergeCells>"
                      "</x:worksheet>")
            .part("book/texts.xml",
                  "<x:sst xmlns:x=\"" + strict + "\"><x:si><x:r><x:t>甲</x:t></x:r></x:si></x:sst>")
            .without("xl/workbook.xml")
            .without("xl/_rels/workbook.xml.rels")
            .save(folder.path("a.xlsx"));
    const auto read = read_file(path);
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 1);
    CHECK(read.sheets[0].lines == Lines{"1: A=甲 B=乙 C@2024-03-05"});
    CHECK(read.sheets[0].merged == Lines{"1-2,A-B"});
}

TEST_CASE("a sheet in UTF-16 is read with its merged areas") {
    const TemporaryFolder folder;
    const std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c t=\"str\"><v>"
        "张三</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"
        "</worksheet>";
    const auto read = read_file(XlsxBuilder{}
                                    .sheet("表", "")
                                    .part(sheet_part(1), "\xFF\xFE" + encoded(xml, "UTF-16LE"))
                                    .save(folder.path("a.xlsx")));
    CHECK(read.diagnostics.empty());
    CHECK(read.sheets.at(0).lines == Lines{"1: A=张三"});
    CHECK(read.sheets.at(0).merged == Lines{"1-3,A-A"});
}

TEST_CASE("a workbook without shared strings and styles is one") {
    const TemporaryFolder folder;
    CHECK(rows_of(XlsxBuilder{}
                      .sheet("表", "<row><c s=\"7\"><v>1</v></c></row>")
                      .save(folder.path("a.xlsx"))) == Lines{"1: A#1"});
    CHECK(only_diagnostic(XlsxBuilder{}
                              .sheet("表", "<row><c t=\"s\"><v>0</v></c></row>")
                              .save(folder.path("b.xlsx")))
              .cause == Cause::cell_damaged);
}

TEST_CASE("a sheet can be opened again, and two readers do not disturb each other") {
    const TemporaryFolder folder;
    const std::string path =
        XlsxBuilder{}
            .sheet("甲", "<row><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row>")
            .sheet("乙", "<row><c><v>3</v></c></row><row><c><v>x</v></c></row>")
            .strings("<si><t>文</t></si>")
            .save(folder.path("a.xlsx"));
    auto opened = open_table(path);
    REQUIRE(opened);
    REQUIRE(opened->file);
    RawRow row;
    const auto first = opened->file->open_sheet(0);
    REQUIRE(first->next(row));
    CHECK(line_of(row) == "1: A=文");
    const auto second = opened->file->open_sheet(1);
    REQUIRE(second->next(row));
    CHECK(line_of(row) == "1: A#3");
    REQUIRE(first->next(row));
    CHECK(line_of(row) == "2: A#2");
    const auto again = opened->file->open_sheet(0);
    REQUIRE(again->next(row));
    CHECK(line_of(row) == "1: A=文");
    CHECK_FALSE(first->next(row));
    CHECK_FALSE(first->next(row));
    CHECK(opened->file->diagnostics().empty());
    // The same damage, met twice, is said once.
    CHECK_FALSE(second->next(row));
    const auto second_again = opened->file->open_sheet(1);
    CHECK(second_again->next(row));
    CHECK_FALSE(second_again->next(row));
    CHECK(opened->file->diagnostics().errors() == 1);
    CHECK_THROWS_AS(opened->file->open_sheet(2), std::logic_error);
}

TEST_CASE("the cells of a row are found by column") {
    RawRow row;
    row.cells = {{RawCell::Kind::text, 2, "乙"},
                 {RawCell::Kind::blank, 3, ""},
                 {RawCell::Kind::number, 5, "1"}};
    CHECK(row.at(1) == nullptr);
    REQUIRE(row.at(2) != nullptr);
    CHECK(row.at(2)->text == "乙");
    CHECK(row.at(3) == nullptr);
    CHECK(row.at(4) == nullptr);
    REQUIRE(row.at(5) != nullptr);
    CHECK(row.at(6) == nullptr);
}

TEST_CASE("many rows come out as they went in") {
    std::string rows;
    Lines expected;
    for (int i = 1; i <= 20'000; ++i) {
        const std::string number = std::to_string(i);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"s\"><v>" +
                std::to_string(i % 3) + "</v></c><c r=\"C" + number + "\"><v>" + number +
                ".5</v></c></row>";
        expected.push_back(number + ": A=" +
                           (i % 3 == 0   ? "零"
                            : i % 3 == 1 ? "壹"
                                         : "贰") +
                           " C#" + number + ".5");
    }
    const TemporaryFolder folder;
    CHECK(rows_of(XlsxBuilder{}
                      .sheet("表", rows)
                      .strings("<si><t>零</t></si><si><t>壹</t></si><si><t>贰</t></si>")
                      .save(folder.path("a.xlsx"))) == expected);
}

}  // namespace
}  // namespace kaoping
