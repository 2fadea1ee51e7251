// Text encodings: the same table in each of them, and what is refused.
#include <catch2/catch.hpp>

#include "importers/encoding.h"
#include "importers/utf8.h"
#include "reading.h"
#include "temporary_folder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

// A minority name with its dot, a name of the extension that GBK cannot write (four bytes in
// GB18030) and one outside the basic plane.
const std::string kTable =
    "姓名,单位,得分\r\n阿米子·拉且,农业服务中心,92.5\r\n李㛃,党政办,90\r\n王𠂇,财政所,88\r\n";
const Lines kRows = {"1: A=姓名 B=单位 C=得分", "2: A=阿米子·拉且 B=农业服务中心 C=92.5",
                     "3: A=李㛃 B=党政办 C=90", "4: A=王𠂇 B=财政所 C=88"};

TEST_CASE("the same table in each encoding gives the same rows") {
    struct Case {
        std::string mark;
        const char* encoding;
        Lines notes;
    };
    const auto [mark, encoding, notes] = GENERATE(values<Case>({
        {"", "UTF-8", {"encoding-used :0: |UTF-8"}},
        {"\xEF\xBB\xBF", "UTF-8", {"encoding-used :0: |UTF-8"}},
        {"", "GB18030", {"encoding-used :0: |GB18030"}},
        {"\xFF\xFE", "UTF-16LE", {"encoding-used :0: |UTF-16LE"}},
        {"\xFE\xFF", "UTF-16BE", {"encoding-used :0: |UTF-16BE"}},
    }));
    CAPTURE(encoding);
    const TemporaryFolder folder;
    const auto read = read_file(folder.write("a.csv", mark + encoded(kTable, encoding)));
    CHECK(read.diagnostics == notes);
    CHECK(read.sheets.at(0).lines == kRows);
}

TEST_CASE("a byte order mark before a quote does not hide the quote") {
    const TemporaryFolder folder;
    CHECK(rows_of(folder.write("a.csv", "\xEF\xBB\xBF\"姓名\",\"得分\"\n")) ==
          Lines{"1: A=姓名 B=得分"});
}

TEST_CASE("every unified ideograph survives GB18030, GBK and UTF-16") {
    std::string text;
    std::size_t count = 0;
    for (unsigned character = 0x4E00; character <= 0x9FA5; ++character) {
        text += static_cast<char>(0xE0U | character >> 12U);
        text += static_cast<char>(0x80U | (character >> 6U & 0x3FU));
        text += static_cast<char>(0x80U | (character & 0x3FU));
        text += ++count % 50 == 0 ? "\n" : ",";
    }
    const TemporaryFolder folder;
    const auto expected = rows_of(folder.write("a.csv", text));
    CHECK(expected.size() == 419);
    CHECK(rows_of(folder.write("b.csv", encoded(text, "GB18030"))) == expected);
    CHECK(rows_of(folder.write("c.csv", encoded(text, "GBK"))) == expected);
    CHECK(rows_of(folder.write("d.csv", "\xFF\xFE" + encoded(text, "UTF-16LE"))) == expected);
}

TEST_CASE("characters are whole wherever the pieces of the file end") {
    const char* encoding = GENERATE("UTF-8", "GB18030", "UTF-16LE");
    const TemporaryFolder folder;
    for (std::size_t shift = 0; shift < 12; ++shift) {
        const std::string filling =
            repeated(std::string(99, 'y') + "\n", 655) + std::string(24 + shift, 'x') + ",";
        const std::string mark = std::string_view{encoding} == "UTF-16LE" ? "\xFF\xFE" : "";
        const auto rows = rows_of(
            folder.write("a.csv", mark + encoded(filling + "王𠂇李㛃张三\r\n末,行\n", encoding)));
        CAPTURE(encoding, shift);
        REQUIRE(rows.size() == 657);
        CHECK(rows[655] == "656: A=" + std::string(24 + shift, 'x') + " B=王𠂇李㛃张三");
        CHECK(rows[656] == "657: A=末 B=行");
    }
}

