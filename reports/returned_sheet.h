// Prints one sheet of a returned workbook: the rows as they stood, the faults marked, the reasons
// in the last column. Widths follow what the columns hold.
#pragma once

#include <cstdint>

#include "reports/returned_workbook.h"
#include "reports/xlsx_file.h"

namespace kaoping {

struct PrintedReturn {
    std::uint64_t bytes = 0;  // of the rows as XML
    bool refused = false;     // some row has a fault or a reason
};

// Draws all rows of `sheet`. Requires fonts in `style`; takes what it uses off `comments_left`.
// Throws XlsxError.
PrintedReturn print_returned_sheet(XlsxFile& file, XlsxSheet paper, ReturnedSheet& sheet,
                                   const WorkbookStyle& style, std::size_t& comments_left);

}  // namespace kaoping
