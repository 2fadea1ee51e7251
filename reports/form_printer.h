// Prints the forms of one sheet, each from the top of a page of A4 upright at its real size.
#pragma once

#include <cstdint>

#include "reports/form.h"
#include "reports/workbook.h"
#include "reports/xlsx_file.h"

namespace kaoping {

// Draws the forms of `sheet`. Requires fonts in `style` and at most kMostForms forms. Returns the
// bytes of the rows as XML; throws XlsxError.
std::uint64_t print_forms(XlsxFile& file, XlsxSheet paper, FormSheet& sheet,
                          const WorkbookStyle& style);

}  // namespace kaoping
