// The second sheet of a template, 填写说明: what holds for all templates, then a row a column with
// what it means, which words it takes, whether it is needed, and an example.
#pragma once

#include <cstdint>

#include "reports/template_workbook.h"
#include "reports/xlsx_file.h"

namespace kaoping {

// Returns the bytes of the rows as XML. Throws XlsxError.
std::uint64_t print_instructions(XlsxFile& file, XlsxSheet paper, const TemplateWorkbook& wanted,
                                 const WorkbookStyle& style);

}  // namespace kaoping
