// What a single cell of a workbook comes out as.
#include <catch2/catch.hpp>

#include "reading.h"
#include "temporary_folder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

// Style 0 is plain, 1 a built-in date (14), 2 a Chinese date of its own, 3 a number format.
XlsxBuilder workbook_with(const std::string& rows) {
    XlsxBuilder builder;
    builder.sheet("表", rows)
        .strings(
            "<si><t>党政办</t></si><si><t></t></si>"
            "<si><r><rPr><b/></rPr><t>阿米子</t></r><r><t xml:space=\"preserve\">·拉且 </t></r>"
            "<rPh sb=\"0\" eb=\"1\"><t>a mi zi</t></rPh><phoneticPr fontId=\"1\"/></si>")
        .styles(
            "<numFmts count=\"2\">"
            "<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/>"
            "<numFmt numFmtId=\"177\" formatCode=\"0.00&quot;d&quot;\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/>"
            "<xf numFmtId=\"177\"/></cellXfs>");
    return builder;
}

TEST_CASE("a cell comes out as its type and style say") {
    struct Case {
        std::string cell;
        Lines rows;
    };
    const auto [cell, rows] = GENERATE(values<Case>({
        // numbers, exactly as written
        {"<c r=\"A1\"><v>92.5</v></c>", {"1: A#92.5"}},
        {"<c r=\"A1\" t=\"n\"><v>92.50</v></c>", {"1: A#92.50"}},
        {"<c r=\"A1\"><v>92.349999999999994</v></c>", {"1: A#92.349999999999994"}},
        {"<c r=\"A1\"><v>1.2E+17</v></c>", {"1: A#1.2E+17"}},
        {"<c r=\"A1\"><v>-.5</v></c>", {"1: A#-.5"}},
        {"<c r=\"A1\"><v>\n 7 </v></c>", {"1: A#7"}},
        {"<c r=\"A1\" s=\"3\"><v>45356</v></c>", {"1: A#45356"}},
        {"<c r=\"A1\" s=\"99\"><v>45356</v></c>", {"1: A#45356"}},
        // texts
        {"<c r=\"A1\" t=\"s\"><v>0</v></c>", {"1: A=党政办"}},
        {"<c r=\"A1\" t=\"s\"><v>1</v></c>", {"1: A="}},
        {"<c r=\"A1\" t=\"s\"><v>2</v></c>", {"1: A=阿米子·拉且 "}},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t>张三</t></is></c>", {"1: A=张三"}},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 张 三 </t></is></c>",
         {"1: A= 张 三 "}},
        {"<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r>"
         "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh><phoneticPr fontId=\"1\"/></is></c>",
         {"1: A=张三"}},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t>上_x000D_\n下_x005F_x000D_</t></is></c>",
         {"1: A=上\r\n下_x000D_"}},
        {"<c r=\"A1\" t=\"inlineStr\"><is><t>&lt;&amp;&#x4E00;<![CDATA[<b>]]></t></is></c>",
         {"1: A=<&一<b>"}},
        {"<c r=\"A1\" t=\"str\"><f>B1&amp;\"分\"</f><v>92分</v></c>", {"1: A=92分"}},
        {"<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>", {"1: A="}},
        {"<c r=\"A1\" t=\"str\"><f>\"\"</f><v/></c>", {"1: A="}},
        {"<c r=\"A1\" t=\"str\"><v>无公式</v></c>", {"1: A=无公式"}},
        // truth values and errors
        {"<c r=\"A1\" t=\"b\"><v>1</v></c>", {"1: A?TRUE"}},
        {"<c r=\"A1\" t=\"b\"><v>0</v></c>", {"1: A?FALSE"}},
        {"<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", {"1: A!#N/A"}},
        {"<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", {"1: A!#DIV/0!"}},
        // dates
        {"<c r=\"A1\" s=\"1\"><v>45356</v></c>", {"1: A@2024-03-05"}},
        {"<c r=\"A1\" s=\"2\"><v>45356.5</v></c>", {"1: A@2024-03-05T12:00:00"}},
        {"<c r=\"A1\" s=\"1\"><f>TODAY()</f><v>45200</v></c>", {"1: A@2023-10-01"}},
        {"<c r=\"A1\" s=\"1\"><v>0.5</v></c>", {"1: A#0.5"}},
        {"<c r=\"A1\" s=\"1\"><v>99999999</v></c>", {"1: A#99999999"}},
        {"<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>", {"1: A=党政办"}},
        {"<c r=\"A1\" t=\"d\"><v>2024-03-05</v></c>", {"1: A@2024-03-05"}},
        {"<c r=\"A1\" t=\"d\"><v>2024-03-05T08:30:00Z</v></c>", {"1: A@2024-03-05T08:30:00"}},
        {"<c r=\"A1\" t=\"d\"><v>去年</v></c>", {"1: A=去年"}},
        // formulas nobody calculated
        {"<c r=\"A1\"><f>SUM(B1:C1)</f></c>", {"1: A~"}},
        {"<c r=\"A1\"><f>SUM(B1:C1)</f><v></v></c>", {"1: A~"}},
        {"<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v/></c>", {"1: A~"}},
        {"<c r=\"A1\"><f>SUM(B1:C1)</f><v>3</v></c>", {"1: A#3"}},
        {"<c r=\"A1\"><f t=\"array\" ref=\"A1:A9\">B1:B9*2</f><v>4</v></c>", {"1: A#4"}},
        {"<c r=\"A1\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>优</v></c>", {"1: A=优"}},
        {"<c r=\"A1\" t=\"str\"><f>B1</f></c>", {"1: A~"}},
        // nothing
        {"<c r=\"A1\" s=\"1\"/>", {}},
        {"<c r=\"A1\" t=\"s\"/>", {}},
        {"<c r=\"A1\"><v></v></c>", {}},
        // what stands beside the value
        {"<c r=\"A1\"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>", {"1: A#5"}},
    }));
    CAPTURE(cell);
    const TemporaryFolder folder;
    CHECK(rows_of(workbook_with("<row r=\"1\">" + cell + "</row>").save(folder.path("a.xlsx"))) ==
          rows);
}

