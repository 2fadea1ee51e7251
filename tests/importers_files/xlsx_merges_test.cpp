// Merged areas, which stand behind the rows and are asked for before them.
#include <catch2/catch.hpp>

#include "reading.h"
#include "temporary_folder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("merged areas are known before the rows are read") {
    struct Case {
        std::string behind;
        Lines merged;
    };
    const auto [behind, merged] = GENERATE(values<Case>({
        {"", {}},
        {"<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell "
         "ref=\"B2:B9\"/></mergeCells>",
         {"1-1,A-C", "2-9,B-B"}},
        {"<sheetProtection/><mergeCells><mergeCell ref=\"A1\"/></mergeCells><pageMargins/>",
         {"1-1,A-A"}},
        {"<extLst><ext><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></ext></extLst>", {}},
    }));
    CAPTURE(behind);
    const TemporaryFolder folder;
    auto opened = open_table(
        XlsxBuilder{}
            .sheet("表", "<row><c t=\"str\"><v>sheetData> &lt;/sheetData&gt;</v></c></row>", behind)
            .save(folder.path("a.xlsx")));
    REQUIRE(opened);
    const auto sheet = opened->file->open_sheet(0);
    Lines found;
    for (const MergedArea& area : sheet->merged_areas()) {
        found.push_back(std::to_string(area.first_row) + '-' + std::to_string(area.last_row) + ',' +
                        column_letters(area.first_column) + '-' + column_letters(area.last_column));
    }
    CHECK(found == merged);
    RawRow row;
    CHECK(sheet->next(row));
    CHECK(opened->file->diagnostics().empty());
}

TEST_CASE("merged areas are found wherever the end of the rows falls in the stream") {
    const TemporaryFolder folder;
    for (int shift = 0; shift < 400; shift += 3) {
        const std::string third(21'700, 'x');
        const std::string last(static_cast<std::size_t>(21'700 + shift), 'x');
        std::string rows;
        for (const std::string& text : {third, third, last}) {
            rows += "<row><c t=\"str\"><v>" + text + "</v></c></row>";
        }
        const auto read =
            read_file(XlsxBuilder{}
                          .sheet("表", rows, "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
                          .save(folder.path("a.xlsx")));
        CAPTURE(shift);
        REQUIRE(read.diagnostics.empty());
        CHECK(read.sheets.at(0).merged == Lines{"1-1,A-B"});
    }
}

TEST_CASE("an end of rows within a comment does not hide the merged areas") {
    const TemporaryFolder folder;
    const auto read = read_file(XlsxBuilder{}
                                    .sheet("表", "<row><c><v>1</v></c></row><!-- </sheetData> -->",
                                           "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
                                    .save(folder.path("a.xlsx")));
    CHECK(read.diagnostics.empty());
    CHECK(read.sheets.at(0).merged == Lines{"1-1,A-B"});
}

TEST_CASE("a merged area that is none is damage") {
    const std::string reference = GENERATE(as<std::string>{}, "", "A1:", "B2:A1", "A2:A1", "1:2",
                                           "A1:XFE1", "A1:A1048577", "A1:B2:C3");
    CAPTURE(reference);
    const TemporaryFolder folder;
    const auto damage = only_diagnostic(
        XlsxBuilder{}
            .sheet("表", "<row><c><v>1</v></c></row>",
                   "<mergeCells><mergeCell ref=\"" + reference + "\"/></mergeCells>")
            .save(folder.path("a.xlsx")));
    CHECK(damage.cause == Cause::cell_misplaced);
    CHECK(damage.found == reference);
}

}  // namespace
}  // namespace kaoping
