// Which cell styles of an xlsx workbook show their number as a date.
#pragma once

#include <string>

#include "importers/byte_source.h"
#include "importers/cell_context.h"

namespace kaoping {

// Reads the part `styles.xml`; the numbers are those a cell has in its `s`.
[[nodiscard]] Intact<DateStyles> read_date_styles(ByteSource& source, const std::string& part);

}  // namespace kaoping