TEST_CASE("what stands in the place of a result is none, where all is left to be calculated") {
    struct Case {
        std::string cell;
        Lines rows;
    };
    const auto [cell, rows] = GENERATE(values<Case>({
        {"<c><f>B1+C1</f><v>0</v></c>", {"1: A~"}},
        {"<c t=\"str\"><f>B1&amp;C1</f><v></v></c>", {"1: A~"}},
        {"<c><f>B1+C1</f><v>92.5</v></c>", {"1: A#92.5"}},
        {"<c t=\"str\"><f>B1&amp;C1</f><v>0</v></c>", {"1: A=0"}},
        {"<c t=\"b\"><f>B1=C1</f><v>0</v></c>", {"1: A?FALSE"}},
        {"<c><v>0</v></c>", {"1: A#0"}},
    }));
    CAPTURE(cell);
    const TemporaryFolder folder;
    const auto read = [&](const std::string& properties) {
        return rows_of(workbook_with("<row>" + cell + "</row>")
                           .before_sheets(properties)
                           .save(folder.path("a.xlsx")));
    };
    CHECK(read("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>") == rows);
    CHECK(read("<calcPr calcId=\"124519\"/>").front().find('~') == std::string::npos);
}

TEST_CASE("a cell whose content contradicts its type is damage, with its place") {
    struct Case {
        std::string cell;
        std::string found;
    };
    const auto [cell, found] = GENERATE(values<Case>({
        {"<c r=\"B2\" t=\"s\"><v>3</v></c>", "3"},
        {"<c r=\"B2\" t=\"s\"><v>-1</v></c>", "-1"},
        {"<c r=\"B2\" t=\"s\"><v>1x</v></c>", "1x"},
        {"<c r=\"B2\"><v>九十</v></c>", "九十"},
        {"<c r=\"B2\"><v>1.2.3</v></c>", "1.2.3"},
        {"<c r=\"B2\"><v>.</v></c>", "."},
        {"<c r=\"B2\"><v>1E</v></c>", "1E"},
        {"<c r=\"B2\"><v>NaN</v></c>", "NaN"},
        {"<c r=\"B2\" t=\"b\"><v>2</v></c>", "2"},
        {"<c r=\"B2\" t=\"zzz\"><v>5</v></c>", "zzz"},
    }));
    CAPTURE(cell);
    const TemporaryFolder folder;
    const auto damage = only_diagnostic(
        workbook_with("<row r=\"2\">" + cell + "</row>").save(folder.path("a.xlsx")));
    CHECK(damage.cause == Cause::cell_damaged);
    CHECK(damage.place.file == "a.xlsx");
    CHECK(damage.place.sheet == "表");
    CHECK(damage.place.row == 2);
    CHECK(damage.place.column == "B");
    CHECK(damage.found == found);
}

TEST_CASE("a text of 32,767 characters is read and one more is refused") {
    const auto wide = GENERATE(as<std::string>{}, "a", "字", "_x000D_");
    const auto form = GENERATE(0, 1, 2);
    CAPTURE(wide, form);
    const auto workbook = [&](std::size_t count) {
        const std::string text = repeated(wide, count);
        XlsxBuilder builder;
        if (form == 0) {
            return builder.sheet("表", "<row><c t=\"s\"><v>0</v></c></row>")
                .strings("<si><t>" + text + "</t></si>");
        }
        return form == 1 ? builder.sheet("表", "<row><c t=\"str\"><v>" + text + "</v></c></row>")
                         : builder.sheet("表", "<row><c t=\"inlineStr\"><is><t>" + text +
                                                   "</t></is></c></row>");
    };
    const TemporaryFolder folder;
    CHECK(rows_of(workbook(32'767).save(folder.path("a.xlsx"))).size() == 1);
    const auto refused = only_diagnostic(workbook(32'768).save(folder.path("b.xlsx")));
    CHECK(refused.cause == Cause::text_too_long);
    CHECK(refused.found.size() < 40);
    const auto huge = only_diagnostic(workbook(300'000).save(folder.path("c.xlsx")));
    CHECK(huge.cause == Cause::text_too_long);
}

TEST_CASE("a number of more digits than a cell has characters is refused") {
    const TemporaryFolder folder;
    const auto workbook = [&](std::size_t count) {
        return XlsxBuilder{}.sheet("表", "<row><c><v>" + repeated("1", count) + "</v></c></row>");
    };
    CHECK(rows_of(workbook(32'767).save(folder.path("a.xlsx"))).size() == 1);
    CHECK(only_diagnostic(workbook(32'768).save(folder.path("b.xlsx"))).cause ==
          Cause::text_too_long);
}

TEST_CASE("a character outside the basic plane counts as two, as in Excel") {
    const TemporaryFolder folder;
    const auto workbook = [&](std::size_t count) {
        return XlsxBuilder{}.sheet(
            "表", "<row><c t=\"str\"><v>" + repeated("𠂇", count) + "</v></c></row>");
    };
    CHECK(rows_of(workbook(16'383).save(folder.path("a.xlsx"))).size() == 1);
    CHECK(only_diagnostic(workbook(16'384).save(folder.path("b.xlsx"))).cause ==
          Cause::text_too_long);
}

}  // namespace
}  // namespace kaoping
