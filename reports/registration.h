// 年度考核登记表: two pages a person, after the national form — who he is, room for his own
// summary, the quarters, the grade suggested and decided, and the boxes that are signed.
//
// What the records do not tell is left blank to be written in.
#pragma once

#include <optional>
#include <string>

#include "reports/report_context.h"
#include "reports/year_pack.h"

namespace kaoping {

// Of everyone who takes part in the appraisal of the year, or of the person of that number. `pack`
// must outlive the workbook.
[[nodiscard]] Workbook registration_report(const ReportContext& context, const YearPack& pack,
                                           const std::optional<std::string>& person = {});

}  // namespace kaoping
