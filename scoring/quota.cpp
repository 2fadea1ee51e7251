#include "scoring/quota.h"

#include <algorithm>
#include <numeric>

namespace kaoping {

std::vector<QuotaFate> apply_quota(const std::vector<Score>& candidates, int allowed) {
    const auto places = static_cast<std::size_t>(std::max(allowed, 0));
    std::vector<QuotaFate> fates(candidates.size(), QuotaFate::keeps);
    if (candidates.size() <= places) return fates;
    if (places == 0) {
        std::fill(fates.begin(), fates.end(), QuotaFate::lowered);
        return fates;
    }
    std::vector<Score> best_first = candidates;
    std::sort(best_first.begin(), best_first.end(), std::greater<>{});
    const Score last_inside = best_first[places - 1];
    const bool tie = last_inside == best_first[places];
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i] < last_inside) {
            fates[i] = QuotaFate::lowered;
        } else if (tie && candidates[i] == last_inside) {
            fates[i] = QuotaFate::pending;
        }
    }
    return fates;
}

int allowed_places(int base, Points percent) {
    return static_cast<int>(std::int64_t{base} * percent.hundredths() / 10'000);
}

Points theoretical_places(int base, Points percent) {
    return Points::of_hundredths((std::int64_t{base} * percent.hundredths() + 50) / 100);
}

std::vector<int> ranks_of(const std::vector<Score>& scores) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<int> ranks(scores.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const bool shares = place > 0 && scores[order[place]] == scores[order[place - 1]];
        ranks[order[place]] = shares ? ranks[order[place - 1]] : static_cast<int>(place) + 1;
    }
    return ranks;
}

}  // namespace kaoping
