// The shared strings of old workbooks, wherever their record is continued in another.
#include <catch2/catch.hpp>

#include "reading.h"
#include "temporary_folder.h"
#include "xls_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

// The texts of numbers 0 to `count` - 1 of these shared strings.
Lines texts_of(const std::string& first, const std::vector<std::string>& further,
               std::uint32_t count) {
    const TemporaryFolder folder;
    XlsBuilder builder;
    std::string cells;
    for (std::uint32_t i = 0; i < count; ++i) cells += xls_shared(i, 0, i);
    Lines texts;
    const auto rows =
        rows_of(builder.sheet("表", cells).strings(first, further).save(folder.path("a.xls")));
    for (const std::string& row : rows) texts.push_back(row.substr(row.find('=') + 1));
    return texts;
}

const std::string kWide = "\1";
const std::string kNarrow(1, '\0');

std::string wide(const std::string& text) {
    return encoded(text, "UTF-16LE");
}

TEST_CASE("a shared string goes on in the next record, in the same form or the other") {
    const std::string head = le32(1) + le32(1) + le16(4);
    CHECK(texts_of(head + kWide + wide("张三"), {kWide + wide("李四")}, 1) == Lines{"张三李四"});
    CHECK(texts_of(head + kNarrow + "ab", {kWide + wide("李四")}, 1) == Lines{"ab李四"});
    CHECK(texts_of(head + kWide + wide("张三"), {kNarrow + "cd"}, 1) == Lines{"张三cd"});
    CHECK(texts_of(head + kWide + wide("张"), {kNarrow + "b", kWide + wide("三"), kNarrow + "d"},
                   1) == Lines{"张b三d"});
    // Between its head and its first character, or with nothing of it in a record.
    CHECK(texts_of(head + kWide, {kNarrow + "abcd"}, 1) == Lines{"abcd"});
    CHECK(texts_of(head + kWide, {kNarrow, kWide + wide("张三李四")}, 1) == Lines{"张三李四"});
    CHECK(texts_of(le32(1) + le32(1), {le16(4) + kWide + wide("张三李四")}, 1) ==
          Lines{"张三李四"});
    CHECK(texts_of(le32(1) + le32(1) + "\4", {std::string("\0\1", 2) + wide("张三李四")}, 1) ==
          Lines{"张三李四"});
    // A character of two halves, one in each record.
    const std::string pair = wide("𠂇");
    CHECK(texts_of(le32(1) + le32(1) + le16(3) + kWide + wide("王") + pair.substr(0, 2),
                   {kWide + pair.substr(2)}, 1) == Lines{"王𠂇"});
}

TEST_CASE("formatting and phonetic parts of shared strings are passed over, wherever they end") {
    const std::string runs = le16(0) + le16(5) + le16(1) + le16(6);
    const std::string phonetic = "phonetic";
    const std::string head = le32(2) + le32(2) + le16(2) + "\x0D" + le16(2) + le32(8);
    const std::string text = wide("漢字");
    const std::string second = xls_text("乙");
    CHECK(texts_of(head + text + runs + phonetic + second, {}, 2) == Lines{"漢字", "乙"});
    CHECK(texts_of(head + text + runs.substr(0, 3), {runs.substr(3) + phonetic + second}, 2) ==
          Lines{"漢字", "乙"});
    CHECK(texts_of(head + text + runs + "pho", {"net", "ic" + second}, 2) == Lines{"漢字", "乙"});
    CHECK(texts_of(head + text + runs + phonetic, {second}, 2) == Lines{"漢字", "乙"});
    CHECK(texts_of(head + text.substr(0, 2), {kWide + text.substr(2) + runs + phonetic + second},
                   2) == Lines{"漢字", "乙"});
}

TEST_CASE("the number of shared strings is believed only as far as they are there") {
    CHECK(texts_of(le32(0xFFFFFFFF) + le32(0xFFFFFFFF) + xls_text("甲") + xls_text("乙"), {}, 2) ==
          Lines{"甲", "乙"});
    const TemporaryFolder folder;
    const auto refused = [&](const std::string& first, const std::vector<std::string>& further) {
        const auto read = only_diagnostic(XlsBuilder{}
                                              .sheet("表", xls_shared(0, 0, 1))
                                              .strings(first, further)
                                              .save(folder.path("a.xls")));
        return std::string{text_of(read.cause).key};
    };
    CHECK(refused(le32(1) + le32(1) + xls_text("甲") + xls_text("乙"), {}) == "cell-damaged");
    CHECK(refused(le32(2), {}) == "xls-damaged");
    CHECK(refused(le32(2) + le32(2) + xls_text("甲") + le16(9) + kWide, {}) == "xls-damaged");
    CHECK(refused(le32(2) + le32(2) + xls_text("甲") + le16(2) + kWide + "\1",
                  {kWide + "\1\1\1"}) == "xls-damaged");
    // A phonetic part of four billion bytes, a text of more characters than a cell has.
    CHECK(refused(le32(2) + le32(2) + le16(1) + "\x04" + le32(0xFFFFFFFF) + "a", {}) ==
          "xls-damaged");
    CHECK(refused(le32(2) + le32(2) + le16(0xFFFF) + kNarrow + std::string(8000, 'x'),
                  std::vector<std::string>(8, kNarrow + std::string(8000, 'x'))) ==
          "text-too-long");
}

TEST_CASE("thousands of shared strings come out as they went in, wherever records end") {
    std::string all;
    Lines expected;
    for (std::uint32_t i = 0; i < 3000; ++i) {
        const std::string text = "第" + std::to_string(i) + "号";
        all += xls_text(text);
        expected.push_back(text);
    }
    // Cut between texts only: within one, the form of the characters would be said anew.
    std::vector<std::string> records = {le32(3000) + le32(3000)};
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t size =
            3 + 2 * (static_cast<std::size_t>(static_cast<unsigned char>(all[at])));
        if (records.back().size() + size > 8224) records.emplace_back();
        records.back() += all.substr(at, size);
        at += size;
    }
    CHECK(records.size() > 5);
    CHECK(texts_of(records.front(), {records.begin() + 1, records.end()}, 3000) == expected);
}

}  // namespace
}  // namespace kaoping
