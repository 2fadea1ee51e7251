// What messages call a field of a fact: the usual heading of its column.
#pragma once

#include <string>
#include <string_view>

#include "records/fact_kind.h"

namespace kaoping {

// The field's key itself where the kind has no such column.
[[nodiscard]] std::string heading_of(FactKind kind, std::string_view field);
// The same of the first kind that has such a column.
[[nodiscard]] std::string heading_of(std::string_view field);

}  // namespace kaoping
