#include "scoring/explain.h"

#include <algorithm>
#include <stdexcept>

#include "scoring/judgement.h"

namespace kaoping {
namespace {

const PersonYear& result_of(const YearResult& year, PersonId person) {
    const auto found = std::find_if(year.people.begin(), year.people.end(),
                                    [&](const auto& result) { return result.person.id == person; });
    if (found == year.people.end()) throw std::logic_error("explain_year: not in the year");
    return *found;
}

const PoolQuota* quota_of(const YearResult& year, Pool pool) {
    const auto found = std::find_if(year.quotas.begin(), year.quotas.end(),
                                    [&](const PoolQuota& quota) { return quota.pool == pool; });
    return found == year.quotas.end() ? nullptr : &*found;
}

bool is_met(const PersonYear& result, std::string_view rule) {
    return std::find(result.rules.begin(), result.rules.end(), rule) != result.rules.end();
}

Reason not_met(std::string rule, std::string article, std::string detail) {
    return {.rule = std::move(rule),
            .effect = Effect::not_met,
            .article = std::move(article),
            .detail = std::move(detail)};
}

void add_rank(PersonYear& result, const YearResult& year) {
    if (!result.rank) return;
    const auto ranked = std::count_if(
        year.people.begin(), year.people.end(),
        [&](const auto& other) { return other.rank && other.person.pool == result.person.pool; });
    result.reasons.push_back({.rule = "rank",
                              .article = "office setting",
                              .after = std::to_string(*result.rank),
                              .detail = "pool=" + std::string{to_key(result.person.pool)} +
                                        " ranked=" + std::to_string(ranked)});
}

void add_quota_not_met(PersonYear& result, const YearResult& year) {
    const PoolQuota* quota = quota_of(year, result.person.pool);
    if (!quota || is_met(result, "quota") || is_met(result, "quota-tie")) return;
    result.reasons.push_back(
        not_met("quota", quota->article,
                "allowed=" + std::to_string(quota->allowed) +
                    " candidates=" + std::to_string(quota->candidates) +
                    (result.quota_candidate ? " candidate=yes" : " candidate=no")));
}

void add_consecutive_not_met(PersonYear& result, const Inquiry& inquiry) {
    const Day last = calendar_year(result.year).last;
    for (const char* rule : {"dismissal-rule", "two-basic", "merit-three"}) {
        if (is_met(result, rule)) continue;
        const auto& gate = *inquiry.rules.gate(rule, last);
        result.reasons.push_back(
            not_met(rule, gate.cite, "years=" + std::to_string(gate.value.years)));
    }
}

}  // namespace

PersonYear explain_year(const Person& person, const PersonFacts& facts, const Inquiry& inquiry,
                        const YearResult& year) {
    PersonYear result = result_of(year, person.id());
    // The year kept the steps that touched the grade; what came after the person's own judgement
    // (quota, consecutive years, decision above the ceiling) stands behind those.
    const auto own_effects =
        judge_year(person, facts, inquiry, year.year, Detail::effects).result.reasons.size();
    std::vector<Reason> later(result.reasons.begin() + static_cast<std::ptrdiff_t>(own_effects),
                              result.reasons.end());

    result.reasons =
        judge_year(person, facts, inquiry, year.year, Detail::everything).result.reasons;
    add_rank(result, year);
    add_quota_not_met(result, year);
    std::move(later.begin(), later.end(), std::back_inserter(result.reasons));
    add_consecutive_not_met(result, inquiry);
    result.reasons.push_back({.rule = "grade",
                              .article = "效能考评 三",
                              .before = std::string{to_key(result.suggested)},
                              .after = std::string{to_key(result.grade)}});
    return result;
}

}  // namespace kaoping
