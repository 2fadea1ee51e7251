// Cell references of a workbook, "B7" and "B7:C9".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "importers/table.h"

namespace kaoping {

struct CellReference {
    std::uint32_t column = 0;
    std::uint32_t row = 0;
};

// Letters and digits as 1-based numbers, as parse_count does. Empty when it is no reference.
[[nodiscard]] std::optional<CellReference> parse_cell_reference(std::string_view text);

// "B7:C9", or "B7" for a single cell. Empty when it is none or lies outside every sheet.
[[nodiscard]] std::optional<MergedArea> parse_area(std::string_view text);

}  // namespace kaoping
