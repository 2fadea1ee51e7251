// 人数统计: the head counts filed with the results.
#pragma once

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// One row a category that has anyone, and the total. Everyone listed of the year is in exactly one
// column: those to be appraised by a grade or by the lack of one, and those the county appraises.
[[nodiscard]] Sheet filing_counts_sheet(const ReportContext& context, const YearResult& result);

}  // namespace kaoping
