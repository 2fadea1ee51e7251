// The columns of `score` and `warnings` (contract "Machine output") and how a result fills them.
#pragma once

#include <vector>

#include "app/output.h"
#include "records/language.h"
#include "scoring/results.h"

namespace kaoping {

// score --year: one row a person and year.
[[nodiscard]] const std::vector<RecordField>& year_fields();
[[nodiscard]] Record year_record(const PersonYear& result, Language language);

// score --period: one row a person who serves at least a day of it.
[[nodiscard]] const std::vector<RecordField>& period_fields();
[[nodiscard]] Record period_record(const PeriodResult& result, Language language);

// warnings --year: the rows of score --year.
[[nodiscard]] const std::vector<RecordField>& warning_fields();
[[nodiscard]] Record warning_record(const WarningRecord& result, Language language);

}  // namespace kaoping
