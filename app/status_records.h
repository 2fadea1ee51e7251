// The records `status` shows: what was imported by kind of table, the state of the periods, and
// what is late or still open on a day.
#pragma once

#include <vector>

#include "app/output.h"
#include "app/period_state.h"
#include "records/store/store.h"
#include "scoring/pending.h"

namespace kaoping {

// Kinds in their order, within a kind the files as they came; `format` table has local times and
// words, machines get the time as stored (UTC) and keys.
[[nodiscard]] const std::vector<RecordField>& import_fields();
[[nodiscard]] std::vector<Record> import_records(const std::vector<BatchRecord>& batches,
                                                 Format format, Language language);

[[nodiscard]] const std::vector<RecordField>& state_fields();
[[nodiscard]] std::vector<Record> state_records(const std::vector<PeriodState>& states,
                                                Format format, Language language);

// One record a person and thing for machines.
[[nodiscard]] const std::vector<RecordField>& pending_fields();
[[nodiscard]] std::vector<Record> pending_records(const std::vector<Pending>& pending, Day day,
                                                  Language language);
// For people: scores that lack are called in from units, so one record a period and unit; the
// others person by person.
[[nodiscard]] const std::vector<RecordField>& pending_table_fields();
[[nodiscard]] std::vector<Record> pending_table(const std::vector<Pending>& pending, Day day,
                                                Language language);

}  // namespace kaoping
