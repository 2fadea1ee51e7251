// Files as other programs write them (tests/data/files/make.py and make.mjs).
#include <catch2/catch.hpp>

#include "reading.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

std::string data(const std::string& name) {
    return KAOPING_TEST_DATA "/files/" + name;
}

// The shortest text of 92.35 in 16 digits is another number; readers take the nearest hundredth.
const std::string kNearly9235 = "92.34999999999999";

TEST_CASE("a workbook of openpyxl") {
    const auto read = read_file(data("openpyxl.xlsx"));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].name == "一季度");
    CHECK(read.sheets[0].lines ==
          Lines{"1: A=2024年第一季度考评汇总表",
                "2: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                "3: A=007 B=阿米子·拉且 C=党政办 D@2024-03-05 E#" + kNearly9235 + " F=上\n下",
                "4h: A=008 B=李㛃 D@2024-02-29T14:30:00 E#90 F?TRUE", "5: A=009 B=王𠂇 E~ F!#N/A"});
    CHECK(read.sheets[0].merged == Lines{"1-1,A-F", "3-5,C-C"});
    CHECK(read.sheets[1].name == "隐藏");
    CHECK(read.sheets[1].hidden);
    CHECK(read.sheets[1].lines == Lines{"2: B#1"});
}

TEST_CASE("the same workbook saved by LibreOffice, which calculates it") {
    const auto read = read_file(data("libreoffice.xlsx"));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 3);  // the chart stands on a sheet of cells
    CHECK(read.sheets[0].lines ==
          Lines{"1: A=2024年第一季度考评汇总表",
                "2: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                "3: A=007 B=阿米子·拉且 C=党政办 D@2024-03-05 E#92.35 F=上\n下",
                "4h: A=008 B=李㛃 D@2024-02-29T14:30:00 E#90 F?TRUE",
                "5: A=009 B=王𠂇 E#91.35 F!#N/A"});
    CHECK(read.sheets[0].merged == Lines{"1-1,A-F", "3-5,C-C"});
    CHECK(read.sheets[1].hidden);
    CHECK(read.sheets[2].lines.empty());
}

TEST_CASE("the same workbook saved by LibreOffice as ods and as xls") {
    const std::string name = GENERATE("libreoffice.ods", "libreoffice.xls");
    CAPTURE(name);
    const auto read = read_file(data(name));
    const auto xlsx = read_file(data("libreoffice.xlsx"));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(read.sheets[i].name == xlsx.sheets[i].name);
        CHECK(read.sheets[i].hidden == xlsx.sheets[i].hidden);
        CHECK(read.sheets[i].lines == xlsx.sheets[i].lines);
        CHECK(read.sheets[i].merged == xlsx.sheets[i].merged);
    }
}

TEST_CASE("workbooks of xlsxwriter, with shared and with inline strings") {
    const Lines rows = {
        "1: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
        "2: A=007 B=阿米子·拉且  C=党政办 D@2024-03-05 E#" + kNearly9235 + " F=上\r\n下",
        "3h: A=008 B=李㛃 D?FALSE E!#DIV/0!"};
    const auto inline_strings = read_file(data("xlsxwriter-constant-memory.xlsx"));
    CHECK(inline_strings.diagnostics.empty());
    REQUIRE(inline_strings.sheets.size() == 1);
    CHECK(inline_strings.sheets[0].lines == rows);

    const auto shared = read_file(data("xlsxwriter.xlsx"));
    CHECK(shared.diagnostics.empty());
    REQUIRE(shared.sheets.size() == 1);
    Lines with_note = rows;
    with_note.push_back("4: A=注：满分100分");
    CHECK(shared.sheets[0].lines == with_note);
    CHECK(shared.sheets[0].merged == Lines{"4-4,A-F"});
}

TEST_CASE("a workbook that counts its days from 1904") {
    CHECK(rows_of(data("date-1904.xlsx")) == Lines{"1: A@2024-03-05"});
}

// What LibreOffice shows of a workbook with all that its sheets can hold.
TEST_CASE("percentages, currencies, errors, comments, links, groups and filters of LibreOffice") {
    const auto [name, no_root] = GENERATE(table<std::string, std::string>({
        {"features.ods", "Err:502"},
        {"features.xls", "#VALUE!"},
        {"features.xlsx", "#VALUE!"},
    }));
    CAPTURE(name);
    const auto read = read_file(data(name));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].name == "各样");
    CHECK_FALSE(read.sheets[0].hidden);
    CHECK(read.sheets[0].lines ==
          Lines{"1: A=阿米子·拉且  （两个空格） B=上\n下 C=007 D#0.925 E#300 F@2024-03-05",
                "2: A!#DIV/0! B!#N/A C!" + no_root + " D= E=优秀 F?TRUE", "3: A=同 B#90 C#90",
                "4: A=同 B#90 C#90 D=合并", "5: A=同 B#90 C#90", "6: A=同 B#90 C#90",
                "7: A=同 B#90 C#90", "10: A=有批注 B=链接", "11h: A=组内", "12h: A=组内",
                "13h: A=组内", "15: A=单位", "16: A=党政办", "17h: A=财政所", "18: A=党政办"});
    CHECK(read.sheets[0].merged == Lines{"4-5,D-F"});
    CHECK(read.sheets[1].name == "隐藏");
    CHECK(read.sheets[1].hidden);
    CHECK(read.sheets[1].lines == Lines{"2: B#1"});
}

