// The container of old Office documents, whole and damaged.
#include <catch2/catch.hpp>
#include <filesystem>
#include <optional>

#include "importers/xls_container.h"
#include "reading.h"
#include "temporary_folder.h"
#include "xls_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

std::string numbers(std::size_t count) {
    std::string records;
    for (std::uint32_t row = 0; row < count; ++row) records += xls_number(row, 0, row);
    return records;
}

std::string number_at(std::string bytes, std::size_t at, std::uint32_t number) {
    return bytes.replace(at, 4, le32(number));
}

// Where the directory begins, and an entry of it.
std::size_t entry_at(const std::string& bytes, std::size_t index) {
    return bytes.find(encoded("Root Entry", "UTF-16LE")) + index * 128;
}

TEST_CASE("streams are read from small sectors, large ones, and a long table of sectors") {
    const auto [rows, sector_size] = GENERATE(table<std::size_t, std::size_t>({
        {1, 512},
        {100, 512},
        {5000, 512},
        {60'000, 512},
        {1, 4096},
        {5000, 4096},
    }));
    CAPTURE(rows, sector_size);
    std::string records = numbers(rows);
    // Seven million bytes fill the list of the header; what is over stands elsewhere.
    if (rows == 60'000)
        records = repeated(xls_record(0x9999, std::string(8000, 'x')), 900) + records;
    const TemporaryFolder folder;
    const std::string path = folder.write(
        "a.xls", compound_file({{"\5SummaryInformation", "short"},
                                {"WORKBOOK", XlsBuilder{}.sheet("表", records).stream()},
                                {"Other", std::string(9000, 'x')}},
                               sector_size));
    const auto read = rows_of(path);
    REQUIRE(read.size() == rows);
    CHECK(read.back() == std::to_string(rows) + ": A#" + std::to_string(rows - 1));
}

TEST_CASE("which kind of document a container holds") {
    const auto [name, cause] = GENERATE(table<std::string, Cause>({
        {"WordDocument", Cause::file_foreign},
        {"PowerPoint Document", Cause::file_foreign},
        {"Contents", Cause::file_foreign},
        {"Book", Cause::file_xls},
        {"EncryptedPackage", Cause::file_encrypted},
    }));
    const TemporaryFolder folder;
    const auto refused =
        only_diagnostic(folder.write("a.xls", compound_file({{"\1CompObj", "x"}, {name, "x"}})));
    CHECK(text_of(refused.cause).key == text_of(cause).key);
}

TEST_CASE("a workbook embedded in another document is not that document") {
    const TemporaryFolder folder;
    std::string bytes = compound_file({{"WordDocument", std::string(5000, 'x')},
                                       {"ObjectPool", ""},
                                       {"Workbook", XlsBuilder{}.sheet("表", "").stream()}});
    // The second becomes a folder, and the workbook its content.
    bytes[entry_at(bytes, 2) + 66] = 1;
    bytes = number_at(bytes, entry_at(bytes, 2) + 72, 0xFFFFFFFF);
    bytes = number_at(bytes, entry_at(bytes, 2) + 76, 3);
    CHECK(only_diagnostic(folder.write("a.doc", bytes)).cause == Cause::file_foreign);
}

TEST_CASE("a workbook of Excel 95 in the place of a newer one is told by its first record") {
    const TemporaryFolder folder;
    const std::string old = xls_begin(0x0005, 0x0500) + xls_end();
    CHECK(only_diagnostic(folder.write("a.xls", compound_file({{"Workbook", old}}))).cause ==
          Cause::file_xls);
}

TEST_CASE("tables of a container that do not hold together are damage") {
    const std::string good =
        compound_file({{"Workbook", XlsBuilder{}.sheet("表", numbers(1000)).stream()}});
    const std::size_t sectors = good.size() / 512 - 1;
    const std::size_t table = good.size() - 512;  // one sector of the table is enough here
    REQUIRE(sectors < 128);
    struct Case {
        std::string bytes;
        std::optional<Cause> cause;  // none where it is read all the same
    };
    const auto [bytes, cause] = GENERATE_COPY(values<Case>({
        {good, std::nullopt},
        // sector sizes
        {std::string{good}.replace(30, 2, le16(30)), Cause::xls_damaged},
        {std::string{good}.replace(32, 2, le16(9)), Cause::xls_damaged},
        {number_at(good, 56, 0xFFFFFFFF), Cause::xls_damaged},
        // a chain that bites its tail, leaves the file, ends too soon
        {number_at(good, table + 4 * 20, 10), Cause::xls_damaged},
        {number_at(good, table + 4 * 20, 20), Cause::xls_damaged},
        {number_at(good, table + 4 * 20, 4'000'000), Cause::file_truncated},
        {number_at(good, table + 4 * 20, 0xFFFFFFFF), Cause::file_truncated},
        {number_at(good, table + 4 * 20, 0xFFFFFFFE), Cause::xls_damaged},
        // a stream that claims four gigabytes, and one that begins nowhere
        {number_at(good, entry_at(good, 1) + 120, 0xFFFFFFF0), Cause::file_truncated},
        {number_at(good, entry_at(good, 1) + 116, 0xFFFFFFF0), Cause::file_truncated},
        // no directory, one elsewhere, one in a circle, entries in a circle
        {number_at(good, 48, 0xFFFFFFFE), Cause::xls_damaged},
        {number_at(good, 48, 0), Cause::xls_damaged},
        {number_at(good, 48, 9'999'999), Cause::file_truncated},
        {number_at(good, table + 4 * (sectors - 2), static_cast<std::uint32_t>(sectors - 2)),
         Cause::xls_damaged},
        {number_at(good, entry_at(good, 0) + 76, 0), Cause::file_foreign},
        {number_at(good, entry_at(good, 1) + 72, 1), std::nullopt},
        {number_at(good, entry_at(good, 1) + 68, 0), std::nullopt},
        // the table itself: none, elsewhere, its list in a circle
        {number_at(good, 44, 0), Cause::file_truncated},
        {number_at(good, 76, 5'000'000), Cause::file_truncated},
        {number_at(number_at(good, 68, 3), 512 * 4 + 508, 3), Cause::xls_damaged},
        // less than a header
        {good.substr(0, 100), Cause::file_truncated},
        {good.substr(0, 512), Cause::file_truncated},
    }));
    const TemporaryFolder folder;
    const auto read = read_file(folder.write("a.xls", bytes));
    if (cause) {
        REQUIRE(read.diagnostics.size() == 1);
        CHECK(read.diagnostics[0].starts_with(text_of(*cause).key));
    } else {
        CHECK(read.diagnostics.empty());
        CHECK(read.sheets.at(0).lines.size() == 1000);
    }
}

TEST_CASE("a small stream that does not hold together is damage") {
    const std::string good = compound_file({{"Workbook", XlsBuilder{}.sheet("表", "").stream()}});
    const std::size_t small_table = good.size() - 3 * 512;
    struct Case {
        std::string bytes;
        Cause cause;
    };
    const auto [bytes, cause] = GENERATE_COPY(values<Case>({
        {number_at(good, small_table, 0), Cause::xls_damaged},
        {number_at(good, small_table, 5'000'000), Cause::file_truncated},
        {number_at(good, small_table, 0xFFFFFFFE), Cause::xls_damaged},
        {number_at(good, entry_at(good, 0) + 116, 0xFFFFFFFE), Cause::xls_damaged},
        {number_at(good, entry_at(good, 0) + 120, 64), Cause::xls_damaged},
        {number_at(good, 60, 0xFFFFFFFE), Cause::file_truncated},
    }));
    const TemporaryFolder folder;
    const auto damage = only_diagnostic(folder.write("a.xls", bytes));
    CHECK(text_of(damage.cause).key == text_of(cause).key);
}

TEST_CASE("a deep directory is walked without haste") {
    // Each entry is the neighbour of the one before: what walks them by recursion falls.
    NamedStreams streams;
    for (int i = 0; i < 60'000; ++i) streams.emplace_back("s" + std::to_string(i), "");
    streams.emplace_back("Workbook", XlsBuilder{}.sheet("表", numbers(3)).stream());
    const TemporaryFolder folder;
    CHECK(rows_of(folder.write("a.xls", compound_file(streams))).size() == 3);
    NamedStreams more = streams;
    for (int i = 0; i < 80'000; ++i) more.emplace_back("t" + std::to_string(i), "");
    CHECK(only_diagnostic(folder.write("b.xls", compound_file(more))).cause == Cause::xls_damaged);
}

TEST_CASE("wherever an xls is cut off, it is refused") {
    const TemporaryFolder folder;
    const std::string path = XlsBuilder{}.sheet("表", numbers(300)).save(folder.path("a.xls"));
    for (std::size_t size = std::filesystem::file_size(path) - 1; size > 80; size -= 61) {
        std::filesystem::resize_file(path, size);
        const auto read = read_file(path);
        CAPTURE(size);
        CHECK(read.diagnostics.size() == 1);
    }
}

TEST_CASE("whatever byte of an xls changes, it is read or refused") {
    const TemporaryFolder folder;
    const std::string path =
        XlsBuilder{}
            .sheet("表", xls_number(1, 0, 92.5) + xls_label(0, 1, "张三") + xls_shared(0, 0, 0) +
                             xls_merged({{0, 1, 0, 0}}))
            .sheet("隐藏", xls_row(0, true) + xls_number(0, 0, 1), 1)
            .strings(le32(1) + le32(1) + le16(4) + "\1" + encoded("党政", "UTF-16LE"),
                     {std::string("\0ab", 3)})
            .save(folder.path("a.xls"));
    const std::string good = bytes_of(path);
    std::size_t refused = 0;
    for (std::size_t at = 8; at < good.size(); ++at) {
        if (at >= 512 && good[at] == 0 && at % 3 != 0) continue;
        for (const char other : {'\xFF', '\0', static_cast<char>(good[at] ^ 1)}) {
            overwrite_byte(path, at, other);
            refused += read_file(path).diagnostics.empty() ? 0 : 1;
        }
        overwrite_byte(path, at, good[at]);
    }
    CHECK(refused > 200);
}

}  // namespace
}  // namespace kaoping
