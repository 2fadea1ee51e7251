// Files that are made to do harm: refused or survived within seconds and well under a gigabyte.
// What single cells, streams and archives claim is looked at in their own tests; here is what is
// large, many or elsewhere.
#include <malloc.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "ods_builder.h"
#include "reading.h"
#include "temporary_folder.h"
#include "xls_builder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

// Kilobytes of memory: what there are now, or the most there were since `forget_peak`.
long memory(const std::string& what) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == what + ":" && status >> word) return std::stol(word);
    }
    throw std::runtime_error("no " + what);
}

// False where the system does not let it be forgotten.
bool forget_peak() {
    malloc_trim(0);
    std::ofstream refs("/proc/self/clear_refs");
    refs << "5" << std::flush;
    return refs.good();
}

// All merged areas and rows of the file, none of them kept.
std::vector<Diagnostic> read_through(const std::string& path) {
    auto opened = open_table(path);
    if (!opened) throw std::runtime_error(opened.error().what);
    std::vector<Diagnostic> all = opened->diagnostics.all();
    if (!opened->file) return all;
    for (std::size_t i = 0; i < opened->file->sheet_count(); ++i) {
        const auto sheet = opened->file->open_sheet(i);
        if (!sheet) continue;
        static_cast<void>(sheet->merged_areas());
        RawRow row;
        while (sheet->next(row)) continue;
    }
    const std::vector<Diagnostic>& later = opened->file->diagnostics().all();
    all.insert(all.end(), later.begin(), later.end());
    return all;
}

// Reads the file and says what came of it: the cause of the only error, or "read".
std::string outcome_of(const std::string& path) {
    const bool forgotten = forget_peak();
    const long before = memory("VmRSS");
    const auto begun = std::chrono::steady_clock::now();
    const std::vector<Diagnostic> found = read_through(path);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
    CHECK(taken.count() < 20);
#ifdef KAOPING_SANITIZED  // which keeps what is freed
    static_cast<void>(forgotten);
    static_cast<void>(before);
#else
    if (forgotten) CHECK(memory("VmHWM") - before < 300'000);
#endif
    if (found.empty()) return "read";
    if (found.size() > 1) return std::to_string(found.size()) + " errors";
    return std::string{text_of(found.front().cause).key};
}

// So many of them, each with its number in the place of the '#'.
std::string numbered(const std::string& pattern, int count) {
    std::string all;
    for (int i = 1; i <= count; ++i) {
        for (const char c : pattern) {
            if (c == '#') {
                all += std::to_string(i);
            } else {
                all += c;
            }
        }
    }
    return all;
}

TEST_CASE("a million empty rows with styles are passed over", "[slow]") {
    const TemporaryFolder folder;
    CHECK(outcome_of(XlsxBuilder{}
                         .sheet("表", "<row><c><v>1</v></c></row>" +
                                          repeated("<row s=\"1\" customFormat=\"1\"><c s=\"1\"/><c "
                                                   "s=\"2\"/></row>",
                                                   1'000'000))
                         .save(folder.path("a.xlsx"))) == "read");
    // Each of another style: a million of one shrink to less than is believed.
    CHECK(outcome_of(OdsBuilder{}
                         .sheet("表", numbered(ods_row("<table:table-cell "
                                                       "table:style-name=\"ce#\"/>"),
                                               1'000'000))
                         .save(folder.path("a.ods"))) == "read");
    const std::string blank = xls_record(0x0201, xls_place(9, 9, 1));
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", repeated(xls_row(1, false) + blank, 1'000'000))
                         .save(folder.path("a.xls"))) == "read");
}

TEST_CASE("dimensions are not believed") {
    const TemporaryFolder folder;
    CHECK(outcome_of(XlsxBuilder{}
                         .sheet("表", "")
                         .part(sheet_part(1),
                               "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row>"
                               "<c><v>1</v></c></row></sheetData></worksheet>")
                         .save(folder.path("a.xlsx"))) == "read");
    const std::string dimensions =
        xls_record(0x0200, le32(0) + le32(0xFFFFFFFF) + le16(0) + le16(0xFFFF) + le16(0));
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", dimensions + xls_number(0, 0, 1))
                         .save(folder.path("a.xls"))) == "read");
    CHECK(outcome_of(OdsBuilder{}
                         .sheet("表",
                                "<table:table-column "
                                "table:number-columns-repeated=\"4294967295\"/>" +
                                    ods_row(ods_number("1")))
                         .save(folder.path("a.ods"))) == "read");
}

TEST_CASE("a cell of a megabyte is too long a text") {
    const TemporaryFolder folder;
    const std::string text(1U << 20U, 'x');
    CHECK(outcome_of(
              XlsxBuilder{}
                  .sheet("表", "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>")
                  .save(folder.path("a.xlsx"))) == "text-too-long");
    CHECK(
        outcome_of(OdsBuilder{}.sheet("表", ods_row(ods_text(text))).save(folder.path("a.ods"))) ==
        "text-too-long");
}

