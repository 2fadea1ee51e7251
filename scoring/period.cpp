#include "scoring/period.h"

#include <algorithm>

#include "scoring/period_score.h"
#include "scoring/quota.h"

namespace kaoping {
namespace {

// By score, in the pool, among those the roster calls graded.
void rank_pool(std::vector<PeriodResult>& results, Pool pool) {
    std::vector<PeriodResult*> ranked;
    std::vector<Score> scores;
    for (PeriodResult& result : results) {
        if (result.person.pool != pool || !result.is_graded() || !result.score) continue;
        ranked.push_back(&result);
        scores.push_back(*result.score);
    }
    const auto ranks = ranks_of(scores);
    for (std::size_t i = 0; i < ranked.size(); ++i) ranked[i]->rank = ranks[i];
}

}  // namespace

void PeriodScorer::add(const Person& person, const PersonFacts& facts) {
    if (person.days_served(period_.days()) == 0) return;
    results_.push_back(score_period(person, facts, inquiry_, period_));
}

std::vector<PeriodResult> PeriodScorer::finish() {
    for (const auto& [pool, key] : kPools) rank_pool(results_, pool);
    std::sort(results_.begin(), results_.end(), [](const PeriodResult& a, const PeriodResult& b) {
        return a.person.number < b.person.number;
    });
    return std::move(results_);
}

}  // namespace kaoping
