// A duty row in words: whom or what it is about, when, and what it says besides.
#pragma once

#include <string>
#include <vector>

#include "records/language.h"
#include "reports/sheet.h"
#include "scoring/duty.h"

namespace kaoping {

// "2024年3月、5月", "2024年上半年", "2024年度"; all of one year.
[[nodiscard]] std::string duty_periods_words(const std::vector<std::string>& periods,
                                             Language language);
// What was done, as the figure it is; 合格 or 不合格 of an inspection.
[[nodiscard]] Cell actual_cell(const DutyRow& row, Language language);
// The name of a person or village, "XB2024-03 申请低保", "04 评议结果".
[[nodiscard]] std::string subject_words(const DutyRow& row, Language language);
// What is to be known of the limit of a case: no reason for the longer one, no calendar of a year.
[[nodiscard]] std::string limit_words(const DutyRow& row, Language language);
// "超期3天；未写明特殊原因，按一般期限".
[[nodiscard]] std::string detail_words(const DutyRow& row, Language language);

}  // namespace kaoping
