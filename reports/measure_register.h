// The register of accountability: every decision of a year, standing or not.
#pragma once

#include <vector>

#include "records/roster.h"
#include "reports/report_context.h"
#include "scoring/results.h"

namespace kaoping {

// Neither revoked nor exempted.
[[nodiscard]] bool stands(const RegisterEntry& entry);

// All decisions of the year, by date, then document, then as given.
[[nodiscard]] std::vector<const RegisterEntry*> all_decisions(
    const std::vector<WarningRecord>& records);

// "一(5)、一(11)": the items of 效能责任追究 the grounds name; "" when they name none.
[[nodiscard]] std::string ground_articles(const RegisterEntry& entry, Language language);

// 登记台账. With a roster there is a column of ID numbers.
[[nodiscard]] Sheet measure_register_sheet(const ReportContext& context, int year,
                                           const std::vector<WarningRecord>& records,
                                           const Roster* roster);

}  // namespace kaoping
