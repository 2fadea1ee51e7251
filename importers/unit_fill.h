// UnitFill: the unit that reaches a row from above: of the merged cell it lies in or, in a text
// file, of the blank run under a unit. Nothing but units is ever filled down.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/sheet_rows.h"

namespace kaoping {

class UnitFill {
public:
    // `column` is the unit's, 0 when the table has none; `rows` outlives it.
    UnitFill(std::uint32_t column, SheetRows& rows) : column_(column), rows_(rows) {}

    // The unit above `row`; empty when the row has its own, or none reaches it. Remembers the row.
    [[nodiscard]] std::string_view above(const RawRow& row);
    // A subtotal ends the run.
    void end_run() { unit_.clear(); }

private:
    [[nodiscard]] bool in_merged_area(std::uint32_t row);

    std::uint32_t column_;
    SheetRows& rows_;
    std::string unit_;
    std::uint32_t unit_row_ = 0;
};

}  // namespace kaoping
