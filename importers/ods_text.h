// The text of a cell of an OpenDocument table, out of its paragraphs.
#pragma once

#include <string>
#include <string_view>

#include "importers/xml_reader.h"

namespace kaoping {

// Paragraphs become lines. White space counts as the format has it: a run of it is one space, and
// what is to stand (spaces, tabs, line breaks) has elements. Comments, footnotes, the phonetic part
// of ruby text and drawings are no text of the cell.
class OdsText {
public:
    void clear();
    // The elements and texts within a cell.
    void start(std::string_view element, const XmlAttributes& attributes);
    void end(std::string_view element);
    void text(std::string_view piece);

    [[nodiscard]] const std::string& value() const { return value_; }
    [[nodiscard]] bool has_paragraphs() const { return paragraphs_ > 0; }
    // Longer than a cell can be; the value is then cut somewhere behind that length.
    [[nodiscard]] bool is_too_long() const;

private:
    void begin_paragraph();
    void add(std::string_view text);

    std::string value_;
    int paragraphs_ = 0;
    int ignored_depth_ = 0;  // inside an element whose text does not count
    bool in_paragraph_ = false;
    bool after_space_ = false;  // further white space adds nothing
};

}  // namespace kaoping
