#include "importers/ods_text.h"

#include <algorithm>
#include <array>

#include "importers/cell_text.h"
#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

// No text within the limit takes more bytes.
constexpr std::size_t kMostBytes = 4 * kMostCellCharacters;

bool is_paragraph(std::string_view element) {
    return element == "p" || element == "h";
}

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& names, std::string_view element) {
    return std::find(names.begin(), names.end(), element) != names.end();
}

// What may hold paragraphs of the cell; other elements beside them are comments and drawings.
bool may_hold_paragraphs(std::string_view element) {
    static constexpr std::array<std::string_view, 4> kNames = {"list", "list-item", "list-header",
                                                               "section"};
    return is_one_of(kNames, element);
}

// What stands within a paragraph but is no part of its text. Spans, links and fields are.
bool is_aside(std::string_view element) {
    static constexpr std::array<std::string_view, 8> kNames = {
        "annotation", "note", "ruby-text", "frame", "custom-shape", "g", "rect", "control"};
    return is_one_of(kNames, element);
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

}  // namespace

void OdsText::clear() {
    value_.clear();
    paragraphs_ = 0;
    ignored_depth_ = 0;
    in_paragraph_ = false;
}

void OdsText::start(std::string_view element, const XmlAttributes& attributes) {
    if (ignored_depth_ > 0) {
        ++ignored_depth_;
    } else if (!in_paragraph_) {
        if (is_paragraph(element)) return begin_paragraph();
        if (!may_hold_paragraphs(element)) ignored_depth_ = 1;
    } else if (is_aside(element)) {
        ignored_depth_ = 1;
    } else if (element == "s") {
        const char* written = attributes.local("c");
        const auto count = written == nullptr ? 1U : parse_count(written).value_or(1U);
        add(std::string(std::min<std::size_t>(count, kMostBytes), ' '));
    } else if (element == "tab") {
        add("\t");
    } else if (element == "line-break") {
        add("\n");
    }
}

void OdsText::end(std::string_view element) {
    if (ignored_depth_ > 0) {
        --ignored_depth_;
    } else if (in_paragraph_ && is_paragraph(element)) {
        in_paragraph_ = false;
    }
}

void OdsText::text(std::string_view piece) {
    if (!in_paragraph_ || ignored_depth_ > 0) return;
    while (!piece.empty()) {
        const auto space = std::find_if(piece.begin(), piece.end(), is_space);
        const auto size = static_cast<std::size_t>(space - piece.begin());
        if (size > 0) add(piece.substr(0, size));
        if (size == piece.size()) return;
        if (!after_space_) {
            add(" ");
            after_space_ = true;
        }
        piece.remove_prefix(size + 1);
    }
}

void OdsText::begin_paragraph() {
    if (paragraphs_++ > 0) add("\n");
    in_paragraph_ = true;
    after_space_ = true;
}

void OdsText::add(std::string_view text) {
    if (value_.size() <= kMostBytes) value_ += text;
    after_space_ = false;
}

bool OdsText::is_too_long() const {
    return is_longer_than_a_cell(value_);
}

}  // namespace kaoping
