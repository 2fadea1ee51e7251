// Files that are damaged, missing or misnamed: nothing wrong is read in silence.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "importers/encoding.h"
#include "reading.h"
#include "temporary_folder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

XlsxBuilder one_row() {
    XlsxBuilder builder;
    builder.sheet("表", "<row><c><v>1</v></c></row>");
    return builder;
}

TEST_CASE("a disk that fails later is said with the place it came to") {
    class FailingDisk : public ByteSource {
    public:
        Intact<std::size_t> read(char* into, std::size_t) override {
            if (read_) return damaged(Cause::file_read_failed, {}, {"3"});
            read_ = true;
            std::copy_n("a,b", 3, into);
            return std::size_t{3};
        }

    private:
        bool read_ = false;
    };
    FailingDisk disk;
    TextDecoder decoder(disk, TextEncoding::utf8);
    CHECK(decoder.next().value() == "a,b");
    const auto failed_read = decoder.next();
    REQUIRE_FALSE(failed_read);
    CHECK(failed_read.error().cause == Cause::file_read_failed);
}

TEST_CASE("a file that is not there, or a folder, is a failure and no damage") {
    const TemporaryFolder folder;
    const auto missing = open_table(folder.path("none.xlsx"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Failure::Kind::missing);
    const auto directory = open_table(folder.path(""));
    REQUIRE_FALSE(directory);
    CHECK(directory.error().kind == Failure::Kind::unreadable);
}

TEST_CASE("the format is known by its bytes, whatever the name") {
    const TemporaryFolder folder;
    CHECK(rows_of(one_row().save(folder.path("得分.csv"))) == std::vector<std::string>{"1: A#1"});
    CHECK(rows_of(folder.write("得分.xlsx", "甲,乙\n")) ==
          std::vector<std::string>{"1: A=甲 B=乙"});
}

TEST_CASE("rows read before a checksum fails come with an error") {
    const TemporaryFolder folder;
    std::string rows;
    for (int i = 0; i < 5000; ++i)
        rows += "<row><c><v>" + std::to_string(i * 7919) + "</v></c></row>";
    const std::string path = XlsxBuilder{}.sheet("表", rows).save(folder.path("a.xlsx"));
    overwrite(path, with_other_checksum(bytes_of(path)));
    const auto read = read_file(path);
    CHECK(read.sheets.at(0).lines.size() == 5000);
    CHECK(read.diagnostics ==
          std::vector<std::string>{"zip-part-damaged 表:5000: |" + sheet_part(1)});
}

TEST_CASE("whatever bit of a workbook flips, no row changes in silence") {
    const TemporaryFolder folder;
    const std::string path =
        XlsxBuilder{}
            .sheet("表",
                   "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45356</v></c><c><v>92.5</v></c></row>"
                   "<row><c t=\"inlineStr\"><is><t>李四</t></is></c></row>",
                   "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
            .sheet("隐藏", "<row><c><v>7</v></c></row>", "", "state=\"hidden\"")
            .strings("<si><t>张三</t></si>")
            .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
            .save(folder.path("a.xlsx"));
    const std::string good = bytes_of(path);
    const auto described = [&] {
        const ReadFile read = read_file(path);
        std::string all;
        for (const std::string& one : read.diagnostics) {
            if (one.find("encoding-used") == std::string::npos) return std::string{"refused"};
        }
        for (const ReadSheet& sheet : read.sheets) {
            all += sheet.name + (sheet.hidden ? "h" : "v");
            for (const std::string& line : sheet.lines) all += "\n" + line;
            for (const std::string& area : sheet.merged) all += "\n" + area;
        }
        return all;
    };
    const std::string expected = described();
    REQUIRE(expected != "refused");
    std::size_t refused = 0;
    // The first four bytes say that it is a workbook.
    for (std::size_t at = 4; at < good.size(); ++at) {
        overwrite_byte(path, at, static_cast<char>(good[at] ^ (1 << at % 8)));
        const std::string result = described();
        overwrite_byte(path, at, good[at]);
        if (result == "refused") {
            ++refused;
        } else {
            CAPTURE(at);
            CHECK(result == expected);
        }
    }
    CHECK(refused > good.size() / 2);
}

TEST_CASE("wherever a workbook is cut off, it is refused") {
    const TemporaryFolder folder;
    const std::string path = one_row().save(folder.path("a.xlsx"));
    const std::string good = bytes_of(path);
    // The last four bytes are zeros that minizip takes for granted.
    for (std::size_t size = good.size() - 5; size > 4; size -= 5) {
        std::filesystem::resize_file(path, size);
        const auto read = read_file(path);
        CAPTURE(size);
        CHECK(read.diagnostics.size() == 1);
        CHECK(read.sheets.empty());
    }
}

}  // namespace
}  // namespace kaoping
