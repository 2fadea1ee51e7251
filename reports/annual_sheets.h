// The smaller sheets of the annual workbook.
#pragma once

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// 优秀名额: one row a category that has a quota.
[[nodiscard]] Sheet quota_sheet(const ReportContext& context, const YearResult& result);
// 未完成项目: one row a person and period.
[[nodiscard]] Sheet missing_sheet(const ReportContext& context, const YearResult& result);
// 分布: units by grade. Everyone listed is in exactly one column: those appraised by the county and
// those without a grade have columns of their own.
[[nodiscard]] Sheet distribution_sheet(const ReportContext& context, const YearResult& result);

}  // namespace kaoping
