// Files as other programs write them (tests/data/files/make.py).
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

TEST_CASE("files of other kinds that LibreOffice writes are told apart") {
    const auto [name, cause] = GENERATE(table<std::string, Cause>({
        {"encrypted.xlsx", Cause::file_encrypted},
        {"web-page.xls", Cause::file_html},
    }));
    CAPTURE(name);
    const auto refused = only_diagnostic(data(name));
    CHECK(text_of(refused.cause).key == text_of(cause).key);
    CHECK(refused.place.file == name);
}

}  // namespace
}  // namespace kaoping
