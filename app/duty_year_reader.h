// Reads what the workbooks of registers and duties are drawn from: the registers, and everyone in
// one pass.
#pragma once

#include "app/open_store.h"
#include "reports/duty_year.h"

namespace kaoping {

// Whether any table of a register was ever imported and stands.
[[nodiscard]] Outcome<bool> keeps_registers(const Invocation& call, OpenStore& office);

// The year as of the day asked. The rule book must cover it.
[[nodiscard]] Outcome<DutyYear> read_duty_year(const Invocation& call, OpenStore& office, int year);

}  // namespace kaoping
