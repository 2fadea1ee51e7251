// 线索: what the facts of the year suggest to the committee, with the rows of the files that tell
// them and room for its opinion. Nobody is found responsible here, and the sheet says so.
#pragma once

#include "reports/duty_year.h"

namespace kaoping {

[[nodiscard]] Sheet candidate_sheet(const ReportContext& context, const DutyYear& year);

}  // namespace kaoping
