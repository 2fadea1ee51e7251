#include "scoring/adjusting.h"

#include <algorithm>

#include "scoring/standing.h"

namespace kaoping {
namespace {

FactReference reference(FactKind kind, Origin origin, Points points, Day day,
                        const std::string& reason) {
    return {kind, origin, to_string(points) + (reason.empty() ? "" : " ") + reason, day};
}

bool states(const Adjustment& adjustment, Day day, Points points, const std::string& reason) {
    return adjustment.day == day && adjustment.points == points && adjustment.reason == reason &&
           adjustment.basis.empty();
}

// 加分 and 扣分 of the sheet are adjustments of the quarter's last day.
void add_from_sheet(std::vector<ActingAdjustment>& found, const PersonFacts& facts,
                    const Evaluation& evaluation, Day last) {
    const auto add = [&](const Told<Points>& told, Points points, const std::string& reason) {
        const bool stated_twice =
            std::any_of(facts.adjustments.begin(), facts.adjustments.end(),
                        [&](const auto& other) { return states(other, last, points, reason); });
        if (stated_twice) return;
        found.push_back({points,
                         reason,
                         reference(FactKind::evaluations, told.origin, points, last, reason),
                         {}});
    };
    if (evaluation.bonus) add(*evaluation.bonus, evaluation.bonus->value, "");
    if (evaluation.deduction) {
        add(*evaluation.deduction, -evaluation.deduction->value, evaluation.deduction_reason);
    }
}

// The heaviest measure of each decision neither exempted nor revoked.
void add_from_measures(std::vector<ActingAdjustment>& found, const PersonFacts& facts,
                       const Inquiry& inquiry, DayRange quarter) {
    const auto& costs = inquiry.rules.adjustments.on(quarter.last)->value.measure_points;
    for (const MeasureDecision& decision : facts.measures) {
        const Points cost = costs[static_cast<std::size_t>(decision.measures.heaviest())];
        if (cost == Points{} || !quarter.contains(decision.day)) continue;
        if (!stands(decision, facts, inquiry)) continue;
        found.push_back(
            {-cost,
             "",
             FactReference{FactKind::measures, decision.origin, name_of(decision), decision.day},
             {}});
    }
}

void add_from_duties(std::vector<ActingAdjustment>& found, std::vector<DutyDeduction> deductions) {
    for (DutyDeduction& deduction : deductions) {
        const Points points = -deduction.points;
        found.push_back({points, "", {}, std::move(deduction)});
    }
}

// The step of one unmet duty: what was asked and done, what it costs and how far the cap let it.
Reason duty_reason(const DutyDeduction& deduction) {
    const DutyRow& row = deduction.row;
    std::string detail = "about=" + name_of(row) + ";required=" + row.required +
                         ";actual=" + row.actual + ";each=" + to_string(deduction.each);
    if (deduction.cap) detail += ";cap=" + to_string(*deduction.cap);
    return {.rule = row.rule,
            .article = deduction.article,
            .after = to_string(-deduction.points),
            .detail = std::move(detail),
            .because = row.because};
}

void join(std::string& text, const std::string& part) {
    if (part.empty()) return;
    text += text.empty() ? part : "；" + part;
}

}  // namespace

std::vector<ActingAdjustment> collect_adjustments(const Person& person, const PersonFacts& facts,
                                                  const Evaluation* evaluation,
                                                  const Inquiry& inquiry, Period quarter) {
    const DayRange days = quarter.days();
    std::vector<ActingAdjustment> found;
    if (evaluation && inquiry.knows(days.last)) {
        add_from_sheet(found, facts, *evaluation, days.last);
    }
    for (const Adjustment& fact : facts.adjustments) {
        if (!days.contains(fact.day) || !inquiry.knows(fact.day)) continue;
        found.push_back(
            {fact.points,
             fact.reason,
             reference(FactKind::adjustments, fact.origin, fact.points, fact.day, fact.reason),
             {}});
    }
    add_from_measures(found, facts, inquiry, days);
    add_from_duties(found, deductions_in(person, facts, inquiry, quarter));
    return found;
}

void adjust(PeriodResult& result, const std::vector<ActingAdjustment>& adjustments,
            const Dated<AdjustmentRule>& rule, ReasonLog& log) {
    Points bonus;
    Points deduction;
    for (const ActingAdjustment& adjustment : adjustments) {
        if (adjustment.points > Points{}) {
            bonus += adjustment.points;
            join(result.bonus_reason, adjustment.reason);
        } else {
            deduction -= adjustment.points;
            join(result.deduction_reason, adjustment.reason);
        }
        if (adjustment.duty && adjustment.points < Points{}) {
            const DutyRow& row = adjustment.duty->row;
            result.deducted_duties.push_back({row.rule, name_of(row), -adjustment.points});
        }
    }
    const Points capped = std::min(bonus, rule.value.bonus_cap);
    result.bonus = capped;
    result.deduction = deduction;
    const Score before = *result.stage_score;
    result.score = Score::held(before.points() + capped - deduction);
    if (adjustments.empty()) return;
    log.step([&] {
        const std::string detail = "bonus=" + to_string(bonus) + " capped=" + to_string(capped) +
                                   " deduction=" + to_string(deduction);
        Reason reason{.rule = "adjustments",
                      .article = rule.cite,
                      .before = to_string(before),
                      .after = to_string(*result.score),
                      .detail = detail};
        for (const auto& adjustment : adjustments) {
            if (adjustment.fact) reason.because.push_back(*adjustment.fact);
            if (adjustment.duty) reason.parts.push_back(duty_reason(*adjustment.duty));
        }
        return reason;
    });
}

}  // namespace kaoping
