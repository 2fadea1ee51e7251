// 半年小结: the two quarters and the half-year's own three stages, one row a person; what is not
// done.
#pragma once

#include <vector>

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// The results of the three periods of one half-year, each by number.
struct HalfYearResults {
    const std::vector<PeriodResult>& first_quarter;
    const std::vector<PeriodResult>& second_quarter;
    const std::vector<PeriodResult>& half_year;
};

// The results must outlive the workbook.
[[nodiscard]] Workbook half_year_report(const ReportContext& context, int year,
                                        const HalfYearResults& results);

}  // namespace kaoping
