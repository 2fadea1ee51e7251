#include "scoring/quota_edge.h"

#include <algorithm>
#include <functional>

namespace kaoping {

QuotaEdges::QuotaEdges(const YearResult& year) : year_(year) {
    for (const PersonYear& person : year.people) {
        if (!person.quota_candidate) continue;
        candidates_[static_cast<std::size_t>(person.person.pool)].push_back(*person.annual_score);
    }
    for (auto& scores : candidates_) std::ranges::sort(scores, std::greater<>{});
}

std::optional<QuotaEdge> QuotaEdges::of(const PersonYear& person) const {
    const auto quota = std::ranges::find(year_.quotas, person.person.pool, &PoolQuota::pool);
    if (quota == year_.quotas.end()) return std::nullopt;
    QuotaEdge edge;
    edge.quota = *quota;
    const auto& scores = candidates_[static_cast<std::size_t>(person.person.pool)];
    std::size_t better = scores.size();
    std::size_t not_worse = scores.size();
    if (person.annual_score) {
        const auto [first, last] =
            std::ranges::equal_range(scores, *person.annual_score, std::greater<>{});
        better = static_cast<std::size_t>(first - scores.begin());
        not_worse = static_cast<std::size_t>(last - scores.begin());
        edge.above = static_cast<int>(better);
        edge.level = static_cast<int>(not_worse - better) - (person.quota_candidate ? 1 : 0);
    }
    if (edge.no_place()) return edge;
    // The last place among the others; the person's own score does not stand in his way.
    auto last = static_cast<std::size_t>(quota->allowed) - 1;
    if (person.quota_candidate && last >= better) ++last;
    if (last < scores.size()) edge.cut_off = scores[last];
    return edge;
}

}  // namespace kaoping
