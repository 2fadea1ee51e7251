#include "xlsx_builder.h"

#include <algorithm>

namespace kaoping {
namespace {

const std::string kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

std::string relations_xml(const std::string& relations) {
    return kDeclaration + "<Relationships xmlns=\"" + kPackage + "\">" + relations +
           "</Relationships>";
}

bool holds(const std::vector<ZipPartText>& parts, const std::string& name) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const ZipPartText& part) { return part.name == name; });
}

}  // namespace

std::string worksheet_xml(const std::string& rows, const std::string& behind) {
    return kDeclaration + "<worksheet xmlns=\"" + kMain + "\"><sheetData>" + rows + "</sheetData>" +
           behind + "</worksheet>";
}

std::string sheet_part(std::size_t number) {
    return "xl/worksheets/sheet" + std::to_string(number) + ".xml";
}

XlsxBuilder& XlsxBuilder::sheet(const std::string& name, const std::string& rows,
                                const std::string& behind, const std::string& attributes) {
    sheets_.push_back({name, attributes});
    return part(sheet_part(sheets_.size()), worksheet_xml(rows, behind));
}

XlsxBuilder& XlsxBuilder::strings(const std::string& items) {
    return part("xl/sharedStrings.xml",
                kDeclaration + "<sst xmlns=\"" + kMain + "\">" + items + "</sst>");
}

XlsxBuilder& XlsxBuilder::styles(const std::string& sections) {
    return part("xl/styles.xml",
                kDeclaration + "<styleSheet xmlns=\"" + kMain + "\">" + sections + "</styleSheet>");
}

XlsxBuilder& XlsxBuilder::before_sheets(const std::string& text) {
    before_sheets_ = text;
    return *this;
}

XlsxBuilder& XlsxBuilder::part(const std::string& name, const std::string& text,
                               unsigned long flags) {
    parts_.erase(std::remove_if(parts_.begin(), parts_.end(),
                                [&](const ZipPartText& one) { return one.name == name; }),
                 parts_.end());
    parts_.push_back({name, text, flags});
    return *this;
}

XlsxBuilder& XlsxBuilder::without(const std::string& name) {
    removed_.push_back(name);
    return *this;
}

std::string XlsxBuilder::save(const std::string& path) const {
    std::string sheets;
    std::string relations;
    if (holds(parts_, "xl/sharedStrings.xml")) {
        relations += relation("rIdStrings", "sharedStrings", "sharedStrings.xml");
    }
    if (holds(parts_, "xl/styles.xml")) relations += relation("rIdStyles", "styles", "styles.xml");
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        sheets += "<sheet name=\"" + sheets_[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                  number + "\" " + sheets_[i].attributes + "/>";
        relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    std::vector<ZipPartText> parts = {
        {"_rels/.rels", relations_xml(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", kDeclaration + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" +
                                kRelations + "\">" + before_sheets_ + "<sheets>" + sheets +
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations_xml(relations)}};
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                               [&](const ZipPartText& one) { return holds(parts_, one.name); }),
                parts.end());
    parts.insert(parts.end(), parts_.begin(), parts_.end());
    for (const std::string& name : removed_) {
        parts.erase(std::remove_if(parts.begin(), parts.end(),
                                   [&](const ZipPartText& one) { return one.name == name; }),
                    parts.end());
    }
    write_zip(path, parts);
    return path;
}

std::string with_other_checksum(std::string bytes) {
    bytes[bytes.find(sheet_part(1)) - 30 + 14] ^= 1;
    bytes[bytes.rfind(sheet_part(1)) - 46 + 16] ^= 1;
    return bytes;
}

}  // namespace kaoping
