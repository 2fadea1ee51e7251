#include "ods_builder.h"

#include <algorithm>

namespace kaoping {
namespace {

const std::string kOasis = "urn:oasis:names:tc:opendocument:xmlns:";

std::string namespaces() {
    std::string all;
    for (const char* name : {"office", "table", "text", "style"}) {
        all += " xmlns:" + std::string{name} + "=\"" + kOasis + name + ":1.0\"";
    }
    return all + " xmlns:draw=\"" + kOasis + "drawing:1.0\" xmlns:calcext=\"urn:calcext\"";
}

}  // namespace

std::string ods_row(const std::string& cells, const std::string& attributes) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string ods_text(const std::string& text, const std::string& attributes) {
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

std::string ods_number(const std::string& value, const std::string& attributes) {
    return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\" " +
           attributes + "><text:p>" + value + "</text:p></table:table-cell>";
}

OdsBuilder& OdsBuilder::sheet(const std::string& name, const std::string& rows,
                              const std::string& attributes) {
    tables_ +=
        "<table:table table:name=\"" + name + "\" " + attributes + ">" + rows + "</table:table>";
    return *this;
}

OdsBuilder& OdsBuilder::styles(const std::string& styles) {
    styles_ = styles;
    return *this;
}

OdsBuilder& OdsBuilder::part(const std::string& name, const std::string& text) {
    parts_.push_back({name, text});
    return *this;
}

std::string OdsBuilder::save(const std::string& path) const {
    std::vector<ZipPartText> parts = {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" +
                            namespaces() + "><office:automatic-styles>" + styles_ +
                            "</office:automatic-styles><office:body><office:spreadsheet>" +
                            tables_ +
                            "</office:spreadsheet></office:body></office:document-content>"}};
    for (const ZipPartText& own : parts_) {
        parts.erase(std::remove_if(parts.begin(), parts.end(),
                                   [&](const ZipPartText& one) { return one.name == own.name; }),
                    parts.end());
        parts.push_back(own);
    }
    write_zip(path, parts);
    return path;
}

}  // namespace kaoping
