// The columns of `duties` (contract "Machine output") and how a row fills them; and what people get
// instead: the rows somebody has to see to, and the counts of each rule.
#pragma once

#include <vector>

#include "app/output.h"
#include "records/language.h"
#include "scoring/duties.h"

namespace kaoping {

// duties --year, for machines.
[[nodiscard]] const std::vector<RecordField>& duty_fields();
[[nodiscard]] Record duty_record(const DutyRow& row, Language language);

// A row for people; `person` is who answers for it, or "".
[[nodiscard]] const std::vector<RecordField>& duty_table_fields();
[[nodiscard]] Record duty_table_record(const DutyRow& row, const std::string& person,
                                       Language language);

[[nodiscard]] const std::vector<RecordField>& duty_count_fields();
[[nodiscard]] Record duty_count_record(const DutyCounts& counts, Language language);

}  // namespace kaoping
