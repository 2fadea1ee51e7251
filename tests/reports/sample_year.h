// The sample office's year as one pack, with reviewers, and the year before it.
#pragma once

#include "reports/year_pack.h"

namespace kaoping::sample {

// Six periods that differ from each other, everyone reviewed by one of three people.
[[nodiscard]] YearPack year_pack();
// 2023: a unit that is no more, fewer warnings.
[[nodiscard]] YearPack year_before();

}  // namespace kaoping::sample
