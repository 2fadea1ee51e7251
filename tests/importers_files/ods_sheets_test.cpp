// Rows, repetitions, spans and sheets of OpenDocument spreadsheets.
#include <catch2/catch.hpp>

#include "ods_builder.h"
#include "reading.h"
#include "temporary_folder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

std::string blank(const std::string& count) {
    return "<table:table-cell table:number-columns-repeated=\"" + count + "\"/>";
}

std::string times(const std::string& count) {
    return "table:number-rows-repeated=\"" + count + "\"";
}

std::string across(const std::string& count) {
    return "table:number-columns-repeated=\"" + count + "\"";
}

TEST_CASE("rows of ods keep their physical numbers and leave out what is blank") {
    struct Case {
        std::string rows;
        Lines lines;
    };
    const auto [rows, lines] = GENERATE(values<Case>({
        {"", {}},
        {ods_row(ods_number("1")) + ods_row("") + ods_row(blank("2") + ods_text("甲")),
         {"1: A#1", "3: C=甲"}},
        // blank cells and rows that are repeated count on, and cost nothing
        {ods_row(blank("5"), times("3")) + ods_row(blank("26") + ods_number("2")) +
             ods_row(blank("16384"), times("1048572")),
         {"4: AA#2"}},
        {ods_row("", times("1048575")) + ods_row(blank("16383") + ods_number("1")),
         {"1048576: XFD#1"}},
        {ods_row(ods_number("1") + blank("4294967296"), times("1")) + ods_row("", times("1")) +
             ods_row(blank("2147483647"), times("99999999999999999999")),
         {"1: A#1"}},
        // filled ones are there as often as they say
        {ods_row(ods_number("92.5", across("3")) + ods_text("是")),
         {"1: A#92.5 B#92.5 C#92.5 D=是"}},
        {ods_row(ods_text("甲") + ods_number("1"), times("3")) + ods_row(ods_text("乙")),
         {"1: A=甲 B#1", "2: A=甲 B#1", "3: A=甲 B#1", "4: A=乙"}},
        // wrappers of rows and columns, page breaks, and other elements between
        {"<table:title>题</table:title><table:table-column-group><table:table-column/>"
         "</table:table-column-group><table:table-header-rows>" +
             ods_row(ods_text("姓名")) + "</table:table-header-rows><table:table-rows>" +
             ods_row(ods_text("张三")) + "<text:soft-page-break/>" + ods_row(ods_text("李四")) +
             "</table:table-rows><table:shapes><draw:rect><text:p>框</text:p></draw:rect>"
             "</table:shapes>",
         {"1: A=姓名", "2: A=张三", "3: A=李四"}},
        // hidden rows: by hand, by a filter, in a folded group
        {ods_row(ods_number("1"), "table:visibility=\"collapse\"") +
             ods_row(ods_number("2"), "table:visibility=\"filter\"") +
             ods_row(ods_number("3"), "table:visibility=\"visible\""),
         {"1h: A#1", "2h: A#2", "3: A#3"}},
        {"<table:table-row-group><table:table-row-group table:display=\"false\">" +
             ods_row(ods_number("1")) + "<table:table-row-group>" + ods_row(ods_number("2")) +
             "</table:table-row-group>" + ods_row(ods_number("3")) + "</table:table-row-group>" +
             ods_row(ods_number("4")) + "</table:table-row-group>" + ods_row(ods_number("5")),
         {"1h: A#1", "2h: A#2", "3h: A#3", "4: A#4", "5: A#5"}},
        {ods_row(ods_number("1"), "table:visibility=\"collapse\" " + times("2")),
         {"1h: A#1", "2h: A#1"}},
        // a covered cell that kept its content is a cell
        {ods_row(ods_text("甲", "table:number-columns-spanned=\"2\"") +
                 "<table:covered-table-cell office:value-type=\"float\" office:value=\"7\"/>"),
         {"1: A=甲 B#7"}},
    }));
    CAPTURE(rows);
    const TemporaryFolder folder;
    CHECK(rows_of(OdsBuilder{}.sheet("表", rows).save(folder.path("a.ods"))) == lines);
}