TEST_CASE("path names in an archive lead nowhere") {
    const TemporaryFolder folder;
    const std::string outside = folder.path("outside.xml");
    const auto builder = [&] {
        return XlsxBuilder{}
            .sheet("表", "<row><c><v>1</v></c></row>")
            .part("../outside.xml", worksheet_xml("<row><c><v>2</v></c></row>"))
            .part("../../../../../../etc/passwd", "x")
            .part("/etc/kaoping-test", "x")
            .part("C:\\autoexec.bat", "x");
    };
    CHECK(outcome_of(builder().save(folder.path("a.xlsx"))) == "read");
    CHECK_FALSE(std::filesystem::exists(outside));
    CHECK_FALSE(std::filesystem::exists("/etc/kaoping-test"));
    // A file beside the workbook is no part of it, however it is named.
    overwrite(outside, worksheet_xml("<row><c><v>3</v></c></row>"));
    for (const std::string& target :
         {std::string{"../../outside.xml"}, outside, "file://" + outside}) {
        CHECK(outcome_of(builder()
                             .part("xl/_rels/workbook.xml.rels",
                                   "<Relationships><Relationship Id=\"rId1\" "
                                   "Type=\"x/worksheet\" Target=\"" +
                                       target + "\"/></Relationships>")
                             .save(folder.path("b.xlsx"))) == "zip-part-missing");
    }
}

TEST_CASE("thousands of sheets are one file too many") {
    const TemporaryFolder folder;
    CHECK(outcome_of(
              XlsxBuilder{}
                  .sheet("表", "")
                  .part("xl/workbook.xml", "<workbook><sheets>" +
                                               repeated("<sheet name=\"a\" id=\"b\"/>", 1'000'000) +
                                               "</sheets></workbook>")
                  .save(folder.path("a.xlsx"))) == "zip-too-large");
    CHECK(outcome_of(OdsBuilder{}
                         .part("content.xml", "<document-content><body><spreadsheet>" +
                                                  repeated("<table/>", 1'000'000) +
                                                  "</spreadsheet></body></document-content>")
                         .save(folder.path("a.ods"))) == "zip-too-large");
    std::string sheets;
    for (std::uint32_t i = 0; i < 10'001; ++i) {
        sheets += xls_record(0x0085, le32(i) + le16(0) + xls_text("a", 1));
    }
    CHECK(outcome_of(folder.write(
              "a.xls", compound_file({{"Workbook", xls_begin(0x0005) + sheets + xls_end()}}))) ==
          "xls-damaged");
}

TEST_CASE("a long text that a million cells refer to is more than a workbook holds") {
    const TemporaryFolder folder;
    const std::string text(30'000, 'x');
    const std::string row = "<row>" + repeated("<c t=\"s\"><v>0</v></c>", 100) + "</row>";
    CHECK(outcome_of(XlsxBuilder{}
                         .sheet("表", repeated(row, 1000))
                         .strings("<si><t>" + text + "</t></si>")
                         .save(folder.path("a.xlsx"))) == "zip-too-large");
    std::string cells;
    for (std::uint32_t at = 0; at < 1000; ++at) {
        for (std::uint32_t column = 0; column < 100; ++column) {
            cells += xls_shared(at, column, 0);
        }
    }
    const std::string first = text.substr(0, 8000);
    const auto part = std::string(1, '\0') + text.substr(0, 7000);
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", cells)
                         .strings(le32(1) + le32(1) + le16(29'000) + std::string(1, '\0') + first,
                                  {part, part, part})
                         .save(folder.path("a.xls"))) == "zip-too-large");
}

TEST_CASE("one part under many names is as large as all of them") {
    const TemporaryFolder folder;
    std::string sheets;
    for (int i = 0; i < 500; ++i) sheets += "<sheet name=\"a\" r:id=\"rId1\"/>";
    CHECK(outcome_of(XlsxBuilder{}
                         .sheet("表", "<row><c><v>1</v></c></row>" + std::string(1U << 20U, ' '))
                         .part("xl/workbook.xml",
                               "<workbook xmlns:r=\"http://schemas.openxmlformats.org/"
                               "officeDocument/2006/relationships\"><sheets>" +
                                   sheets + "</sheets></workbook>")
                         .save(folder.path("a.xlsx"))) == "zip-too-large");
}

TEST_CASE("as many sheets as there may be are read without going back to the beginning") {
    const TemporaryFolder folder;
    OdsBuilder ods;
    XlsBuilder xls;
    for (int i = 0; i < 3000; ++i) {
        ods.sheet("表", ods_row(ods_number("1")));
        xls.sheet("表", xls_number(0, 0, 1));
    }
    CHECK(outcome_of(ods.save(folder.path("a.ods"))) == "read");
    CHECK(outcome_of(xls.save(folder.path("a.xls"))) == "read");
}

