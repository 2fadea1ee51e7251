// Typed tables: the sheets of a workbook written down as lines, so that a fuzzer changes headings,
// names and dates and not the XML around them. Cells are parted by '|'; a line that begins with '%'
// begins another sheet, one that begins with '~' is a hidden row. Of a cell the first character may
// say what it is:
//   # number   @ day (2024-03-05, or a serial number)   ! error value   = formula without a value
//   ^ merged with the cell above             < merged with the cell on its left
#pragma once

#include <string_view>

#include "packed_parts.h"

namespace kaoping::fuzz {

// The parts of the workbook, to be completed.
[[nodiscard]] PackedParts sheets_of(std::string_view lines);

}  // namespace kaoping::fuzz
