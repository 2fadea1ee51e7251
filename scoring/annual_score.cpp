#include "scoring/annual_score.h"

#include "scoring/period_score.h"

namespace kaoping {
namespace {

// Which periods count: due, with a weight.
std::array<bool, 6> counting(const PeriodResults& periods, const PeriodRule& rule) {
    std::array<bool, 6> counts = due_periods(periods);
    for (PeriodKind kind : kAllPeriods) {
        if (rule.weight(kind) == Points{}) counts[index_of(kind)] = false;
    }
    return counts;
}

void take_scores(PersonYear& result, const PeriodResults& periods,
                 const std::array<bool, 6>& counts) {
    const bool shown = result.person.participation != Participation::excluded;
    for (PeriodKind kind : kAllPeriods) {
        const PeriodResult& period = periods[index_of(kind)];
        if (shown) result.scores[index_of(kind)] = period.score;
        if (shown) result.quarter_grades[index_of(kind)] = period.quarter_grade;
        if (!counts[index_of(kind)]) continue;
        for (Stage stage : period.lacking) result.missing.push_back({kind, stage});
    }
}

// Σ weight·score / Σ weight over the periods that count; empty when one of them has no score.
std::optional<Score> mean_of(const PersonYear& result, const std::array<bool, 6>& counts,
                             const PeriodRule& rule) {
    std::array<Weighted, 6> parts;
    std::size_t count = 0;
    for (PeriodKind kind : kAllPeriods) {
        if (!counts[index_of(kind)]) continue;
        const auto& score = result.scores[index_of(kind)];
        if (!score) return std::nullopt;
        parts[count++] = {score->points(), rule.weight(kind)};
    }
    if (count == 0) return std::nullopt;
    return Score::held(weighted_mean(std::span{parts.data(), count}));
}

std::string status_detail(const PeriodResult& period) {
    std::string detail = "status=" + std::string{to_key(period.status)};
    for (Stage stage : period.lacking) detail += " lacks=" + std::string{to_key(stage)};
    return detail;
}

Reason annual_reason(const PersonYear& result, const std::array<bool, 6>& counts,
                     const Dated<PeriodRule>& rule, PeriodResults& periods) {
    Reason reason{.rule = "annual-score", .article = rule.cite};
    if (result.annual_score) {
        reason.after = to_string(*result.annual_score);
    } else {
        reason.effect = Effect::not_met;
    }
    for (PeriodKind kind : kAllPeriods) {
        PeriodResult& period = periods[index_of(kind)];
        Reason part{.rule = to_key(period.period), .detail = status_detail(period)};
        if (!period.score) part.effect = Effect::not_met;
        if (period.score) part.after = to_string(*period.score);
        if (counts[index_of(kind)]) part.detail += " weight=" + to_string(rule.value.weight(kind));
        part.parts = std::move(period.reasons);
        reason.parts.push_back(std::move(part));
    }
    return reason;
}

}  // namespace

PeriodResults score_all_periods(const Person& person, const PersonFacts& facts,
                                const Inquiry& inquiry, int year, Detail detail) {
    PeriodResults results;
    for (PeriodKind kind : kAllPeriods) {
        results[index_of(kind)] = score_period(person, facts, inquiry, {year, kind}, detail);
    }
    return results;
}

std::array<bool, 6> due_periods(const PeriodResults& periods) {
    std::array<bool, 6> due{};
    for (PeriodKind kind : kAllPeriods) {
        const PeriodStatus status = periods[index_of(kind)].status;
        due[index_of(kind)] = status != PeriodStatus::excluded && status != PeriodStatus::not_due;
    }
    return due;
}

void take_annual_score(PersonYear& result, PeriodResults& periods, const Inquiry& inquiry,
                       ReasonLog& log) {
    const auto& weights = *inquiry.rules.periods.on(calendar_year(result.year).last);
    const auto counts = counting(periods, weights.value);
    take_scores(result, periods, counts);
    if (result.person.participation != Participation::excluded) {
        result.annual_score = mean_of(result, counts, weights.value);
    }
    log.step([&] { return annual_reason(result, counts, weights, periods); });
}

}  // namespace kaoping
