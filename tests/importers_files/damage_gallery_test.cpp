// The gallery of bad files: for each cause of records/causes_files.def a file that leads to it, and
// a test that none is missing.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>

#include "reading.h"
#include "temporary_folder.h"
#include "xls_builder.h"
#include "xlsx_builder.h"

namespace kaoping {
namespace {

XlsxBuilder one_row(const std::string& cell = "<c><v>1</v></c>") {
    XlsxBuilder builder;
    builder.sheet("表", "<row>" + cell + "</row>");
    return builder;
}

XlsxBuilder with_sheet(const std::string& xml) {
    return one_row().part(sheet_part(1), xml);
}

// Each writes a file, or several times changes one, and returns the only diagnostic of reading it.
using Exhibit = std::function<Diagnostic(const TemporaryFolder&)>;

Exhibit text(const std::string& name, const std::string& bytes) {
    return
        [=](const TemporaryFolder& folder) { return only_diagnostic(folder.write(name, bytes)); };
}

Exhibit workbook(const XlsxBuilder& builder) {
    return [=](const TemporaryFolder& folder) {
        return only_diagnostic(builder.save(folder.path("得分.xlsx")));
    };
}

// A workbook of which some bytes are changed afterwards.
Exhibit altered(const XlsxBuilder& builder, const std::function<std::string(std::string)>& change) {
    return [=](const TemporaryFolder& folder) {
        const std::string path = builder.save(folder.path("得分.xlsx"));
        overwrite(path, change(bytes_of(path)));
        return only_diagnostic(path);
    };
}

Exhibit zip(const std::vector<ZipPartText>& parts) {
    return [=](const TemporaryFolder& folder) {
        write_zip(folder.path("a.xlsx"), parts);
        return only_diagnostic(folder.path("a.xlsx"));
    };
}

Diagnostic vanished(const TemporaryFolder& folder) {
    const std::string path = folder.write("a.csv", "a,b\n");
    const auto opened = open_table(path);
    std::filesystem::remove(path);
    if (opened->file->open_sheet(0) != nullptr) throw std::logic_error("opened what is gone");
    return opened->file->diagnostics().all().at(1);  // behind the encoding
}

std::string with_declared_size(std::string bytes, const std::string& size) {
    for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos;
         at = bytes.find("PK\x01\x02", at + 4)) {
        bytes.replace(at + 24, 4, size);
    }
    return bytes;
}

std::string many_cells(std::size_t count) {
    return "<row>" + repeated("<c t=\"s\"><v>0</v></c>", count) + "</row>";
}

struct Piece {
    Cause cause;
    std::string what;
    Exhibit make;
};

const std::vector<Piece>& gallery() {
    static const std::vector<Piece> pieces = {
        {Cause::file_empty, "no bytes", text("a.xlsx", "")},
        {Cause::file_empty, "blank lines", text("a.csv", "\r\n \r\n")},
        {Cause::file_empty, "a byte order mark", text("a.csv", "\xEF\xBB\xBF")},
        {Cause::file_empty, "a byte order mark of UTF-16", text("a.csv", "\xFF\xFE")},
        {Cause::file_foreign, "a picture",
         text("得分.xlsx", std::string("\x89PNG\r\n\x1A\n\0\0", 10))},
        {Cause::file_foreign, "a document for print", text("得分.csv", "%PDF-1.7\n")},
        {Cause::file_foreign, "zeros", text("a.csv", std::string(100, '\0'))},
        {Cause::file_foreign, "some XML", text("a.xls", "<?xml version=\"1.0\"?><note/>")},
        {Cause::file_foreign, "an old text document",
         text("a.xls", compound_file({{"WordDocument", "x"}}))},
        {Cause::file_encrypted, "an encrypted workbook",
         text("得分.xlsx", compound_file({{"EncryptedPackage", "x"}}))},
        {Cause::file_encrypted, "an encrypted part",
         workbook(one_row().part(sheet_part(1), worksheet_xml("<row/>"), 1))},
        {Cause::file_encrypted, "an old workbook with a password",
         text("名册.xls", compound_file({{"Workbook", XlsBuilder{}
                                                          .workbook(xls_record(0x002F, "xxxxxx"))
                                                          .sheet("表", "")
                                                          .stream()}}))},
        {Cause::file_xls, "a workbook of Office 95",
         text("名册.xls", compound_file({{"Book", xls_begin(0x0005, 0x0500)}}))},
        {Cause::file_xls, "a workbook of Excel 2, as old office systems write",
         text("得分.xls", xls_record(0x0009, le16(2) + le16(0x0010)))},
        {Cause::file_xls, "a workbook of Excel 4",
         text("得分.xls", xls_record(0x0409, le16(0) + le16(0x0010) + le16(0)))},
        {Cause::file_xls, "a workbook of Excel 5 without a container",
         text("得分.xls", xls_record(0x0809, le16(0x0500) + le16(0x0010) + le32(0)))},
        {Cause::file_xlsb, "a binary workbook",
         zip({{"_rels/.rels",
               "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
               "Target=\"xl/workbook.bin\"/></Relationships>"}})},
        {Cause::file_encrypted, "an encrypted OpenDocument spreadsheet",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml", "noise"},
              {"META-INF/manifest.xml",
               "<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"content.xml\">"
               "<m:encryption-data/></m:file-entry></m:manifest>"}})},
        {Cause::file_html, "a web page", text("得分.xls", "\r\n<HTML><body><table>")},
        {Cause::file_html, "a table of one", text("得分.xls", "\xEF\xBB\xBF<table border=1><tr>")},
        {Cause::file_html, "a web page as XML", text("a.xls", "<?xml version=\"1.0\"?><html>")},
        {Cause::file_html, "a saved web page", text("a.xls", "MIME-Version: 1.0\r\n")},
        {Cause::file_xml, "an XML spreadsheet",
         text("a.xls",
              "<?xml version=\"1.0\"?>\n<Workbook "
              "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")},
        {Cause::file_read_failed, "a file that vanished", vanished},
        {Cause::file_truncated, "half a workbook",
         altered(one_row(), [](const std::string& all) { return all.substr(0, all.size() / 2); })},
        {Cause::file_truncated, "all but the last bytes",
         altered(one_row(), [](const std::string& all) { return all.substr(0, all.size() - 5); })},
        {Cause::file_truncated, "the first bytes only", text("a.xlsx", "PK\x03\x04")},
        {Cause::zip_part_damaged, "a flipped bit", altered(one_row(), with_other_checksum)},
        {Cause::zip_part_damaged, "sizes that contradict each other",
         altered(one_row(),
                 [](const std::string& all) {
                     return with_declared_size(all, std::string("\x09\0\0\0", 4));
                 })},
        {Cause::zip_part_missing, "a sheet that was taken out",
         workbook(one_row().without(sheet_part(1)))},
        {Cause::zip_part_missing, "styles that were taken out",
         workbook(one_row().styles("").without("xl/styles.xml"))},
        {Cause::zip_part_missing, "shared strings that were taken out",
         workbook(one_row().strings("").without("xl/sharedStrings.xml"))},
        {Cause::zip_part_missing, "a workbook part that was taken out",
         workbook(one_row().without("xl/workbook.xml"))},
        {Cause::zip_part_missing, "a sheet without a relation",
         workbook(one_row().without("xl/_rels/workbook.xml.rels"))},
        {Cause::zip_too_large, "a bomb", workbook(with_sheet(std::string(70U << 20U, ' ')))},
        {Cause::zip_too_large, "a bomb by its own account",
         altered(
             one_row(),
             [](const std::string& all) { return with_declared_size(all, "\xF0\xFF\xFF\xFF"); })},
        {Cause::zip_too_large, "a size that is told elsewhere",
         altered(
             one_row(),
             [](const std::string& all) { return with_declared_size(all, "\xFF\xFF\xFF\xFF"); })},
        {Cause::zip_too_large, "a bomb in an OpenDocument spreadsheet",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml", std::string(70U << 20U, ' ')}})},
        {Cause::zip_too_large, "a bomb among the small parts",
         workbook(one_row().styles(std::string(70U << 20U, ' ')))},
        {Cause::zip_no_workbook, "a text document",
         zip({{"_rels/.rels",
               "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
               "Target=\"word/document.xml\"/></Relationships>"},
              {"word/document.xml", "<w:document><w:body/></w:document>"}})},
        {Cause::zip_no_workbook, "an archive of files", zip({{"得分.csv", "姓名,得分\n"}})},
        {Cause::zip_no_workbook, "an empty archive", zip({})},
        {Cause::zip_no_workbook, "an OpenDocument text",
         zip({{"mimetype", "application/vnd.oasis.opendocument.text"}})},
        {Cause::workbook_without_sheets, "no sheet at all", workbook(XlsxBuilder{})},
        {Cause::zip_no_workbook, "the content of a text document in a spreadsheet",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml", "<document-content><body><text/></body></document-content>"}})},
        {Cause::zip_part_missing, "an OpenDocument spreadsheet without content",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})},
        {Cause::xml_damaged, "an OpenDocument spreadsheet that ends too soon",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml", "<document-content><body><spreadsheet><table/>"}})},
        {Cause::xml_doctype, "entities in an OpenDocument spreadsheet",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml",
               "<!DOCTYPE a [<!ENTITY b \"c\">]><document-content>&b;</document-content>"}})},
        {Cause::workbook_without_sheets, "an OpenDocument spreadsheet of nothing",
         zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml",
               "<document-content><body><spreadsheet/></body>"
               "</document-content>"}})},
        {Cause::workbook_without_sheets, "a chart sheet only",
         workbook(one_row().part("xl/_rels/workbook.xml.rels",
                                 "<Relationships><Relationship Id=\"rId1\" Type=\"x/chartsheet\" "
                                 "Target=\"worksheets/sheet1.xml\"/></Relationships>"))},
        {Cause::sheet_foreign, "a chart where a sheet should be",
         workbook(with_sheet("<chartsheet><sheetViews/></chartsheet>"))},
        {Cause::xml_damaged, "a sheet that ends within a tag",
         workbook(with_sheet("<worksheet><sheetData><row><c><v>1</v"))},
        {Cause::xml_damaged, "an empty sheet part", workbook(with_sheet(""))},
        {Cause::xml_damaged, "tags that do not match",
         workbook(with_sheet("<worksheet><sheetData></worksheet>"))},
        {Cause::xml_damaged, "an unknown entity", workbook(one_row("<c><v>&nbsp;</v></c>"))},
        {Cause::xml_damaged, "an unknown encoding",
         workbook(with_sheet("<?xml version=\"1.0\" encoding=\"ebcdic\"?><worksheet/>"))},
        {Cause::xml_damaged, "a byte that is no UTF-8", workbook(one_row("<c><v>\xFF</v></c>"))},
        {Cause::xml_damaged, "elements within elements without end",
         workbook(with_sheet("<worksheet>" + repeated("<a>", 100'000)))},
        {Cause::xml_damaged, "a tag without end",
         workbook(with_sheet("<worksheet a=\"" + std::string(3U << 20U, 'x') + "\"/>"))},
        {Cause::xml_damaged, "damaged shared strings", workbook(one_row().strings("<si>"))},
        {Cause::xml_damaged, "damaged styles", workbook(one_row().styles("</x>"))},
        {Cause::xml_damaged, "damaged relations",
         workbook(one_row().part("xl/_rels/workbook.xml.rels", "<Relationships>"))},
        {Cause::xml_damaged, "a damaged workbook part",
         workbook(one_row().part("xl/workbook.xml", "<workbook>"))},
        {Cause::xml_doctype, "entities that grow",
         workbook(with_sheet("<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                             "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>"))},
        {Cause::xml_doctype, "an entity from elsewhere",
         workbook(
             one_row().part("xl/workbook.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"))},
        {Cause::xls_damaged, "a record longer than the file",
         text("a.xls", compound_file({{"Workbook", xls_begin(0x0005) + le16(0xFC) + le16(999)}}))},
        {Cause::xls_damaged, "a workbook that begins with something else",
         text("a.xls", compound_file({{"Workbook", xls_record(0x00FC, "")}}))},
        {Cause::xls_damaged, "a sheet where the workbook should be",
         text("a.xls", compound_file({{"Workbook", xls_begin(0x0010)}}))},
        {Cause::xls_damaged, "two sheets in one place",
         text("a.xls",
              compound_file(
                  {{"Workbook",
                    xls_begin(0x0005) +
                        repeated(xls_record(0x0085, le32(9) + le16(0) + xls_text("a", 1)), 2) +
                        xls_end()}}))},
        {Cause::file_truncated, "an old workbook without an end",
         text("a.xls", compound_file({{"Workbook", xls_begin(0x0005)}}))},
        {Cause::workbook_without_sheets, "an old workbook of one chart",
         text("a.xls", compound_file({{"Workbook", XlsBuilder{}.sheet("图", "", 0, 2).stream()}}))},
        {Cause::sheet_foreign, "a macro sheet where an old workbook says there are cells",
         text("a.xls", compound_file({{"Workbook", xls_begin(0x0005) +
                                                       xls_record(0x0085, le32(38) + le16(0) +
                                                                              xls_text("a", 1)) +
                                                       xls_end() + xls_begin(0x0040)}}))},
        {Cause::cell_misplaced, "a cell of row 0", workbook(one_row("<c r=\"A0\"><v>1</v></c>"))},
        {Cause::cell_damaged, "a number that is none", workbook(one_row("<c><v>九</v></c>"))},
        {Cause::sheet_too_large, "a column too many",
         workbook(one_row("<c r=\"XFE1\"><v>1</v></c>"))},
        {Cause::text_too_long, "40,000 characters", text("a.csv", "a," + repeated("字", 40'000))},
        {Cause::row_too_long, "5 MB without a line break",
         text("a.csv", repeated("abcd,", 1'000'000))},
        {Cause::row_too_long, "thousands of long texts by reference",
         workbook(XlsxBuilder{}
                      .sheet("表", many_cells(16'384))
                      .strings("<si><t>" + std::string(32'767, 'x') + "</t></si>"))},
        {Cause::csv_quote_open, "a quote never closed", text("a.csv", "a,b\n\"张三,95\n")},
        {Cause::csv_quote_misplaced, "inches", text("a.csv", "a,12\"显示器\n")},
        {Cause::text_undecodable, "GBK cut off within a character",
         text("a.csv", encoded("姓名,得分\n张", "GBK").substr(0, 11))},
        {Cause::text_damaged, "a self-made character",
         text("a.csv", "\xD0\xD5\xC3\xFB,\xAA\xA1\n")},
        {Cause::encoding_used, "a csv of a Chinese Excel",
         text("a.csv", encoded("姓名,得分\r\n", "GBK"))},
    };
    return pieces;
}

TEST_CASE("each bad file of the gallery leads to its cause, and to that alone") {
    for (const Piece& piece : gallery()) {
        SECTION(piece.what) {
            const TemporaryFolder folder;
            const Diagnostic found = piece.make(folder);
            CHECK(text_of(found.cause).key == text_of(piece.cause).key);
            CHECK_FALSE(found.place.file.empty());
            for (const Language language : {Language::chinese, Language::english}) {
                const std::string line = to_line(found, language);
                CAPTURE(line);
                CHECK(line.find('{') == std::string::npos);
                CHECK_FALSE(hint_of(found, language).empty());
            }
        }
    }
}

TEST_CASE("every cause about files has a piece in the gallery") {
    const std::vector<Cause> causes = {
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) Cause::name,
#include "records/causes_files.def"
#undef KAOPING_CAUSE
    };
    for (const Cause cause : causes) {
        CAPTURE(text_of(cause).key);
        CHECK(std::any_of(gallery().begin(), gallery().end(),
                          [&](const Piece& piece) { return piece.cause == cause; }));
    }
}

}  // namespace
}  // namespace kaoping
