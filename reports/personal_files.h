// 个人效能建设档案: a person over the years — who he is, the score of every period with a chart,
// the years with rank and grade, the measures, and why this year's grade is what it is (效能考评
// 四).
#pragma once

#include <optional>
#include <span>
#include <string>

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// Of everyone in the last of `years`, which come in order, or of the person of that number. What
// `years` looks at must outlive the workbook. Requires at least one year.
[[nodiscard]] Workbook personal_files_report(const ReportContext& context,
                                             std::span<const YearPack* const> years,
                                             const std::optional<std::string>& person = {});

}  // namespace kaoping
