// The edge of a pool's quota (rulebook 8) as one person meets it: which annual score would have
// kept excellent for him, given the candidates beside him.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "scoring/results.h"

namespace kaoping {

struct QuotaEdge {
    PoolQuota quota;
    // The best of the other candidates who would have to be beaten: above it excellent is kept, at
    // it the person would be pending. Empty when there is room for any candidate, and when there is
    // no place at all.
    std::optional<Score> cut_off;
    int above = 0;  // other candidates with a better score
    int level = 0;  // with the same

    [[nodiscard]] bool no_place() const { return quota.allowed == 0; }
};

class QuotaEdges {
public:
    // `year` must outlive it.
    explicit QuotaEdges(const YearResult& year);

    // For a person of the year, candidate or not. Empty when his pool has no quota.
    [[nodiscard]] std::optional<QuotaEdge> of(const PersonYear& person) const;

private:
    const YearResult& year_;
    std::array<std::vector<Score>, kPools.size()> candidates_;  // by Pool, best first
};

}  // namespace kaoping
