// The sheets of the committee's papers that pick people out. Each lists them as print_order does.
#pragma once

#include "reports/edges.h"
#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// 临界人员: one row a person and edge his annual score lies near.
[[nodiscard]] Sheet edges_sheet(const ReportContext& context, const YearPack& pack,
                                const Edges& edges);
// 降等人员: everyone whose grade is worse than that of his score, with the rules that lowered it,
// their articles, and the documents behind them.
[[nodiscard]] Sheet lowered_sheet(const ReportContext& context, const YearPack& pack);

}  // namespace kaoping
