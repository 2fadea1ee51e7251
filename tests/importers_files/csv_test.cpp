// Delimited text: records, physical lines and delimiters.
#include <catch2/catch.hpp>

#include "importers/csv_delimiter.h"
#include "reading.h"
#include "temporary_folder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("records keep the physical line on which they begin") {
    struct Case {
        std::string text;
        Lines lines;
    };
    const auto [text, lines] = GENERATE(values<Case>({
        {"姓名,得分\n张三,92.5\n", {"1: A=姓名 B=得分", "2: A=张三 B=92.5"}},
        {"姓名,得分\r\n张三,92.5\r\n", {"1: A=姓名 B=得分", "2: A=张三 B=92.5"}},
        {"姓名,得分\r张三,92.5\r", {"1: A=姓名 B=得分", "2: A=张三 B=92.5"}},
        {"姓名,得分\n张三,92.5", {"1: A=姓名 B=得分", "2: A=张三 B=92.5"}},
        // blank lines and lines without content count
        {"\n\r\n姓名,得分\n\n,,\n张三,\n", {"3: A=姓名 B=得分", "6: A=张三"}},
        {"\r\r姓名,得分\r\n\n张三,1", {"3: A=姓名 B=得分", "5: A=张三 B=1"}},
        // line breaks within quotes count, too
        {"姓名,\"主管\n复核\",得分\n张三,1,2\n",
         {"1: A=姓名 B=主管\n复核 C=得分", "3: A=张三 B=1 C=2"}},
        {"a,\"x\r\n\r\ny\"\r\nb,c\r\n", {"1: A=a B=x\r\n\r\ny", "4: A=b B=c"}},
        {"a,\"x\ry\"\rb,c", {"1: A=a B=x\ry", "3: A=b B=c"}},
        // quotes
        {"\"甲\",\"说\"\"好\"\"\",\"\"\n", {"1: A=甲 B=说\"好\""}},
        {"a,\"b,c\"", {"1: A=a B=b,c"}},
        // nothing is trimmed, nothing is converted
        {" 张 三 ,\t007,　,00\n", {"1: A= 张 三  B=\t007 C=　 D=00"}},
        {"张三，李四,“优秀”\n", {"1: A=张三，李四 B=“优秀”"}},
        // rows of different lengths
        {"标题\na,b,c\nd\n", {"1: A=标题", "2: A=a B=b C=c", "3: A=d"}},
        {",,\n;\n", {"2: A=;"}},
    }));
    CAPTURE(text);
    const TemporaryFolder folder;
    CHECK(rows_of(folder.write("a.csv", text)) == lines);
}

