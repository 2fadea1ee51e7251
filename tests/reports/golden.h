// Golden texts: what each report says about the sample office, byte for byte. To approve a change
// after reading it, run the tests once with KAOPING_APPROVE=<name of one golden>.
#pragma once

#include <string>

#include "reports/report_context.h"

namespace kaoping::golden {

// The sample office on the day it prepares its sheets.
[[nodiscard]] ReportContext context_of(const Office& office, Language language);

// Compares the workbook as plain text with golden/`name`.txt.
void check(const std::string& name, Workbook workbook);

}  // namespace kaoping::golden
