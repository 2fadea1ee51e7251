// 年度考核结果汇总表 (上报备案): what is filed with the county, one row a person, and the head
// counts.
#pragma once

#include "reports/report_context.h"
#include "reports/workbook.h"
#include "reports/year_pack.h"

namespace kaoping {

// 汇总表 and 人数统计. Sex and month of birth are read from the ID number of the roster; who has
// none there is left blank. `pack` must outlive the Workbook.
[[nodiscard]] Workbook filing_report(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
