// One `c` element of a sheet: its attributes and texts as they come, and what they amount to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/table.h"
#include "importers/xlsx_dates.h"
#include "importers/xlsx_strings.h"
#include "importers/xlsx_styles.h"
#include "importers/xlsx_text.h"
#include "importers/xml_reader.h"

namespace kaoping {

// What the cells of a workbook need to know of it.
struct CellContext {
    SharedStrings strings;
    DateStyles date_styles;
    DateBase date_base = DateBase::from_1900;
};

class XlsxCell {
public:
    enum class Outcome : unsigned char { blank, filled, damaged, too_long };

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
    [[nodiscard]] Outcome finish(const CellContext& context, RawCell& cell);
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
    [[nodiscard]] Outcome finish_text(RawCell& cell);
    [[nodiscard]] Outcome finish_shared(const CellContext& context, RawCell& cell) const;
    [[nodiscard]] Outcome finish_number(const CellContext& context, RawCell& cell) const;
    [[nodiscard]] Outcome finish_boolean(RawCell& cell) const;
    [[nodiscard]] Outcome finish_date(RawCell& cell) const;
    [[nodiscard]] std::string_view trimmed_value() const;

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
