// 效能档案目录 (效能档案 二, 效能考评 四): the eleven categories with what lies where and which are
// empty; the items of the year; and the personal files.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Workbook archive_report(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
