// The sheets of the charts workbook that no other workbook has.
#pragma once

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// 季度走势: the mean score of each quarter, by category and of all, as lines.
[[nodiscard]] Sheet trend_sheet(const ReportContext& context, const YearPack& pack);
// 单位季度得分: the mean score of each unit in each quarter.
[[nodiscard]] Sheet unit_quarters_sheet(const ReportContext& context, const YearPack& pack);
// 告诫按事由: measures that stand by the ground the decision names.
[[nodiscard]] Sheet grounds_sheet(const ReportContext& context, const YearPack& pack);
// 复核人对比: what each reviewer gave, all periods together, against all reviewers and against what
// the leading group decided for the same people.
[[nodiscard]] Sheet reviewers_sheet(const ReportContext& context, const YearPack& pack);
// 与上年对比: mean score, grades and warnings of each unit, last year and this.
[[nodiscard]] Sheet years_sheet(const ReportContext& context, const YearPack& pack,
                                const YearPack& last_year);

}  // namespace kaoping
