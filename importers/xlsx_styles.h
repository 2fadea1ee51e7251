// Which cell styles of a workbook show their number as a date.
#pragma once

#include <string>
#include <vector>

#include "importers/byte_source.h"

namespace kaoping {

// By the number a cell has in its `s`; styles beyond the end are no dates.
using DateStyles = std::vector<bool>;

// Reads the part `styles.xml`.
[[nodiscard]] Intact<DateStyles> read_date_styles(ByteSource& source, const std::string& part);

}  // namespace kaoping