TEST_CASE("merged areas of ods are the spans of its cells") {
    struct Case {
        std::string rows;
        Lines merged;
    };
    const auto [rows, merged] = GENERATE(values<Case>({
        {ods_row(
             ods_text("题", "table:number-columns-spanned=\"3\" table:number-rows-spanned=\"1\"") +
             "<table:covered-table-cell " + across("2") + "/>") +
             ods_row(blank("1") + ods_text("甲", "table:number-rows-spanned=\"3\"")),
         {"1-1,A-C", "2-4,B-B"}},
        {ods_row(
             ods_text("甲", "table:number-columns-spanned=\"1\" table:number-rows-spanned=\"1\"")),
         {}},
        {ods_row("", times("9")) +
             ods_row(blank("4") + ods_text("甲",
                                           "table:number-columns-spanned=\"2\" "
                                           "table:number-rows-spanned=\"2\"")),
         {"10-11,E-F"}},
        // a repeated cell repeats its area
        {ods_row(
             ods_text("甲", "table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/>",
             times("2")),
         {"1-1,A-B", "2-2,A-B"}},
        {ods_row(ods_text("甲", "table:number-rows-spanned=\"2\" " + across("2"))),
         {"1-2,A-A", "1-2,B-B"}},
        {ods_row(ods_text("甲", "table:number-matrix-columns-spanned=\"2\"")), {}},
    }));
    CAPTURE(rows);
    const TemporaryFolder folder;
    const auto read = read_file(OdsBuilder{}.sheet("表", rows).save(folder.path("a.ods")));
    CHECK(read.diagnostics.empty());
    CHECK(read.sheets.at(0).merged == merged);
}

TEST_CASE("a cell of ods beyond every sheet, or a repetition that is none, is damage") {
    struct Case {
        std::string rows;
        Cause cause;
        std::uint32_t row;
    };
    const auto [rows, cause, row] = GENERATE(values<Case>({
        {ods_row("", times("1048576")) + ods_row(ods_number("1")), Cause::sheet_too_large, 0},
        {ods_row("", times("1048575")) + ods_row(ods_number("1"), times("2")),
         Cause::sheet_too_large, 1'048'576},
        {ods_row("", times("99999999999999999999")) + ods_row(ods_number("1")),
         Cause::sheet_too_large, 0},
        {ods_row("") + ods_row(blank("16384") + ods_number("1")), Cause::sheet_too_large, 2},
        {ods_row(ods_number("1", across("16385"))), Cause::sheet_too_large, 1},
        {ods_row(blank("2147483648") + ods_number("1")), Cause::sheet_too_large, 1},
        {ods_row(ods_number("1"), times("0")), Cause::cell_misplaced, 1},
        {ods_row(ods_number("1"), times("-1")), Cause::cell_misplaced, 1},
        {ods_row("") + ods_row(ods_number("1", across("x"))), Cause::cell_misplaced, 2},
        {ods_row(ods_number("1", "table:number-columns-spanned=\"0\"")), Cause::cell_misplaced, 1},
        {ods_row(ods_number("1", "table:number-columns-spanned=\"16385\"")), Cause::cell_misplaced,
         1},
        {ods_row(ods_number("1", "table:number-rows-spanned=\"9999999\"")), Cause::cell_misplaced,
         1},
    }));
    CAPTURE(rows);
    const TemporaryFolder folder;
    const auto damage = only_diagnostic(OdsBuilder{}.sheet("表", rows).save(folder.path("a.ods")));
    CHECK(text_of(damage.cause).key == text_of(cause).key);
    CHECK(damage.place.sheet == "表");
    CHECK(damage.place.row == row);
}

TEST_CASE("what filled cells and rows are repeated into is bounded") {
    const TemporaryFolder folder;
    const std::string text(30'000, 'x');
    const auto refused = [&](const std::string& rows) {
        return text_of(
                   only_diagnostic(OdsBuilder{}.sheet("表", rows).save(folder.path("a.ods"))).cause)
            .key;
    };
    CHECK(refused(ods_row(ods_text(text, across("16384")))) == "row-too-long");
    CHECK(refused(ods_row(ods_text(text, across("100")), times("1048576"))) == "zip-too-large");
    CHECK(refused(ods_row(ods_number("1", across("16384")), times("1000"))) == "zip-too-large");
    // Each bounded, but not all together.
    CHECK(refused(repeated(ods_row(ods_number("1", across("16384"))), 300)) == "zip-too-large");
    // A column filled to the end of the sheet by mistake is still one.
    CHECK(rows_of(OdsBuilder{}
                      .sheet("表", ods_row(ods_number("1"), times("1048576")))
                      .save(folder.path("b.ods")))
              .size() == 1'048'576);
}

TEST_CASE("sheets of ods come in their order, hidden ones too, copies of other files left out") {
    const TemporaryFolder folder;
    const auto read = read_file(
        OdsBuilder{}
            .styles(
                "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
                "table:display=\"true\"/></style:style>"
                "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                "table:display=\"false\"/></style:style>"
                "<style:style style:name=\"ta3\" style:family=\"table-row\">"
                "<style:table-properties table:display=\"false\"/></style:style>")
            .sheet("一季度", ods_row(ods_number("1")), "table:style-name=\"ta1\"")
            .sheet("隐藏", ods_row(ods_number("2")), "table:style-name=\"ta2\"")
            .sheet("'file:///D:/旧/名册.ods'#Sheet1", ods_row(ods_number("9")),
                   "table:style-name=\"ta2\"")
            .sheet("A&amp;B", "", "table:style-name=\"ta3\"")
            .sheet("末", ods_row(ods_number("4"), times("2")))
            .save(folder.path("a.ods")));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 4);
    CHECK(read.sheets[0].name == "一季度");
    CHECK_FALSE(read.sheets[0].hidden);
    CHECK(read.sheets[0].lines == Lines{"1: A#1"});
    CHECK(read.sheets[1].name == "隐藏");
    CHECK(read.sheets[1].hidden);
    CHECK(read.sheets[1].lines == Lines{"1: A#2"});
    CHECK(read.sheets[2].name == "A&B");
    CHECK_FALSE(read.sheets[2].hidden);
    CHECK(read.sheets[3].lines == Lines{"1: A#4", "2: A#4"});
}

TEST_CASE("whatever the prefixes of ods, it is read") {
    const TemporaryFolder folder;
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    const auto read = read_file(
        OdsBuilder{}
            .part("content.xml",
                  "<document-content xmlns=\"" + oasis + "office:1.0\" xmlns:o=\"" + oasis +
                      "office:1.0\" xmlns:t=\"" + oasis + "table:1.0\" xmlns:x=\"" + oasis +
                      "text:1.0\"><body><spreadsheet><t:table t:name=\"表\"><t:table-row>"
                      "<t:table-cell o:value-type=\"float\" o:value=\"1\" "
                      "t:number-columns-spanned=\"2\"/><t:covered-table-cell/>"
                      "<t:table-cell o:value-type=\"string\"><x:p>张<x:s/>三</x:p></t:table-cell>"
                      "</t:table-row></t:table></spreadsheet></body></document-content>")
            .save(folder.path("a.ods")));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 1);
    CHECK(read.sheets[0].name == "表");
    CHECK(read.sheets[0].lines == Lines{"1: A#1 C=张 三"});
    CHECK(read.sheets[0].merged == Lines{"1-1,A-B"});
}