TEST_CASE("a workbook of exceljs") {
    const auto read = read_file(data("exceljs.xlsx"));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].lines ==
          Lines{"1: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                "2: A=007 B=阿米子·拉且 C=党政办 D@2024-03-05 E#92.35 F=上\n下",
                "3h: A=008 B=李㛃 D@2024-02-29T14:30:00 E#91.35 F?TRUE",
                "4: A=009 B=王𠂇 E~ F!#N/A", "5: A=010 B=链接 E="});
    CHECK(read.sheets[0].merged == Lines{"2-5,C-C"});
    CHECK(read.sheets[1].name == "深藏");
    CHECK(read.sheets[1].hidden);

    const auto streamed = read_file(data("exceljs-stream.xlsx"));
    CHECK(streamed.diagnostics.empty());
    CHECK(streamed.sheets.at(0).lines == Lines{"1: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                                               "2: A=007 B=张三 C=党政办 E#92.35"});
    CHECK(streamed.sheets.at(0).merged == Lines{"2-3,C-C"});
}

// SheetJS does not write hidden rows into xls, nor dates, errors and hidden sheets into ods.
TEST_CASE("one workbook of SheetJS in three formats") {
    struct Case {
        std::string name;
        std::string hidden_row;
        Lines dates;
        std::string error;
        bool hidden_sheet;
    };
    const auto [name, hidden_row, dates, error, hidden_sheet] = GENERATE(values<Case>({
        {"sheetjs.xlsx", "h", {"@2024-03-05", "@2024-02-29T14:30:00"}, " F!#N/A", true},
        {"sheetjs.xls", "", {"@2024-03-05", "@2024-02-29T14:30:00"}, " F!#N/A", true},
        {"sheetjs.ods", "", {"#45356", "#45351.604166666664"}, "", false},
    }));
    CAPTURE(name);
    const auto read = read_file(data(name));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].lines ==
          Lines{"1: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                "2: A=007 B=阿米子·拉且 C=党政办 D" + dates[0] + " E#92.35 F=上\n下",
                "3" + hidden_row + ": A=008 B=李㛃 D" + dates[1] + " E#90 F?TRUE",
                "4: A=009 B=王𠂇 E#89" + error});
    CHECK(read.sheets[0].merged == Lines{"2-4,C-C"});
    CHECK(read.sheets[1].name == "隐藏");
    CHECK(read.sheets[1].hidden == hidden_sheet);
    CHECK(read.sheets[1].lines == Lines{"2: B#1"});
}

TEST_CASE("a workbook of xlwt, with texts over several records, and formulas it cannot calculate") {
    const auto read = read_file(data("xlwt.xls"));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 3);
    const Lines& lines = read.sheets[0].lines;
    REQUIRE(lines.size() == 100);
    CHECK(lines[1] ==
          "2: A=007 B=阿米子·拉且 C=党政办 D@2024-03-05 E#92.35 F=" + repeated("王𠂇", 1500));
    CHECK(lines[2] == "3h: A=008 D?FALSE E~ F~");
    for (std::size_t row = 3; row < 100; ++row) {
        CHECK(lines[row] == std::to_string(row + 1) + ": A=第" + std::to_string(row) +
                                "行，一条长到要分几个记录才装得下的共享文字");
    }
    CHECK(read.sheets[0].merged == Lines{"2-3,C-C"});
    CHECK(read.sheets[1].hidden);
    CHECK(read.sheets[2].hidden);
}

TEST_CASE("a spreadsheet of odfpy, with a formula nobody calculated") {
    CHECK(rows_of(data("odfpy.ods")) == Lines{"1: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                                              "2: A=007 B=李㛃 E#92.35 F~"});
}

// xlsxwriter puts a 0, or what its caller says, in the place of a result.
TEST_CASE("formulas of xlsxwriter have the value their caller gave them, or none") {
    CHECK(rows_of(data("xlsxwriter-uncalculated.xlsx")) == Lines{"1: A~ B#92 C~"});
}

TEST_CASE("text tables as LibreOffice exports them") {
    const auto [name, encoding] = GENERATE(table<std::string, std::string>({
        {"gb18030.csv", "GB18030"},
        {"unicode-text.txt", "UTF-16LE"},
    }));
    CAPTURE(name);
    const auto read = read_file(data(name));
    CHECK(read.diagnostics == Lines{"encoding-used :0: |" + encoding});
    CHECK(read.sheets.at(0).lines ==
          Lines{"1: A=2024年第一季度考评汇总表",
                "2: A=工号 B=姓名 C=单位 D=决定日期 E=审定分 F=备注",
                "3: A=007 B=阿米子·拉且 C=党政办 D=2024年3月5日 E=92.35 F=上\n下",
                "5: A=008 B=李㛃 D=2024-02-29 14:30:00 E=90 F=TRUE",
                "6: A=009 B=王𠂇 E=91.35 F=#N/A"});
}

TEST_CASE("files of other kinds are told apart, as their programs write them") {
    const auto [name, cause] = GENERATE(table<std::string, Cause>({
        {"encrypted.xlsx", Cause::file_encrypted},
        {"encrypted.xls", Cause::file_encrypted},
        {"encrypted.ods", Cause::file_encrypted},
        {"web-page.xls", Cause::file_html},
        {"sheetjs-2003.xls", Cause::file_xml},
        {"sheetjs-95.xls", Cause::file_xls},
        {"sheetjs-bare.xls", Cause::file_xls},
        {"sheetjs.xlsb", Cause::file_xlsb},
    }));
    CAPTURE(name);
    const auto refused = only_diagnostic(data(name));
    CHECK(text_of(refused.cause).key == text_of(cause).key);
    CHECK(refused.place.file == name);
}

}  // namespace
}  // namespace kaoping
