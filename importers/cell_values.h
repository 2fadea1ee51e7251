// Cell values: the figure or text of one cell, or why it has none. Nothing is converted on the
// quiet: a date, a boolean or an error value in a column of figures is a fault.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importers/table.h"
#include "records/points.h"

namespace kaoping {

// Null, of kind blank, or nothing but white space.
[[nodiscard]] bool is_blank(const RawCell* cell);

enum class FigureFault { none, not_a_number, too_many_decimals, too_large, boolean, date };

struct Figure {
    std::optional<Points>
        value;  // empty without a fault: the cell says it is blank (—, /, 无, 未评)
    FigureFault fault = FigureFault::none;
};

// Requires a cell that is not blank and neither an error value nor a formula without a value. Folds
// full width, white space and a trailing 分.
[[nodiscard]] Figure read_figure(const RawCell& cell);

// The whole number of things a cell counts, 0 … 1,000,000: a number cell, or text with or without
// 人, 票, 份, 次 … behind it. Requires a cell that is not blank; empty when it is no such number.
[[nodiscard]] std::optional<int> read_count(const RawCell& cell);

// The 工号 of a cell that is not blank: text keeps its zeros, a number cell is taken by its digits
// when it is a whole number of at most 15; empty otherwise.
[[nodiscard]] std::optional<std::string> read_person_number(const RawCell& cell);

}  // namespace kaoping
