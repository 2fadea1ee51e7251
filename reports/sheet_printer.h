// Prints one sheet in the house style (domain 3.1), from the top downwards: title, subtitle and
// unit line, headings in one or two rows, the table, charts below it, notes, the line for
// signatures.
#pragma once

#include <cstdint>

#include "reports/sheet.h"
#include "reports/workbook.h"
#include "reports/xlsx_file.h"

namespace kaoping {

// Draws all rows of `sheet`. Requires a column at least, and fonts in `style`. Returns the bytes of
// the rows as XML; throws XlsxError.
std::uint64_t print_sheet(XlsxFile& file, XlsxSheet paper, Sheet& sheet,
                          const WorkbookStyle& style);

}  // namespace kaoping
