// What the quarter's and the half-year's workbooks have in common.
#pragma once

#include <vector>

#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// 提示 of a person's period: why there is no score or no grade, and the notes for a reviewer. Apart
// from 备注, which is the office's own, so that the printed sheet imports again as it is.
[[nodiscard]] std::string period_notes(const PeriodResult& result, Language language);

// 扣分说明 of a person's period: what the office wrote, then each unmet duty that cost points:
// "迟到两次；每月学习（2024年3月）扣0.50分".
[[nodiscard]] std::string deducted_for(const PeriodResult& result, Language language);

// 未完成: who lacks which stage, one row a person and period, period by period.
[[nodiscard]] Sheet lacking_sheet(const ReportContext& context, Wording title, std::string subtitle,
                                  const std::vector<const std::vector<PeriodResult>*>& periods);

}  // namespace kaoping
