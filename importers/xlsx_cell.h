// One `c` element of a sheet: its attributes and texts as they come, and what they amount to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/cell_context.h"
#include "importers/table.h"
#include "importers/xlsx_text.h"
#include "importers/xml_reader.h"

namespace kaoping {

class XlsxCell {
public:
    // Takes the attributes; the reference is left to the row, which knows the neighbours.
    void begin(const XmlAttributes& attributes);
    // The attribute `r` of the element begun last; empty when it has none.
    [[nodiscard]] std::string_view reference() const { return reference_; }

    // The children of the cell.
    void start(std::string_view element);
    // True when this ended the cell itself.
    [[nodiscard]] bool end(std::string_view element);
    void text(std::string_view piece);

    // Writes kind and text of the complete cell into `cell`, unless it is blank or damaged.
    [[nodiscard]] CellOutcome finish(const CellContext& context, RawCell& cell);
    // What was found where a cell is damaged or too long.
    [[nodiscard]] std::string found() const;

private:
    enum class Type : unsigned char {
        number,
        shared_text,
        formula_text,
        inline_text,
        boolean,
        error,
        iso_date,
        unknown
    };
    enum class Inside : unsigned char { cell, value, formula, inline_text };

    [[nodiscard]] static Type type_of(std::string_view word);
    [[nodiscard]] bool is_placeholder() const;
    [[nodiscard]] static CellOutcome finish_without_value(RawCell& cell);
    [[nodiscard]] CellOutcome finish_text(RawCell& cell);
    [[nodiscard]] CellOutcome finish_shared(const CellContext& context, RawCell& cell) const;
    [[nodiscard]] CellOutcome finish_number(const CellContext& context, RawCell& cell) const;
    [[nodiscard]] CellOutcome finish_boolean(RawCell& cell) const;
    [[nodiscard]] CellOutcome finish_date(RawCell& cell) const;

    std::string reference_;
    Type type_ = Type::number;
    std::uint32_t style_ = 0;
    Inside inside_ = Inside::cell;
    int depth_ = 0;  // of elements below the child `inside_` names, or of ignored ones
    bool has_formula_ = false;
    bool has_value_ = false;
    bool has_inline_text_ = false;
    bool too_long_ = false;
    std::string value_;
    RichText rich_text_;
};

}  // namespace kaoping
