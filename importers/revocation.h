// Revocation: 撤销日期 of a decision and, beside it, its 状态, which have to agree.
#pragma once

#include <optional>

#include "importers/row_reader.h"
#include "records/origin.h"

namespace kaoping {

// The day a decision of `decided` was revoked; empty when it stands, and after a fault: a
// revocation before the decision, 撤销 without a day, a day beside 有效.
[[nodiscard]] std::optional<Told<Day>> read_revocation(RowReader& row, std::optional<Day> decided);

}  // namespace kaoping
