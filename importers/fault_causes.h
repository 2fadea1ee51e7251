// The causes by which the faults of a cell's value are told.
#pragma once

#include "importers/cell_values.h"
#include "importers/dates.h"
#include "importers/id_number.h"
#include "records/causes.h"

namespace kaoping {

[[nodiscard]] Cause cause_of(DateFault fault);
// Of a fault that is none, the cause of a text that is no number.
[[nodiscard]] Cause cause_of(FigureFault fault);
[[nodiscard]] Cause cause_of(IdNumberFault fault);

}  // namespace kaoping