TEST_CASE("what is no text of the encoding is refused with its offset and line") {
    struct Case {
        std::string bytes;
        Cause cause;
        std::uint32_t row;
        std::string found;
        Lines args;
    };
    const std::string gb = encoded("姓名,得分\r\n张三,92\r\n", "GB18030");  // 11 + 9 bytes
    const auto [bytes, cause, row, found, args] = GENERATE_COPY(values<Case>({
        // truncated within a character
        {gb.substr(0, 12), Cause::text_undecodable, 2, "D5", {"11", "GB18030"}},
        {gb + "\x81", Cause::text_undecodable, 3, "81", {"20", "GB18030"}},
        {gb + "\x82\x30\x8F", Cause::text_undecodable, 3, "82 30 8F", {"20", "GB18030"}},
        // bytes that begin nothing
        {gb + "a\xFF"
              "b",
         Cause::text_undecodable,
         3,
         "FF 62",
         {"21", "GB18030"}},
        // UTF-8 with a flipped bit, or cut off: not to be taken for GB18030
        {"姓名,得分\n张\xE4\xB8,\n李四,1\n",
         Cause::text_undecodable,
         2,
         "E4 B8 2C 0A",
         {"17", "UTF-8"}},
        {std::string{"姓名,得分\n张三"}.substr(0, 19),
         Cause::text_undecodable,
         2,
         "E4 B8",
         {"17", "UTF-8"}},
        {"\xEF\xBB\xBF"
         "a\n\xD5\xC5",
         Cause::text_undecodable,
         2,
         "D5 C5",
         {"5", "UTF-8"}},
        // overlong, a surrogate, beyond the last plane
        {"姓名得分\xC0\xAF", Cause::text_undecodable, 1, "C0 AF", {"12", "UTF-8"}},
        {"姓名得分单位\xED\xA0\x80", Cause::text_undecodable, 1, "ED A0 80", {"18", "UTF-8"}},
        {"姓名得分单位年度季度职务\xF4\x90\x80\x80",
         Cause::text_undecodable,
         1,
         "F4 90 80 80",
         {"36", "UTF-8"}},
        // UTF-16: an odd byte, half a character
        {std::string("\xFF\xFE"
                     "a\0\n\0b",
                     7),
         Cause::text_undecodable,
         2,
         "62",
         {"6", "UTF-16LE"}},
        {std::string("\xFF\xFE\x40\xD8"
                     "a\0",
                     6),
         Cause::text_undecodable,
         1,
         "40 D8 61 00",
         {"2", "UTF-16LE"}},
        // damaged already before it was saved, or not text at all
        {"姓名\n张\xEF\xBF\xBD\n", Cause::text_damaged, 2, "", {"U+FFFD"}},
        {"姓名\n张\x01\n", Cause::text_damaged, 2, "", {"U+0001"}},
        {"姓名\n\n张\xC2\x85\n", Cause::text_damaged, 3, "", {"U+0085"}},
        {"姓名\xEF\xBF\xBF", Cause::text_damaged, 1, "", {"U+FFFF"}},
        // a self-made character of one computer
        {gb + "\xAA\xA1\n", Cause::text_damaged, 3, "", {"U+E000"}},
    }));
    CAPTURE(bytes);
    const TemporaryFolder folder;
    const auto refused = only_diagnostic(folder.write("a.csv", bytes));
    CHECK(text_of(refused.cause).key == text_of(cause).key);
    CHECK(refused.place.row == row);
    CHECK(refused.found == found);
    CHECK(refused.args == args);
}

TEST_CASE("a private character in a Unicode file is there on purpose") {
    const TemporaryFolder folder;
    CHECK(rows_of(folder.write("a.csv", "张\xEE\x80\x80,1\n")) == Lines{"1: A=张\xEE\x80\x80 B=1"});
}

TEST_CASE("the offset counts from the beginning of the file, far into it, too") {
    const TemporaryFolder folder;
    const std::string lines =
        repeated(encoded("张三,92.5\r\n", "GB18030"), 20'000);  // 11 bytes each
    const auto refused = only_diagnostic(folder.write("a.csv", lines + "\xFF"));
    CHECK(refused.args == Lines{"220000", "GB18030"});
    CHECK(refused.place.row == 20'001);
}

TEST_CASE("short words in GB18030 are not taken for UTF-8") {
    const TemporaryFolder folder;
    const std::string word = GENERATE(as<std::string>{}, "联通", "张三", "姓名,单位\n一,二");
    CAPTURE(word);
    const auto rows = rows_of(folder.write("a.csv", encoded(word, "GB18030")));
    CHECK(rows == rows_of(folder.write("b.csv", word)));
}

TEST_CASE("plain ASCII is said to be UTF-8") {
    const TemporaryFolder folder;
    CHECK(read_file(folder.write("a.csv", "name,score\n")).diagnostics ==
          Lines{"encoding-used :0: |UTF-8"});
}

TEST_CASE("strict UTF-8") {
    using End = Utf8Scan::End;
    struct Case {
        std::string text;
        std::size_t good;
        End end;
    };
    const auto [text, good, end] = GENERATE(values<Case>({
        {"", 0, End::complete},
        {"abcdefghijk\tl\r\nm", 16, End::complete},
        {"é中𠂇", 9, End::complete},
        {"\x7F", 1, End::complete},
        {"abcdefgh\x01", 8, End::unwanted},
        {"abc\x1F"
         "efgh",
         3, End::unwanted},
        {"\x80", 0, End::invalid},
        {"a\xC1\xBF", 1, End::invalid},
        {"a\xE0\x9F\xBF", 1, End::invalid},
        {"a\xF0\x8F\xBF\xBF", 1, End::invalid},
        {"a\xF5\x80\x80\x80", 1, End::invalid},
        {"a\xE4\xB8", 1, End::incomplete},
        {"a\xE4", 1, End::incomplete},
        {"a\xE4z", 1, End::invalid},
        {"a\xEE\x80\x80", 1, End::unwanted},
        {"a\xF3\xB0\x80\x80", 1, End::unwanted},
        {"a\xF0\x9F\xBF\xBF", 1, End::unwanted},
    }));
    CAPTURE(text);
    const Utf8Scan scan = scan_utf8(text, false);
    CHECK(scan.good == good);
    CHECK((scan.end == end));
}

}  // namespace
}  // namespace kaoping
