// Count checks: counts of one row that bound each other. A count that is missing bounds nothing.
#pragma once

#include <optional>

#include "importers/row_reader.h"

namespace kaoping {

// Refuses a `count` above its `limit`, at the count's cell.
void check_at_most(RowReader& row, Field field, std::optional<int> count, Field limit_field,
                   std::optional<int> limit);
// Refuses a `sum` of several cells above its `limit`, at the limit's cell.
void check_sum_at_most(RowReader& row, int sum, Field limit_field, std::optional<int> limit);

}  // namespace kaoping
