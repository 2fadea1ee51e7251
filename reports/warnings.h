// 效能告诫统计表, for the personnel office: people with measures and what follows from them; units;
// the register of decisions; the months.
#pragma once

#include <vector>

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// `records` are those of one year, by number.
[[nodiscard]] Workbook warnings_report(const ReportContext& context, int year,
                                       const std::vector<WarningRecord>& records);

}  // namespace kaoping