TEST_CASE("sheets of ods can be opened in any order and again, however far they were read") {
    const TemporaryFolder folder;
    const std::string path =
        OdsBuilder{}
            .sheet("甲", ods_row(ods_text("a")) + ods_row(ods_text("b"), times("2")))
            .sheet("乙", ods_row(ods_number("3")) + ods_row(ods_number("4")))
            .sheet("丙", ods_row(ods_number("5")) + ods_row(ods_text("x", "office:value=\"\"")) +
                             ods_row("<table:table-cell office:value-type=\"float\"/>"))
            .save(folder.path("a.ods"));
    auto opened = open_table(path);
    REQUIRE(opened);
    REQUIRE(opened->file);
    const auto first_row = [&](std::size_t index) {
        const auto sheet = opened->file->open_sheet(index);
        RawRow row;
        return sheet->next(row) ? line_of(row) : "";
    };
    CHECK(first_row(1) == "1: A#3");
    CHECK(first_row(1) == "1: A#3");
    CHECK(first_row(2) == "1: A#5");
    CHECK(first_row(0) == "1: A=a");
    CHECK(first_row(2) == "1: A#5");
    // Two at once, each to its end.
    RawRow row;
    const auto one = opened->file->open_sheet(0);
    REQUIRE(one->next(row));
    const auto other = opened->file->open_sheet(0);
    REQUIRE(other->next(row));
    CHECK(line_of(row) == "1: A=a");
    REQUIRE(one->next(row));
    REQUIRE(one->next(row));
    CHECK(line_of(row) == "3: A=b");
    CHECK_FALSE(one->next(row));
    CHECK_FALSE(one->next(row));
    REQUIRE(other->next(row));
    CHECK(line_of(row) == "2: A=b");
    CHECK(opened->file->diagnostics().empty());
    // The same damage, met twice, is said once.
    for (int i = 0; i < 2; ++i) {
        const auto damaged = opened->file->open_sheet(2);
        while (damaged->next(row)) CHECK(row.number < 3);
    }
    CHECK(opened->file->diagnostics().errors() == 1);
    CHECK_THROWS_AS(opened->file->open_sheet(3), std::logic_error);
}

TEST_CASE("an OpenDocument spreadsheet in UTF-16, and a template, are read") {
    const TemporaryFolder folder;
    const std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><o:document-content xmlns:o=\"o\"><o:body>"
        "<o:spreadsheet><o:table o:name=\"表\"><o:table-row><o:table-cell><o:p>张三</o:p>"
        "</o:table-cell></o:table-row></o:table></o:spreadsheet></o:body></o:document-content>";
    CHECK(rows_of(OdsBuilder{}
                      .part("content.xml", "\xFF\xFE" + encoded(xml, "UTF-16LE"))
                      .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet-template")
                      .save(folder.path("a.ots"))) == Lines{"1: A=张三"});
}

}  // namespace
}  // namespace kaoping
