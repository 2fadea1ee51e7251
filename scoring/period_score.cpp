#include "scoring/period_score.h"

#include <algorithm>

#include "scoring/adjusting.h"
#include "scoring/due.h"
#include "scoring/reason_log.h"

namespace kaoping {
namespace {

const Evaluation* evaluation_of(const PersonFacts& facts, Period period) {
    const auto found = std::find_if(facts.evaluations.begin(), facts.evaluations.end(),
                                    [&](const auto& fact) { return fact.period == period; });
    return found == facts.evaluations.end() ? nullptr : &*found;
}

// A stage scored by indicators is their sum.
std::optional<Told<Score>> sum_of_items(const PersonFacts& facts, Period period, Stage stage) {
    Points sum;
    const ItemScore* first = nullptr;
    for (const ItemScore& item : facts.items) {
        if (item.period != period || item.stage != stage) continue;
        if (!first) first = &item;
        sum += item.points;
    }
    if (!first) return std::nullopt;
    return Told<Score>{Score::held(sum), first->origin};
}

using StageScores = std::array<std::optional<Told<Score>>, 3>;

StageScores stages_of(const PersonFacts& facts, const Evaluation* evaluation, Period period) {
    StageScores scores;
    for (const auto& [stage, key] : kStages) {
        auto& score = scores[static_cast<std::size_t>(stage)];
        if (evaluation) score = evaluation->stage(stage);
        if (!score) score = sum_of_items(facts, period, stage);
    }
    return scores;
}

FactReference reference_to(const Told<Score>& score, Stage stage) {
    return {FactKind::evaluations, score.origin,
            std::string{to_key(stage)} + "=" + to_string(score.value), std::nullopt};
}

// Σ weight·score / Σ weight over the stages that have a weight; all of them are there.
Score combined(const StageRule& rule, const StageScores& stages) {
    std::array<Weighted, 3> parts;
    std::size_t count = 0;
    for (const auto& [stage, key] : kStages) {
        const Points weight = rule.weight(stage);
        if (weight == Points{}) continue;
        parts[count++] = {stages[static_cast<std::size_t>(stage)]->value.points(), weight};
    }
    return Score::held(weighted_mean(std::span{parts.data(), count}));
}

Reason stage_reason(const Dated<StageRule>& rule, const StageScores& stages, Score score) {
    Reason reason{.rule = "stage-score", .article = rule.cite, .after = to_string(score)};
    for (const auto& [stage, key] : kStages) {
        const auto& told = stages[static_cast<std::size_t>(stage)];
        if (!told) continue;
        const std::string weight = to_string(rule.value.weight(stage));
        reason.detail += (reason.detail.empty() ? "" : " ") + std::string{key} + "=" +
                         to_string(told->value) + "*" + weight;
        reason.because.push_back(reference_to(*told, stage));
    }
    return reason;
}

void note_gap(PeriodResult& result, const AdjustmentRule& rule) {
    const auto& self = result.stages[static_cast<std::size_t>(Stage::self)];
    const auto& review = result.stages[static_cast<std::size_t>(Stage::review)];
    if (!self || !review) return;
    const Points gap = self->points() - review->points();
    result.score_gap = gap > rule.score_gap || -gap > rule.score_gap;
}

bool reviewed_himself(const Evaluation& evaluation, const Person& person) {
    if (evaluation.reviewer.empty()) return false;
    const auto& history = person.history();
    return evaluation.reviewer == person.number() ||
           std::any_of(history.begin(), history.end(),
                       [&](const RosterRow& row) { return row.name == evaluation.reviewer; });
}

void find_status(PeriodResult& result, const StageRule& rule, bool due) {
    std::size_t there = 0;
    for (const auto& [stage, key] : kStages) {
        if (result.stages[static_cast<std::size_t>(stage)]) {
            ++there;
        } else if (due && rule.requires_stage(stage)) {
            result.lacking.push_back(stage);
        }
    }
    if (!due) {
        result.status = PeriodStatus::not_due;
    } else if (result.lacking.empty()) {
        result.status = PeriodStatus::decided;
    } else {
        result.status = there == 0 ? PeriodStatus::missing : PeriodStatus::undecided;
    }
}

}  // namespace

PeriodResult score_period(const Person& person, const PersonFacts& facts, const Inquiry& inquiry,
                          Period period, Detail detail) {
    const Day last = period.last_day();
    const Evaluation* evaluation = evaluation_of(facts, period);
    PeriodResult result;
    result.period = period;
    result.person = line_on(person, last);
    if (evaluation) {
        result.remark = evaluation->remark;
        result.reviewer = evaluation->reviewer;
    }
    if (result.person.participation == Participation::excluded) {
        result.status = PeriodStatus::excluded;
        return result;
    }

    const auto& stage_rule = *inquiry.rules.stages.on(last);
    const auto& adjusting = *inquiry.rules.adjustments.on(last);
    const StageScores stages = stages_of(facts, evaluation, period);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (stages[i]) result.stages[i] = stages[i]->value;
    }
    note_gap(result, adjusting.value);
    result.own_reviewer = evaluation && reviewed_himself(*evaluation, person);
    find_status(result, stage_rule.value, is_due(person, period));
    if (result.status != PeriodStatus::decided) return result;

    ReasonLog log{detail};
    result.stage_score = combined(stage_rule.value, stages);
    result.score = result.stage_score;
    log.step([&] { return stage_reason(stage_rule, stages, *result.stage_score); });
    if (is_quarter(period.kind)) {
        adjust(result, collect_adjustments(person, facts, evaluation, inquiry, period), adjusting,
               log);
        const auto& bands = *inquiry.rules.quarter_bands.on(last);
        result.quarter_grade = bands.value.grade_of(result.score->points());
        result.band_distance = bands.value.distance(result.score->points());
        log.step([&] {
            return Reason{.rule = "quarter-band",
                          .article = bands.cite,
                          .after = std::string{to_key(*result.quarter_grade)}};
        });
    }
    result.reasons = log.take();
    return result;
}

}  // namespace kaoping
