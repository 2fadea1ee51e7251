// 待定事项: what the committee has to settle, with room for what it says.
#pragma once

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// Ties at the end of a quota, missing stages, grades decided above a ceiling or beyond a quota,
// transfers owed, cases for the county; each group in print order.
[[nodiscard]] Sheet open_matters_sheet(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
