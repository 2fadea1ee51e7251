// One cell element of an OpenDocument table: its attributes and texts as they come, and what they
// amount to.
#pragma once

#include <string>
#include <string_view>

#include "importers/cell_context.h"
#include "importers/ods_text.h"
#include "importers/table.h"
#include "importers/xml_reader.h"

namespace kaoping {

class OdsCell {
public:
    // Takes the attributes; repetitions and spans are left to the row.
    void begin(const XmlAttributes& attributes);
    [[nodiscard]] OdsText& text() { return text_; }

    // Writes kind and text of the complete cell into `cell`, unless it is blank or damaged.
    [[nodiscard]] CellOutcome finish(RawCell& cell) const;
    // What was found where a cell is damaged or too long.
    [[nodiscard]] std::string found() const;

private:
    enum class Type : unsigned char { none, number, date, time, boolean, text, error, unknown };

    [[nodiscard]] static Type type_of(std::string_view word);
    [[nodiscard]] CellOutcome finish_value(RawCell& cell) const;
    [[nodiscard]] CellOutcome finish_text(RawCell& cell) const;
    [[nodiscard]] CellOutcome finish_without_value(RawCell& cell) const;

    Type type_ = Type::none;
    bool has_formula_ = false;
    bool has_value_ = false;
    std::string value_;  // the attribute that goes with the type
    OdsText text_;
};

}  // namespace kaoping
