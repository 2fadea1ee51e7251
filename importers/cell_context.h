// What the cells of a workbook need to know of it: texts and styles they refer to by number, and
// the day from which it counts.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "importers/table.h"
#include "importers/workbook_dates.h"
#include "importers/workbook_strings.h"

namespace kaoping {

// Which cell styles show their number as a date; styles beyond the end are none.
using DateStyles = std::vector<bool>;

struct CellContext {
    SharedStrings strings;
    DateStyles date_styles;
    DateBase date_base = DateBase::from_1900;
    // Its writer left all formulas to be calculated when the file is opened: an empty result, or a
    // 0, is only in the place of one.
    bool awaits_calculation = false;
};

// What the content of a cell in the file amounts to.
enum class CellOutcome : unsigned char { blank, filled, damaged, too_long };

// Makes `cell` the number of these digits, or the date they stand for under the style.
void fill_number(std::string_view digits, std::uint32_t style, const CellContext& context,
                 RawCell& cell);

}  // namespace kaoping
