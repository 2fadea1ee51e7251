// Rank and quota within a pool (rulebook 8): equal scores share a rank; of the candidates for
// excellent as many keep it as the quota allows, and those level at its edge are left to the
// leading group.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "config/rule_book.h"
#include "records/points.h"

namespace kaoping {

// What the quota does to one candidate.
enum class QuotaFate : unsigned char { keeps, pending, lowered };

// The fates of the candidates, given their annual scores in any order, when `allowed` may keep it.
[[nodiscard]] std::vector<QuotaFate> apply_quota(const std::vector<Score>& candidates, int allowed);

// floor(base × percent / 100), in integers.
[[nodiscard]] int allowed_places(int base, Points percent);
// base × percent / 100 with two decimals, half up.
[[nodiscard]] Points theoretical_places(int base, Points percent);

// Ranks of scores, best first, equal ones sharing a rank (1, 2, 2, 4); in the order given.
[[nodiscard]] std::vector<int> ranks_of(const std::vector<Score>& scores);

}  // namespace kaoping
