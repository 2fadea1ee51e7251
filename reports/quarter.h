// 季度考评汇总表: the scores of a quarter, one row a person; how each unit stands; what is not
// done.
#pragma once

#include <vector>

#include "reports/report_context.h"
#include "reports/score_marks.h"
#include "scoring/results.h"

namespace kaoping {

// `results` are those of one quarter, by number; they must outlive the workbook. `earlier` are the
// scores before it, for the sign of a drop.
[[nodiscard]] Workbook quarter_report(const ReportContext& context, Period quarter,
                                      const std::vector<PeriodResult>& results,
                                      LastScores earlier = {});

}  // namespace kaoping