TEST_CASE("merged areas by the million are too many", "[slow]") {
    const TemporaryFolder folder;
    const std::string row = "<row><c><v>1</v></c></row>";
    CHECK(outcome_of(XlsxBuilder{}
                         .sheet("表", row,
                                "<mergeCells>" + repeated("<mergeCell ref=\"A1:B1\"/>", 1'000'001) +
                                    "</mergeCells>")
                         .save(folder.path("a.xlsx"))) == "zip-too-large");
    const std::string merged =
        "<table:table-cell table:number-columns-spanned=\"2\"/><table:covered-table-cell/>";
    CHECK(
        outcome_of(
            OdsBuilder{}
                .sheet("表", repeated(ods_row(merged, "table:number-rows-repeated=\"500001\""), 2))
                .save(folder.path("a.ods"))) == "zip-too-large");
    std::string areas = le16(1000);
    for (int i = 0; i < 1000; ++i) areas += le16(0) + le16(0) + le16(0) + le16(1);
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", repeated(xls_record(0x00E5, areas), 1001))
                         .save(folder.path("a.xls"))) == "xls-damaged");
}

TEST_CASE("tables within tables, and parts within parts, without end") {
    const TemporaryFolder folder;
    CHECK(outcome_of(OdsBuilder{}
                         .sheet("表", repeated("<table:table-row><table:table-cell><table:table>",
                                               100'000))
                         .save(folder.path("a.ods"))) == "xml-damaged");
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", repeated(xls_begin(0x0020), 300'000))
                         .save(folder.path("a.xls"))) == "file-truncated");
}

TEST_CASE("records of xls by the million that say nothing, or the same again") {
    const TemporaryFolder folder;
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", repeated(xls_record(0x9999, ""), 3'000'000))
                         .save(folder.path("a.xls"))) == "read");
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", repeated(xls_number(7, 7, 1), 1'000'000))
                         .save(folder.path("b.xls"))) == "cell-misplaced");
    // A text that goes on in a million records without a character in them.
    std::vector<std::string> further(1'000'000, std::string(1, '\0'));
    CHECK(outcome_of(XlsBuilder{}
                         .sheet("表", xls_shared(0, 0, 0))
                         .strings(le32(1) + le32(1) + le16(5) + std::string(1, '\0'), further)
                         .save(folder.path("c.xls"))) == "xls-damaged");
}

TEST_CASE("every cell of an xls in the wrong order", "[slow]") {
    const TemporaryFolder folder;
    std::string cells;
    for (std::uint32_t column = 0; column < 20; ++column) {
        for (std::uint32_t row = 0; row < 20'000; ++row) {
            cells += xls_record(0x027E, xls_place(19'999 - row, column) + le32(row << 2U | 2U));
        }
    }
    const std::string path = XlsBuilder{}.sheet("表", cells).save(folder.path("a.xls"));
    CHECK(outcome_of(path) == "read");
    CHECK(rows_of(path).size() == 20'000);
}

TEST_CASE("an archive of a hundred thousand parts is too large") {
    // One part, and a directory that names it again and again.
    const std::string sizes = le32(0) + le32(0) + le32(0) + le16(1);
    const std::string part = "PK\x03\x04" + le16(20) + le32(0) + le32(0) + sizes + le16(0) + "a";
    const std::uint32_t count = 100'001;
    const std::string directory = repeated("PK\x01\x02" + le16(45) + le16(20) + le32(0) + le32(0) +
                                               sizes + std::string(16, '\0') + "a",
                                           count);
    const auto size = static_cast<std::uint32_t>(directory.size());
    const auto start = static_cast<std::uint32_t>(part.size());
    const std::string wide = le32(0);  // the upper halves
    const std::string end = "PK\x06\x06" + le32(44) + wide + le16(45) + le16(45) + le32(0) +
                            le32(0) + le32(count) + wide + le32(count) + wide + le32(size) + wide +
                            le32(start) + wide + "PK\x06\x07" + le32(0) + le32(start + size) +
                            wide + le32(1) + "PK\x05\x06" + le32(0) + le16(0xFFFF) + le16(0xFFFF) +
                            le32(size) + le32(start) + le16(0);
    const TemporaryFolder folder;
    CHECK(outcome_of(folder.write("a.xlsx", part + directory + end)) == "zip-too-large");
}

TEST_CASE("styles and formats by the thousand are only looked up") {
    const TemporaryFolder folder;
    std::string styles;
    for (std::uint32_t i = 0; i < 60'000; ++i) {
        styles += xls_record(0x00E0, le16(0) + le16(i) + std::string(16, '\0')) +
                  xls_record(0x041E, le16(i) + xls_text("yyyy"));
    }
    CHECK(outcome_of(XlsBuilder{}
                         .workbook(styles)
                         .sheet("表", xls_number(0, 0, 45'356, 59'999))
                         .save(folder.path("a.xls"))) == "read");
    CHECK(outcome_of(XlsxBuilder{}
                         .sheet("表", "<row><c s=\"199999\"><v>1</v></c></row>")
                         .styles("<numFmts>" +
                                 numbered("<numFmt numFmtId=\"#\" formatCode=\"yyyy\"/>", 200'000) +
                                 "</numFmts><cellXfs>" + numbered("<xf numFmtId=\"#\"/>", 200'000) +
                                 "</cellXfs>")
                         .save(folder.path("a.xlsx"))) == "read");
}

}  // namespace
}  // namespace kaoping
