// Rows, merged areas and sheets of old workbooks, as different programs write them.
#include <catch2/catch.hpp>

#include "reading.h"
#include "temporary_folder.h"
#include "xls_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("rows of xls come in their order, whatever the order of the records") {
    struct Case {
        std::string records;
        Lines lines;
    };
    const std::string a1 = xls_number(0, 0, 1);
    const std::string b1 = xls_number(0, 1, 2);
    const std::string a3 = xls_number(2, 0, 3);
    const std::string c3 = xls_label(2, 2, "丙");
    const std::string formula = xls_record(0x0006, xls_place(1, 0) + std::string(6, '\0') +
                                                       "\xFF\xFF" + le16(0) + le32(0) + le16(0)) +
                                xls_record(0x0207, xls_text("文"));
    const auto [records, lines] = GENERATE_COPY(values<Case>({
        {"", {}},
        {a1 + b1 + a3 + c3, {"1: A#1 B#2", "3: A#3 C=丙"}},
        // within a row, then between rows, then column by column
        {b1 + a1 + c3 + a3, {"1: A#1 B#2", "3: A#3 C=丙"}},
        {a3 + a1 + c3 + b1, {"1: A#1 B#2", "3: A#3 C=丙"}},
        {a1 + a3 + b1 + c3, {"1: A#1 B#2", "3: A#3 C=丙"}},
        {a3 + formula + a1, {"1: A#1", "2: A=文", "3: A#3"}},
        {xls_number(65'535, 255, 1), {"65536: IV#1"}},
        // hidden rows, said before, between or behind the cells
        {xls_row(0, true) + xls_row(2, false) + a1 + a3, {"1h: A#1", "3: A#3"}},
        {xls_row(0, false) + a1 + xls_row(2, true) + a3, {"1: A#1", "3h: A#3"}},
        {a3 + a1 + xls_row(2, true), {"1: A#1", "3h: A#3"}},
        // a chart on the sheet has cells of its own
        {a1 + xls_begin(0x0020) + xls_number(0, 1, 99) + xls_begin(0x0020) + xls_end() +
             xls_merged({{0, 9, 0, 9}}) + xls_end() + a3,
         {"1: A#1", "3: A#3"}},
    }));
    const TemporaryFolder folder;
    const auto read = read_file(XlsBuilder{}.sheet("表", records).save(folder.path("a.xls")));
    CHECK(read.diagnostics.empty());
    CHECK(read.sheets.at(0).lines == lines);
    CHECK(read.sheets.at(0).merged.empty());
}

TEST_CASE("merged areas of xls stand in one record or several") {
    const TemporaryFolder folder;
    const auto read =
        read_file(XlsBuilder{}
                      .sheet("表", xls_number(0, 0, 1) + xls_merged({{0, 0, 0, 5}, {2, 4, 2, 2}}) +
                                       xls_merged({}) + xls_merged({{9, 65'535, 0, 255}}))
                      .save(folder.path("a.xls")));
    CHECK(read.diagnostics.empty());
    CHECK(read.sheets.at(0).merged == Lines{"1-1,A-F", "3-5,C-C", "10-65536,A-IV"});
}

TEST_CASE("sheets of xls come in the order of the workbook, hidden ones too, charts left out") {
    const TemporaryFolder folder;
    const auto read = read_file(XlsBuilder{}
                                    .sheet("一季度", xls_number(0, 0, 1))
                                    .sheet("隐藏", xls_number(0, 0, 2), 1)
                                    .sheet("深藏", xls_number(0, 0, 3), 2)
                                    .sheet("图", xls_number(0, 0, 9), 0, 2)
                                    .sheet("A&B", "")
                                    .save(folder.path("a.et")));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 4);
    Lines names;
    std::string hidden;
    for (const ReadSheet& sheet : read.sheets) {
        names.push_back(sheet.name);
        hidden += sheet.hidden ? 'h' : 'v';
    }
    CHECK(names == Lines{"一季度", "隐藏", "深藏", "A&B"});
    CHECK(hidden == "vhhv");
    CHECK(read.sheets[2].lines == Lines{"1: A#3"});
    CHECK(read.sheets[3].lines.empty());
}

TEST_CASE("an xls says from which year it counts") {
    const auto [mode, date] = GENERATE(table<std::uint32_t, std::string>({
        {0, "2024-03-05"},
        {1, "2028-03-06"},
    }));
    const TemporaryFolder folder;
    CHECK(rows_of(XlsBuilder{}
                      .workbook(xls_record(0x0022, le16(mode)) +
                                xls_record(0x00E0, le16(0) + le16(31) + std::string(16, '\0')))
                      .sheet("表", xls_number(0, 0, 45'356))
                      .save(folder.path("a.xls"))) == Lines{"1: A@" + date});
}

TEST_CASE("the sheets of an xls can be opened again, and two readers do not disturb each other") {
    const TemporaryFolder folder;
    auto opened =
        open_table(XlsBuilder{}
                       .sheet("甲", xls_number(0, 0, 1) + xls_number(1, 0, 2))
                       .sheet("乙", xls_number(1, 0, 4) + xls_number(0, 0, 3) + xls_shared(5, 0, 7))
                       .save(folder.path("a.xls")));
    REQUIRE(opened);
    REQUIRE(opened->file);
    RawRow row;
    const auto first = opened->file->open_sheet(0);
    REQUIRE(first->next(row));
    const auto second = opened->file->open_sheet(1);
    REQUIRE(second->next(row));
    CHECK(line_of(row) == "1: A#3");
    REQUIRE(first->next(row));
    CHECK(line_of(row) == "2: A#2");
    CHECK_FALSE(first->next(row));
    CHECK_FALSE(first->next(row));
    const auto again = opened->file->open_sheet(0);
    REQUIRE(again->next(row));
    CHECK(line_of(row) == "1: A#1");
    CHECK(opened->file->diagnostics().empty());
    // The same damage, met twice, is said once.
    for (int i = 0; i < 2; ++i) {
        const auto damaged = opened->file->open_sheet(1);
        while (damaged->next(row)) CHECK(row.number < 3);
    }
    CHECK(opened->file->diagnostics().errors() == 1);
    CHECK_THROWS_AS(opened->file->open_sheet(2), std::logic_error);
}

TEST_CASE("records of an xls that do not hold together are damage") {
    struct Case {
        std::string records;
        Cause cause;
    };
    const auto [records, cause] = GENERATE(values<Case>({
        {xls_merged({{5, 4, 0, 0}}), Cause::cell_misplaced},
        {xls_record(0x00E5, le16(1000)), Cause::xls_damaged},
        {xls_record(0x00E5, ""), Cause::xls_damaged},
        {xls_record(0x0208, le16(0)), Cause::xls_damaged},
        {xls_record(0x0203, le16(0)), Cause::xls_damaged},
        {le16(0x0203) + le16(0xFFFF), Cause::xls_damaged},
        {xls_begin(0x0020), Cause::file_truncated},
    }));
    const TemporaryFolder folder;
    const auto damage = only_diagnostic(XlsBuilder{}.sheet("表", records).save(folder.path("a")));
    CHECK(text_of(damage.cause).key == text_of(cause).key);
    CHECK(damage.place.sheet == "表");
}

TEST_CASE("a sheet of xls ends where it says, and not in another") {
    const TemporaryFolder folder;
    const auto read = read_file(XlsBuilder{}
                                    .sheet("甲", xls_number(0, 0, 1) + xls_begin(0x0020))
                                    .sheet("乙", xls_number(0, 0, 2))
                                    .save(folder.path("a.xls")));
    CHECK(read.diagnostics == Lines{"xls-damaged 甲:0: |a sheet without an end"});
    REQUIRE(read.sheets.size() == 1);
    CHECK(read.sheets[0].lines == Lines{"1: A#2"});
}

TEST_CASE("a row of thousands of long texts is too long, in xls by reference, too") {
    const TemporaryFolder folder;
    std::string cells;
    for (std::uint32_t column = 0; column < 256; ++column) cells += xls_shared(0, column, 0);
    std::vector<std::string> further(3, std::string(1, '\0') + std::string(8000, 'x'));
    CHECK(only_diagnostic(XlsBuilder{}
                              .sheet("表", cells)
                              .strings(le32(1) + le32(1) + le16(32'000) + std::string(1, '\0') +
                                           std::string(8000, 'x'),
                                       further)
                              .save(folder.path("a.xls")))
              .cause == Cause::row_too_long);
}

}  // namespace
}  // namespace kaoping
