// What a single cell of an OpenDocument table comes out as.
#include <catch2/catch.hpp>

#include "ods_builder.h"
#include "reading.h"
#include "temporary_folder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

std::string typed(const std::string& attributes, const std::string& content = {}) {
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
}

std::string paragraph(const std::string& text) {
    return typed("office:value-type=\"string\"", "<text:p>" + text + "</text:p>");
}

TEST_CASE("a cell of ods comes out as its type says") {
    struct Case {
        std::string cell;
        Lines rows;
    };
    const auto [cell, rows] = GENERATE(values<Case>({
        // numbers, exactly as written and not as shown
        {typed("office:value-type=\"float\" office:value=\"92.35\"", "<text:p>92.4</text:p>"),
         {"1: A#92.35"}},
        {typed("office:value-type=\"float\" office:value=\" 92.350 \""), {"1: A#92.350"}},
        {typed("office:value-type=\"float\" office:value=\"1.2E+17\""), {"1: A#1.2E+17"}},
        {typed("office:value-type=\"percentage\" office:value=\"0.925\"",
               "<text:p>92.50%</text:p>"),
         {"1: A#0.925"}},
        {typed("office:value-type=\"currency\" office:currency=\"CNY\" office:value=\"300\"",
               "<text:p>￥300.00</text:p>"),
         {"1: A#300"}},
        // dates and times
        {typed("office:value-type=\"date\" office:date-value=\"2024-03-05\"",
               "<text:p>二〇二四年三月五日</text:p>"),
         {"1: A@2024-03-05"}},
        {typed("office:value-type=\"date\" office:date-value=\"2024-02-29T14:30:00.000000000\""),
         {"1: A@2024-02-29T14:30:00"}},
        {typed("office:value-type=\"date\" office:date-value=\"2024-03-05T00:00:00\""),
         {"1: A@2024-03-05"}},
        {typed("office:value-type=\"date\" office:date-value=\"去年\""), {"1: A=去年"}},
        {typed("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"",
               "<text:p>8:30</text:p>"),
         {"1: A=08:30:00"}},
        {typed("office:value-type=\"time\" office:time-value=\"PT100H00M07.25S\""),
         {"1: A=100:00:07"}},
        {typed("office:value-type=\"time\" office:time-value=\"P1Y\""), {"1: A=P1Y"}},
        // truth values
        {typed("office:value-type=\"boolean\" office:boolean-value=\"true\"",
               "<text:p>是</text:p>"),
         {"1: A?TRUE"}},
        {typed("office:value-type=\"boolean\" office:boolean-value=\"false\""), {"1: A?FALSE"}},
        // texts
        {typed("office:value-type=\"string\" calcext:value-type=\"string\"",
               "<text:p>007</text:p>"),
         {"1: A=007"}},
        {typed("office:value-type=\"string\" office:string-value=\"张三\"", "<text:p/>"),
         {"1: A=张三"}},
        {typed("office:value-type=\"string\"", "<text:p/>"), {"1: A="}},
        {typed("", "<text:p>没有类型</text:p>"), {"1: A=没有类型"}},
        {typed("office:value-type=\"void\"", "<text:p>92</text:p>"), {"1: A=92"}},
        {typed("calcext:value-type=\"string\" office:value-type=\"string\"",
               "<text:p>#N/A</text:p>"),
         {"1: A=#N/A"}},
        // formulas
        {typed("table:formula=\"of:=[.B1]\" office:value-type=\"float\" office:value=\"3\"",
               "<text:p>3</text:p>"),
         {"1: A#3"}},
        {typed("table:formula=\"of:=[.B1]\" office:value-type=\"string\" "
               "office:string-value=\"李㛃\"",
               "<text:p>李㛃</text:p>"),
         {"1: A=李㛃"}},
        {typed("table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" "
               "office:string-value=\"\"",
               "<text:p/>"),
         {"1: A="}},
        // LibreOffice gives an empty text no type, but a paragraph
        {typed("table:formula=\"of:=[.B1]\"", "<text:p/>"), {"1: A="}},
        {typed("table:formula=\"of:=[.B1]\""), {"1: A~"}},
        {typed("table:formula=\"of:=[.B1]\" office:value-type=\"float\""), {"1: A~"}},
        {typed("table:formula=\"of:=[.B1]\" office:value-type=\"string\""), {"1: A~"}},
        {typed("table:formula=\"of:=[.B1]\" office:value-type=\"date\" office:date-value=\"\""),
         {"1: A~"}},
        // errors, as LibreOffice writes them now and did once
        {typed("table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
               "calcext:value-type=\"error\"",
               "<text:p>#DIV/0!</text:p>"),
         {"1: A!#DIV/0!"}},
        {typed("calcext:value-type=\"error\" office:value-type=\"float\" office:value=\"0\"",
               "<text:p>错误:508</text:p>"),
         {"1: A!错误:508"}},
        {typed("calcext:value-type=\"error\""), {"1: A!#ERROR"}},
        {typed("table:formula=\"of:=X()\" office:value-type=\"float\" office:value=\"0\"",
               "<text:p>Err:502</text:p>"),
         {"1: A!Err:502"}},
        {typed("table:formula=\"of:=X()\" office:value-type=\"string\"", "<text:p>#NAME?</text:p>"),
         {"1: A!#NAME?"}},
        {typed("table:formula=\"of:=X()\" office:value-type=\"string\"", "<text:p>Err:大</text:p>"),
         {"1: A=Err:大"}},
        // nothing
        {typed(""), {}},
        {typed("table:style-name=\"ce1\""), {}},
        {typed("office:value-type=\"string\""), {}},
        {typed("", "<text:p/>"), {}},
    }));
    CAPTURE(cell);
    const TemporaryFolder folder;
    CHECK(rows_of(OdsBuilder{}.sheet("表", ods_row(cell)).save(folder.path("a.ods"))) == rows);
}

