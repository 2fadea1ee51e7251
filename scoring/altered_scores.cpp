#include "scoring/altered_scores.h"

#include <span>

namespace kaoping {

AlteredScores::AlteredScores(const PersonYear& person, const RuleBook& rules)
    : person_(person), rules_(rules), scores_(person.scores) {}

void AlteredScores::lift_warning(Day day) {
    const Period quarter = quarter_of(day);
    const auto& costs = rules_.adjustments.on(quarter.last_day())->value.measure_points;
    const Points cost = costs[static_cast<std::size_t>(Measure::warning)];
    auto& score = scores_[index_of(quarter.kind)];
    if (cost == Points{} || !score || score->points() == Points{}) return;
    score = Score::held(score->points() + cost);
    altered_ = true;
}

void AlteredScores::raise(PeriodKind kind, Points to) {
    scores_[index_of(kind)] = Score::held(to);
    altered_ = true;
}

const QuarterBands& AlteredScores::bands(PeriodKind kind) const {
    return rules_.quarter_bands.on(Period{person_.year, kind}.last_day())->value;
}

std::optional<QuarterGrade> AlteredScores::quarter_grade(PeriodKind kind) const {
    const auto& score = scores_[index_of(kind)];
    if (!is_quarter(kind) || !score) return std::nullopt;
    return bands(kind).grade_of(score->points());
}

std::optional<Score> AlteredScores::annual() const {
    if (!person_.annual_score || !altered_) return person_.annual_score;
    const auto& rule = rules_.periods.on(calendar_year(person_.year).last)->value;
    std::array<Weighted, 6> parts;
    std::size_t count = 0;
    for (PeriodKind kind : kAllPeriods) {
        const auto& score = scores_[index_of(kind)];
        if (!score || rule.weight(kind) == Points{}) continue;
        parts[count++] = {score->points(), rule.weight(kind)};
    }
    return Score::held(weighted_mean(std::span{parts.data(), count}));
}

}  // namespace kaoping