TEST_CASE("a record keeps its line wherever the pieces of the file end") {
    const TemporaryFolder folder;
    for (std::size_t shift = 0; shift < 40; ++shift) {
        const std::string filling = std::string(21'830, 'x') + "," + std::string(21'830, 'y') +
                                    "," + std::string(21'830 + shift, 'z') + "\r\n";
        const auto rows =
            rows_of(folder.write("a.csv", filling + "张三,\"一\r\n二\"\r\n\r\n李四,2\r\n"));
        CAPTURE(shift);
        REQUIRE(rows.size() == 3);
        CHECK(rows[1] == "2: A=张三 B=一\r\n二");
        CHECK(rows[2] == "5: A=李四 B=2");
    }
}

TEST_CASE("a text table has one visible sheet without a name or merged areas") {
    const TemporaryFolder folder;
    const auto read = read_file(folder.write("a.csv", "a,b\n"));
    CHECK(read.diagnostics == Lines{"encoding-used :0: |UTF-8"});
    REQUIRE(read.sheets.size() == 1);
    CHECK(read.sheets[0].name.empty());
    CHECK_FALSE(read.sheets[0].hidden);
    CHECK(read.sheets[0].merged.empty());
}

TEST_CASE("a text table can be read again") {
    const TemporaryFolder folder;
    auto opened = open_table(folder.write("a.csv", "a,b\nc,d\n"));
    REQUIRE(opened);
    REQUIRE(opened->file);
    for (int i = 0; i < 2; ++i) {
        const auto sheet = opened->file->open_sheet(0);
        RawRow row;
        CHECK(sheet->next(row));
        CHECK(line_of(row) == "1: A=a B=b");
    }
    CHECK_THROWS_AS(opened->file->open_sheet(1), std::logic_error);
}

TEST_CASE("quotes that do not add up are refused with the line that is wrong") {
    struct Case {
        std::string text;
        Cause cause;
        std::uint32_t row;
    };
    const auto [text, cause, row] = GENERATE(values<Case>({
        {"a,b\nc,\"d\ne,f\n", Cause::csv_quote_open, 2},
        {"a,b\nc,\"d", Cause::csv_quote_open, 2},
        {"\"", Cause::csv_quote_open, 1},
        {"a,\"b\nc\",\"d\ne", Cause::csv_quote_open, 2},
        {"a,\"b\nc\",\"d\",\"e\nf\ng", Cause::csv_quote_open, 2},
        // the quote of a later field closes the one that was left open
        {"a,\"b\nc,d\ne,\"f\"\n", Cause::csv_quote_open, 1},
        {"a,b\nc,\"d\"e\n", Cause::csv_quote_misplaced, 2},
        {"a,b\nc,12\"显示器\n", Cause::csv_quote_misplaced, 2},
        {"a, \"b\"\n", Cause::csv_quote_misplaced, 1},
        {"a,\"b\nc\",d\"e\n", Cause::csv_quote_misplaced, 2},
    }));
    CAPTURE(text);
    const TemporaryFolder folder;
    const auto refused = only_diagnostic(folder.write("得分.csv", text));
    CHECK(text_of(refused.cause).key == text_of(cause).key);
    CHECK(refused.place.row == row);
    CHECK(refused.place.file == "得分.csv");
    CHECK(refused.place.sheet.empty());
}

TEST_CASE("a quote that swallows megabytes is told before they fill the memory") {
    const TemporaryFolder folder;
    const auto refused = only_diagnostic(
        folder.write("a.csv", "a,b\nc,\"d\n" + repeated("甲,乙,丙,丁,戊,己,庚,辛\n", 200'000)));
    CHECK(refused.cause == Cause::csv_quote_open);
    CHECK(refused.place.row == 2);
}

TEST_CASE("limits of a row of text") {
    const TemporaryFolder folder;
    CHECK(rows_of(folder.write("a.csv", repeated("x,", 16'383) + "x\n")).size() == 1);
    const auto wide =
        only_diagnostic(folder.write("b.csv", "a\n" + repeated("x,", 16'384) + "x\n"));
    CHECK(wide.cause == Cause::sheet_too_large);
    CHECK(wide.place.row == 2);
    CHECK(rows_of(folder.write("c.csv", "a," + repeated("字", 32'767))).size() == 1);
    const auto long_text = only_diagnostic(folder.write("d.csv", "a," + repeated("字", 32'768)));
    CHECK(long_text.cause == Cause::text_too_long);
    CHECK(long_text.place.column == "B");
    const auto long_row =
        only_diagnostic(folder.write("e.csv", "a\n" + repeated("abcdefg,", 600'000)));
    CHECK(long_row.cause == Cause::row_too_long);
    CHECK(long_row.place.row == 2);
    // Just above the limit, where the line end comes within the next piece of the file.
    const auto just = only_diagnostic(
        folder.write("f.csv", "a\n" + repeated("abcdefg,", (4U << 20U) / 8 + 1) + "\nb\n"));
    CHECK(just.cause == Cause::row_too_long);
    CHECK(just.place.row == 2);
}

TEST_CASE("the delimiter is the one that divides most lines alike") {
    struct Case {
        std::string text;
        char delimiter;
    };
    const auto [text, delimiter] = GENERATE(values<Case>({
        {"姓名,得分\n张三,92\n", ','},
        {"姓名\t得分\n张三\t92\n", '\t'},
        {"姓名;得分\n张三;92\n", ';'},
        {"", ','},
        {"姓名\n张三\n", ','},
        {"张三，李四\n王五，赵六\n", ','},
        // titles without a separator
        {"汇总表\n2024年\n姓名\t得分\n张三\t92\n李四\t91\n", '\t'},
        // the others stand in the cells, with decimal commas even in each row
        {"姓名;自评;复核;审定\n张三;92,5;91,5;90\n李四;92,5;91,5;90\n", ';'},
        {"姓名\t事由\n张三\t迟到,早退\n李四\t无\n", '\t'},
        {"文号,人员,处理\n1,张三;李四,告诫\n2,王五;赵六;孙七,告诫\n", ','},
        // within quotes they do not count, and line breaks there end no line
        {"\"a;b;c;d\";1\n\"x,y,z,w\";2\n", ';'},
        {"\"1;2\n3;4\n5;6\n7;8\",x\ny,z\n", ','},
        // notes with commas below a short table
        {"姓名\t单位\t得分\n张三\t党政办\t92\n注:1,满分100\n注:2,排名\n", '\t'},
        // a tab before each ID number, by which some exports keep it a text
        {"姓名,证号,单位\n张三,\t5117,甲\n李四,\t5118,乙\n王五,\t5119,丙\n", ','},
        // a line without an end
        {"a\tb", '\t'},
    }));
    CAPTURE(text);
    CHECK(sniff_delimiter(text) == delimiter);
}

TEST_CASE("tab text of a Chinese Excel") {
    const TemporaryFolder folder;
    const std::string text = "工号\t姓名\t事由\r\n007\t张三\t\"迟到\t早退\"\r\n";
    CHECK(rows_of(folder.write("a.txt", "\xFF\xFE" + encoded(text, "UTF-16LE"))) ==
          Lines{"1: A=工号 B=姓名 C=事由", "2: A=007 B=张三 C=迟到\t早退"});
}

}  // namespace
}  // namespace kaoping