TEST_CASE("the text of a cell is that of its paragraphs, and of nothing beside them") {
    const auto [cell, text] = GENERATE(table<std::string, std::string>({
        {paragraph("上</text:p><text:p>下</text:p><text:p>"), "上\n下\n"},
        {paragraph("上<text:line-break/>下"), "上\n下"},
        {paragraph("甲<text:tab/>乙"), "甲\t乙"},
        {paragraph("张<text:s/>三<text:s text:c=\"3\"/>丰"), "张 三   丰"},
        {paragraph("<text:s text:c=\"2\"/>两格"), "  两格"},
        {paragraph("  张\n\t 三 "), "张 三 "},
        {paragraph("<text:span>阿米子</text:span>·<text:span><text:span>拉</text:span>且"
                   "</text:span>"),
         "阿米子·拉且"},
        {paragraph("<text:a xlink:href=\"mailto:a@b\" xmlns:xlink=\"x\">张三</text:a>"), "张三"},
        {paragraph("<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん"
                   "</text:ruby-text></text:ruby>字"),
         "漢字"},
        {paragraph("第<text:note><text:note-body><text:p>脚注</text:p></text:note-body></text:note>"
                   "一"),
         "第一"},
        {paragraph("甲<office:annotation><text:p>批注</text:p></office:annotation>乙"), "甲乙"},
        {paragraph("<text:sheet-name>一季度</text:sheet-name>表"), "一季度表"},
        {typed("office:value-type=\"string\"",
               "<office:annotation><text:p>批注</text:p><text:list><text:list-item><text:p>又"
               "</text:p></text:list-item></text:list></office:annotation><text:p>张三</text:p>"),
         "张三"},
        {typed("office:value-type=\"string\"",
               "<text:p>张三</text:p><draw:custom-shape><text:p>印章</text:p></draw:custom-shape>"
               "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>"),
         "张三"},
        {typed("office:value-type=\"string\"",
               "<text:list><text:list-item><text:p>一</text:p></text:list-item><text:list-item>"
               "<text:h>二</text:h></text:list-item></text:list>"),
         "一\n二"},
        {typed("office:value-type=\"string\"", "漏<text:p>张三</text:p>漏"), "张三"},
        {typed("office:value-type=\"string\"",
               "<table:table><table:table-row><table:table-cell><text:p>内</text:p>"
               "</table:table-cell></table:table-row></table:table><text:p>外</text:p>"),
         "外"},
        {paragraph("&lt;&amp;&#x4E00;<![CDATA[<b>]]>"), "<&一<b>"},
    }));
    CAPTURE(cell);
    const TemporaryFolder folder;
    CHECK(rows_of(OdsBuilder{}.sheet("表", ods_row(cell)).save(folder.path("a.ods"))) ==
          Lines{"1: A=" + text});
}

TEST_CASE("a cell of ods whose content contradicts its type is damage, with its place") {
    const auto [cell, found] = GENERATE(table<std::string, std::string>({
        {typed("office:value-type=\"float\" office:value=\"九十\""), "九十"},
        {typed("office:value-type=\"float\" office:value=\"NaN\""), "NaN"},
        {typed("office:value-type=\"float\"", "<text:p>92</text:p>"), "92"},
        {typed("office:value-type=\"boolean\" office:boolean-value=\"1\""), "1"},
        {typed("office:value-type=\"date\""), ""},
        {typed("office:value-type=\"zzz\" office:value=\"5\""), "zzz"},
    }));
    CAPTURE(cell);
    const TemporaryFolder folder;
    const auto damage =
        only_diagnostic(OdsBuilder{}
                            .sheet("表", ods_row("") + ods_row("<table:table-cell/>" + cell))
                            .save(folder.path("a.ods")));
    CHECK(damage.cause == Cause::cell_damaged);
    CHECK(damage.place.file == "a.ods");
    CHECK(damage.place.sheet == "表");
    CHECK(damage.place.row == 2);
    CHECK(damage.place.column == "B");
    CHECK(damage.found == found);
}

TEST_CASE("a text of 32,767 characters is read from ods and one more is refused") {
    const auto wide = GENERATE(as<std::string>{}, "a", "字", "<text:line-break/>");
    const bool apart = GENERATE(false, true);
    if (apart && wide.size() > 3) return;  // an attribute has no elements
    CAPTURE(wide, apart);
    const auto workbook = [&](std::size_t count) {
        const std::string text = repeated(wide, count);
        return OdsBuilder{}.sheet(
            "表", ods_row(apart ? typed("office:value-type=\"string\" office:string-value=\"" +
                                        text + "\"")
                                : ods_text(text)));
    };
    const TemporaryFolder folder;
    CHECK(rows_of(workbook(32'767).save(folder.path("a.ods"))).size() == 1);
    const auto refused = only_diagnostic(workbook(32'768).save(folder.path("b.ods")));
    CHECK(refused.cause == Cause::text_too_long);
    CHECK(refused.place.column == "A");
    CHECK(refused.found.size() < 40);
    CHECK(only_diagnostic(workbook(300'000).save(folder.path("c.ods"))).cause ==
          Cause::text_too_long);
}

TEST_CASE("spaces by the billion are too long a text") {
    const TemporaryFolder folder;
    const std::string spaces = "<text:s text:c=\"4294967295\"/>";
    CHECK(only_diagnostic(OdsBuilder{}
                              .sheet("表", ods_row(ods_text("甲" + repeated(spaces, 1000) + "乙")))
                              .save(folder.path("a.ods")))
              .cause == Cause::text_too_long);
}

}  // namespace
}  // namespace kaoping
