// The sheets about votes and works of the workbook of village meetings.
#pragma once

#include "records/half_year.h"
#include "reports/duty_year.h"

namespace kaoping {

// 上半年测评, 下半年测评: the votes on each cadre, village by village; empty when nobody was voted
// on in that half.
[[nodiscard]] std::optional<Sheet> ballots_sheet(const ReportContext& context, const DutyYear& year,
                                                 HalfYear half);
// 村级事项: what each village did of what it must do in the year.
[[nodiscard]] Sheet village_works_sheet(const ReportContext& context, const DutyYear& year);

// 上半年 / first half.
[[nodiscard]] std::string_view half_word(HalfYear half, Language language);

}  // namespace kaoping
