#include "scoring/year.h"

#include <algorithm>

#include "scoring/quota.h"

namespace kaoping {
namespace {

using Judged = std::deque<Judgement>;
using Members = std::vector<Judgement*>;

std::vector<Score> annual_scores(const Members& members) {
    std::vector<Score> scores;
    for (const Judgement* member : members) scores.push_back(*member->result.annual_score);
    return scores;
}

Members members_where(Judged& judged, Pool pool, bool (*which)(const Judgement&)) {
    Members members;
    for (Judgement& judgement : judged) {
        if (judgement.result.person.pool == pool && which(judgement)) members.push_back(&judgement);
    }
    return members;
}

void rank_pool(Judged& judged, Pool pool) {
    const Members ranked = members_where(judged, pool, [](const Judgement& judgement) {
        return judgement.result.person.participation == Participation::graded &&
               judgement.result.annual_score.has_value();
    });
    const auto ranks = ranks_of(annual_scores(ranked));
    for (std::size_t i = 0; i < ranked.size(); ++i) ranked[i]->result.rank = ranks[i];
}

std::string quota_detail(const PoolQuota& quota) {
    return "base=" + std::to_string(quota.base) + " percent=" + to_string(quota.percent) +
           " theoretical=" + to_string(quota.theoretical) +
           " allowed=" + std::to_string(quota.allowed) +
           " candidates=" + std::to_string(quota.candidates);
}

// The grade the quota leaves a candidate; the rule it met goes into his result.
Grade suffer(PersonYear& result, QuotaFate fate, const PoolQuota& quota) {
    const auto meet = [&](const std::string& rule, Grade after) {
        result.rules.push_back(rule);
        result.reasons.push_back({.rule = rule,
                                  .article = quota.article,
                                  .before = "excellent",
                                  .after = std::string{to_key(after)},
                                  .detail = quota_detail(quota)});
        return after;
    };
    switch (fate) {
        case QuotaFate::keeps:
            return Grade::excellent;
        case QuotaFate::pending:
            return meet("quota-tie", Grade::pending);
        case QuotaFate::lowered:
            return meet("quota", Grade::competent);
    }
    return Grade::excellent;
}

PoolQuota quota_for(const Dated<QuotaRule>& rule, Pool pool, int base, std::size_t candidates) {
    PoolQuota quota;
    quota.pool = pool;
    quota.base = base;
    quota.percent = rule.value.percent;
    quota.theoretical = theoretical_places(base, rule.value.percent);
    quota.allowed = allowed_places(base, rule.value.percent);
    quota.candidates = static_cast<int>(candidates);
    quota.article = rule.cite;
    return quota;
}

bool consecutive(const Judgement& judgement, Grade grade, int years) {
    const auto before = static_cast<std::size_t>(years - 1);
    return judgement.result.grade == grade && judgement.earlier.size() >= before &&
           std::all_of(judgement.earlier.begin(),
                       judgement.earlier.begin() + static_cast<std::ptrdiff_t>(before),
                       [&](Grade earlier) { return earlier == grade; });
}

void judge_consecutive_years(Judgement& judgement, const Inquiry& inquiry) {
    struct Rule {
        const char* name;
        Grade grade;
    };
    PersonYear& result = judgement.result;
    const Day last = calendar_year(result.year).last;
    for (const Rule& rule :
         {Rule{"dismissal-rule", Grade::incompetent}, Rule{"two-basic", Grade::basic},
          Rule{"merit-three", Grade::excellent}}) {
        const auto& gate = *inquiry.rules.gate(rule.name, last);
        if (!consecutive(judgement, rule.grade, gate.value.years)) continue;
        result.rules.push_back(rule.name);
        result.reasons.push_back({.rule = rule.name,
                                  .article = gate.cite,
                                  .detail = "years=" + std::to_string(gate.value.years)});
    }
}

void judge_decision(Judgement& judgement) {
    PersonYear& result = judgement.result;
    const bool above = result.decided && result.ceiling && is_proper(*result.decided) &&
                       *result.decided < *result.ceiling;
    if (!above) return;
    result.rules.push_back("decided-above-ceiling");
    result.reasons.push_back({.rule = "decided-above-ceiling",
                              .article = result.ceiling_article,
                              .before = std::string{to_key(*result.decided)},
                              .after = std::string{to_key(result.grade)},
                              .detail = "ceiling=" + std::string{to_key(*result.ceiling)}});
}

}  // namespace

YearScorer::YearScorer(const Inquiry& inquiry, int year, Detail detail)
    : inquiry_(inquiry), year_(year), detail_(detail) {}

void YearScorer::add(const Person& person, const PersonFacts& facts) {
    const DayRange year = calendar_year(year_);
    if (person.days_served(year) == 0) return;
    judged_.push_back(judge_year(person, facts, inquiry_, year_, detail_));
    Judgement& judgement = judged_.back();
    const auto* rule = inquiry_.rules.quota_of(judgement.result.person.pool, year.last);
    const Participation participation = judgement.result.person.participation;
    judgement.result.in_quota_base =
        rule && person.serves_on(year.last) &&
        ((participation == Participation::graded && rule->value.base_graded) ||
         (participation == Participation::ungraded && rule->value.base_ungraded));
}

YearResult YearScorer::finish() {
    YearResult year;
    year.year = year_;
    for (const auto& [pool, key] : kPools) rank_pool(judged_, pool);
    for (Judgement& judgement : judged_) settle(judgement, judgement.own);

    for (const auto& [pool, key] : kPools) {
        const auto* rule = inquiry_.rules.quota_of(pool, calendar_year(year_).last);
        if (!rule) continue;
        const Members base = members_where(judged_, pool, [](const Judgement& judgement) {
            return judgement.result.in_quota_base;
        });
        const Members candidates = members_where(judged_, pool, [](const Judgement& judgement) {
            return judgement.result.quota_candidate;
        });
        if (base.empty() && candidates.empty()) continue;
        PoolQuota quota = quota_for(*rule, pool, static_cast<int>(base.size()), candidates.size());
        const auto fates = apply_quota(annual_scores(candidates), quota.allowed);
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            settle(*candidates[i], suffer(candidates[i]->result, fates[i], quota));
            quota.suggested += fates[i] == QuotaFate::keeps ? 1 : 0;
            quota.pending += fates[i] == QuotaFate::pending ? 1 : 0;
        }
        const Members decided = members_where(judged_, pool, [](const Judgement& judgement) {
            return judgement.result.person.participation == Participation::graded &&
                   judgement.result.decided == Grade::excellent &&
                   judgement.result.grade == Grade::excellent;
        });
        quota.decided = static_cast<int>(decided.size());
        year.quotas.push_back(std::move(quota));
    }

    year.people.reserve(judged_.size());
    for (; !judged_.empty(); judged_.pop_front()) {
        Judgement& judgement = judged_.front();
        judge_consecutive_years(judgement, inquiry_);
        judge_decision(judgement);
        year.people.push_back(std::move(judgement.result));
    }
    std::sort(year.people.begin(), year.people.end(), [](const PersonYear& a, const PersonYear& b) {
        return a.person.number < b.person.number;
    });
    return year;
}

}  // namespace kaoping
