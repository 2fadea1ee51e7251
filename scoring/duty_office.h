// What the office as a whole keeps: its archive by category (效能档案 二), and the inspections of
// what it promised and published (服务承诺 四, 公开 三).
#pragma once

#include <string_view>

#include "scoring/duty_rule.h"

namespace kaoping {

// 文件 … 会议, the eleven categories of the archive. Requires 1–11.
[[nodiscard]] std::string_view archive_category(int number);

// `archive`: a row for each category, also for one nothing was filed in. An item of which only the
// month is told counts as filed on its last day. Requires registers.
void add_archive(DutyRows& rows, const Inquiry& inquiry, int year);

// `inspections` of the year. What failed has failed: its row is not-met on every day, also while
// the year runs (rulebook 9 says so of this one alone). Requires registers.
void add_inspections(DutyRows& rows, const Inquiry& inquiry, int year);

}  // namespace kaoping
