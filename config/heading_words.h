// The words themselves, one table a kind, in the order of FactKind. Use them through
// config/headings.h.
#pragma once

#include <vector>

#include "config/headings.h"

namespace kaoping {

[[nodiscard]] const std::vector<TableWords>& heading_words();

}  // namespace kaoping
