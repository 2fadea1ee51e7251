// Closing: 办结日期 of a case or a complaint.
#pragma once

#include <optional>

#include "importers/row_reader.h"
#include "records/origin.h"

namespace kaoping {

// The day a matter received on `received` was closed; empty while it is open, and after a fault: a
// closing before the receipt.
[[nodiscard]] std::optional<Told<Day>> read_closing(RowReader& row, std::optional<Day> received);

}  // namespace kaoping
