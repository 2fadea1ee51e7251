#include "typed_table.h"

#include <algorithm>
#include <map>

#include "importers/utf8.h"
#include "records/diagnostic.h"

namespace kaoping::fuzz {
namespace {

using Texts = std::vector<std::string_view>;

Texts split(std::string_view text, char at) {
    Texts pieces;
    for (;;) {
        const std::size_t end = text.find(at);
        pieces.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return pieces;
        text.remove_prefix(end + 1);
    }
}

// As XML takes it: bytes that are no text become question marks.
std::string escaped(std::string_view text) {
    std::string xml;
    while (!text.empty()) {
        const std::size_t good = scan_utf8(text, false).good;
        for (const char c : text.substr(0, good)) {
            xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string{c};
        }
        if (good < text.size()) xml += '?';
        text.remove_prefix(std::min(good + 1, text.size()));
    }
    std::erase(xml, '\x0B');
    std::erase(xml, '\x0C');
    return xml;
}

// One sheet as it grows.
class SheetXml {
public:
    void add_row(std::string_view line) {
        const bool hidden = line.starts_with('~');
        if (hidden) line.remove_prefix(1);
        ++row_;
        rows_ += hidden ? "<row hidden=\"1\">" : "<row>";
        column_ = 0;
        for (std::string_view cell : split(line, '|')) add_cell(cell);
        rows_ += "</row>";
    }

    [[nodiscard]] std::string xml() const {
        std::string merges;
        for (const auto& [first, last] : merged_) {
            if (first != last)
                merges += "<mergeCell ref=\"" + name(first) + ":" + name(last) + "\"/>";
        }
        return "<worksheet><sheetData>" + rows_ + "</sheetData><mergeCells>" + merges +
               "</mergeCells></worksheet>";
    }

private:
    using At = std::pair<std::uint32_t, std::uint32_t>;  // row, column

    static std::string name(const At& at) {
        return column_letters(at.second) + std::to_string(at.first);
    }

    void add_cell(std::string_view cell) {
        const At at{row_, ++column_};
        const char sign = cell.empty() ? '\0' : cell.front();
        const bool merged = cell.size() == 1 && (sign == '^' || sign == '<');
        const At other = sign == '^' ? At{row_ - 1, column_} : At{row_, column_ - 1};
        // Whose area a cell joined: that of the first of them, by where it begins.
        const auto owner = merged ? owners_.find(other) : owners_.end();
        const At first = owner == owners_.end() ? at : owner->second;
        owners_[at] = first;
        merged_[first] = at;
        rows_ += cell_xml(sign, merged ? std::string_view{} : cell);
    }

    static std::string cell_xml(char sign, std::string_view cell) {
        if (cell.empty()) return "<c/>";
        const std::string content = escaped(cell.substr(1));
        if (sign == '#') return "<c><v>" + content + "</v></c>";
        if (sign == '@') {
            const bool iso = content.find('-') != std::string::npos;
            return (iso ? "<c t=\"d\"><v>" : "<c s=\"1\"><v>") + content + "</v></c>";
        }
        if (sign == '!') return "<c t=\"e\"><v>" + content + "</v></c>";
        if (sign == '=') return "<c><f>" + content + "</f></c>";
        return "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
    }

    std::string rows_;
    std::uint32_t row_ = 0;
    std::uint32_t column_ = 0;
    std::map<At, At> owners_;
    std::map<At, At> merged_;  // first cell → last
};

}  // namespace

PackedParts sheets_of(std::string_view lines) {
    std::vector<SheetXml> sheets(1);
    for (std::string_view line : split(lines, '\n')) {
        if (line.starts_with('%')) {
            sheets.emplace_back();
        } else {
            sheets.back().add_row(line);
        }
    }
    PackedParts parts{
        {"xl/styles.xml",
         "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"}};
    for (std::size_t at = 0; at < sheets.size(); ++at) {
        parts.emplace_back("xl/worksheets/sheet" + std::to_string(at + 1) + ".xml",
                           sheets[at].xml());
    }
    return parts;
}

}  // namespace kaoping::fuzz
