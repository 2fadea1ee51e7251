#include "scoring/judgement.h"

#include <algorithm>

#include "scoring/annual_score.h"
#include "scoring/due.h"
#include "scoring/gates.h"
#include "scoring/reason_log.h"
#include "scoring/standing.h"

namespace kaoping {
namespace {

std::string key_of(const std::optional<Grade>& grade) {
    return grade ? std::string{to_key(*grade)} : std::string{};
}

Reason participation_reason(const Person& person, const PersonLine& line, Day last) {
    const RosterRow& row = person.row_on(last);
    return {.rule = "participation",
            .article = "效能考评 一",
            .after = std::string{to_key(line.participation)},
            .detail = "unit=" + line.unit,
            .because = {{FactKind::people, row.origin, row.name, row.effective}}};
}

// Takes what one gate found into the result and the log.
class GateTaker {
public:
    GateTaker(Judgement& judgement, ReasonLog& log) : judgement_(judgement), log_(log) {}

    void take(const GateFinding& finding) {
        if (finding.met) {
            meet(finding);
        } else {
            log_.step([&] {
                return Reason{.rule = finding.rule,
                              .effect = finding.outweighed ? Effect::overridden : Effect::not_met,
                              .article = finding.article,
                              .detail = finding.detail};
            });
        }
    }

private:
    void meet(const GateFinding& finding) {
        PersonYear& result = judgement_.result;
        result.rules.push_back(finding.rule);
        if (finding.bars_award) result.award_eligible = false;
        const Grade before = judgement_.own;
        if (finding.ceiling) {
            if (!result.ceiling || *finding.ceiling > *result.ceiling) {
                result.ceiling = finding.ceiling;
                result.ceiling_article = finding.article;
            }
            if (is_proper(before)) judgement_.own = worse(before, *finding.ceiling);
        }
        if (finding.undetermined && before != Grade::exempt) judgement_.own = Grade::undetermined;
        const bool changed = judgement_.own != before;
        const bool outweighed = finding.ceiling && is_proper(before) && !changed;
        log_.effect({.rule = finding.rule,
                     .effect = outweighed ? Effect::overridden : Effect::applied,
                     .article = finding.article,
                     .before = std::string{to_key(before)},
                     .after = std::string{to_key(judgement_.own)},
                     .detail = detail_of(finding),
                     .because = finding.because});
    }

    static std::string detail_of(const GateFinding& finding) {
        if (!finding.ceiling) return finding.detail;
        return finding.detail + (finding.detail.empty() ? "" : " ") +
               "ceiling=" + key_of(finding.ceiling);
    }

    Judgement& judgement_;
    ReasonLog& log_;
};

Grade grade_before_gates(const PersonYear& result) {
    switch (result.person.participation) {
        case Participation::excluded:
            return Grade::exempt;
        case Participation::ungraded:
            return Grade::undetermined;
        case Participation::graded:
        case Participation::superior:
            break;
    }
    return result.score_grade.value_or(Grade::incomplete);
}

void grade_by_score(Judgement& judgement, const Inquiry& inquiry, Day last, ReasonLog& log) {
    PersonYear& result = judgement.result;
    const bool graded = result.person.participation == Participation::graded ||
                        result.person.participation == Participation::superior;
    const auto& bands = *inquiry.rules.annual_bands.on(last);
    if (graded && result.annual_score) {
        result.score_grade = bands.value.grade_of(result.annual_score->points());
        result.band_distance = bands.value.distance(result.annual_score->points());
        log.step([&] {
            return Reason{.rule = "annual-band",
                          .article = bands.cite,
                          .after = key_of(result.score_grade),
                          .detail = "score=" + to_string(*result.annual_score)};
        });
    }
    judgement.own = grade_before_gates(result);
    if (judgement.own == Grade::incomplete) {
        std::string lacking;
        for (const MissingStage& missing : result.missing) {
            lacking += (lacking.empty() ? "" : ";") + std::string{to_key(missing.period)} + ":" +
                       std::string{to_key(missing.stage)};
        }
        log.effect({.rule = "incomplete",
                    .article = "效能考评 二",
                    .after = "incomplete",
                    .detail = lacking});
    }
}

// The article of the rung that orders a transfer.
std::string order_article(const Inquiry& inquiry, int year) {
    const auto* rung = inquiry.rules.ladder.on(calendar_year(year).last,
                                               [](const Rung& r) { return r.orders_transfer; });
    return rung ? rung->cite : "";
}

// The warnings of the year that do not stand, and why: revoked or exempted.
void explain_not_counted(const PersonFacts& facts, const Inquiry& inquiry, int year,
                         ReasonLog& log) {
    if (!log.wants_everything()) return;
    for (const MeasureDecision* decision : decisions_of(facts, inquiry, year)) {
        if (!decision->measures.contains(Measure::warning)) continue;
        const auto revoked = revocation_of(*decision, facts, inquiry);
        if (!revoked && !decision->exempted()) continue;
        log.effect({.rule = "not-counted",
                    .effect = Effect::not_met,
                    .article = order_article(inquiry, year),
                    .detail = revoked ? "revoked=" + to_string(*revoked)
                                      : "exempted=" + decision->exemption,
                    .because = {{FactKind::measures, decision->origin, name_of(*decision),
                                 decision->day}}});
    }
}

void take_orders(PersonYear& result, const WarningHistory& history, const Inquiry& inquiry,
                 ReasonLog& log) {
    result.transfer_required = history.transfer_required(result.year);
    if (result.transfer_required) {
        log.effect({.rule = "transfer-required", .article = order_article(inquiry, result.year)});
    }
    for (const MeasureDecision* warning : history.referred_in(result.year)) {
        result.referrals.push_back(name_of(*warning));
        log.effect(
            {.rule = "refer-county",
             .article = order_article(inquiry, result.year),
             .because = {{FactKind::measures, warning->origin, name_of(*warning), warning->day}}});
    }
}

void take_decision(Judgement& judgement, const GradeDecision& decision, ReasonLog& log) {
    judgement.result.decided = decision.grade;
    const bool without_effect = is_proper(decision.grade) && !is_proper(judgement.own);
    log.effect({.rule = "decided",
                .effect = without_effect ? Effect::overridden : Effect::applied,
                .article = decision.document,
                .before = key_of(judgement.own),
                .after = key_of(decision.grade),
                .because = {{FactKind::grades, decision.origin, decision.document, decision.day}}});
}

bool any_score(const PersonFacts& facts, int year) {
    const auto scored = [&](const Evaluation& fact) {
        return fact.period.year == year &&
               std::any_of(fact.stages.begin(), fact.stages.end(),
                           [](const auto& stage) { return stage.has_value(); });
    };
    return std::any_of(facts.evaluations.begin(), facts.evaluations.end(), scored) ||
           std::any_of(facts.items.begin(), facts.items.end(),
                       [&](const ItemScore& item) { return item.period.year == year; });
}

Judgement judge_alone(const Person& person, const PersonFacts& facts, const Inquiry& inquiry,
                      const WarningHistory& history, int year, Detail detail) {
    const Day last = calendar_year(year).last;
    Judgement judgement;
    PersonYear& result = judgement.result;
    ReasonLog log{detail};
    result.year = year;
    result.person = line_on(person, last);
    log.step([&] { return participation_reason(person, result.person, last); });

    const auto [participation, short_service] = participation_in(person, inquiry, year);
    result.person.participation = participation;
    result.award_eligible = participation == Participation::graded;
    if (short_service) {
        result.rules.push_back("short-service");
        log.effect({.rule = "short-service",
                    .article = inquiry.rules.gate("short-service", last)->cite,
                    .after = "ungraded"});
    }
    PeriodResults periods = score_all_periods(person, facts, inquiry, year, detail);
    take_annual_score(result, periods, inquiry, log);
    grade_by_score(judgement, inquiry, last, log);

    explain_not_counted(facts, inquiry, year, log);
    GateTaker gates{judgement, log};
    result.warnings = static_cast<int>(history.standing_in(year).size());
    for (const GateFinding& finding : judge_ladder(history, inquiry, year)) gates.take(finding);
    result.denial_reports = count_denials(facts, inquiry, year);
    if (const auto finding = judge_denials(facts, inquiry, year)) gates.take(*finding);
    gates.take(judge_veto(result.person, person.serves_on(last), inquiry, year));
    if (result.annual_score) {
        const auto finding =
            judge_quarters(due_periods(periods), result.quarter_grades, inquiry, year);
        if (finding) gates.take(*finding);
    }
    if (const auto finding = judge_sanctions(facts, inquiry, year)) gates.take(*finding);

    take_orders(result, history, inquiry, log);
    if (const GradeDecision* decision = decided_grade(facts, inquiry, year)) {
        take_decision(judgement, *decision, log);
    }
    result.reasons = log.take();
    return judgement;
}

// The decided grade of an earlier year, as far as it had effect (rulebook 8).
std::optional<Grade> effective_decision(const Person& person, const PersonFacts& facts,
                                        const Inquiry& inquiry, const WarningHistory& history,
                                        int year) {
    const GradeDecision* decision = decided_grade(facts, inquiry, year);
    if (!decision || !is_proper(decision->grade)) return std::nullopt;
    if (!covers_year(inquiry.rules, year)) return decision->grade;
    const Judgement then = judge_alone(person, facts, inquiry, history, year, Detail::effects);
    if (any_score(facts, year) && !is_proper(then.own)) return std::nullopt;
    return worse(decision->grade, then.result.ceiling.value_or(decision->grade));
}

int longest_look_back(const Inquiry& inquiry, int year) {
    int years = 1;
    for (const char* rule : {"dismissal-rule", "two-basic", "merit-three"}) {
        years = std::max(years, inquiry.rules.gate(rule, calendar_year(year).last)->value.years);
    }
    return years - 1;
}

}  // namespace

const GradeDecision* decided_grade(const PersonFacts& facts, const Inquiry& inquiry, int year) {
    const auto found =
        std::find_if(facts.grades.begin(), facts.grades.end(), [&](const auto& fact) {
            return fact.year == year && (!fact.day || inquiry.knows(*fact.day));
        });
    return found == facts.grades.end() ? nullptr : &*found;
}

Judgement judge_year(const Person& person, const PersonFacts& facts, const Inquiry& inquiry,
                     int year, Detail detail) {
    const WarningHistory history{facts, inquiry};
    Judgement judgement = judge_alone(person, facts, inquiry, history, year, detail);
    PersonYear& result = judgement.result;
    result.quota_candidate =
        result.person.participation == Participation::graded && judgement.own == Grade::excellent;
    if (facts.grades.empty()) return judgement;
    for (int back = 1; back <= longest_look_back(inquiry, year); ++back) {
        const auto grade = effective_decision(person, facts, inquiry, history, year - back);
        if (!grade) break;
        judgement.earlier.push_back(*grade);
    }
    return judgement;
}

void settle(Judgement& judgement, Grade after_quota) {
    PersonYear& result = judgement.result;
    const std::optional<Grade> decided = result.decided;
    if (judgement.own == Grade::exempt || decided == Grade::exempt) {
        result.grade = Grade::exempt;
    } else if (judgement.own == Grade::undetermined || decided == Grade::undetermined) {
        result.grade = Grade::undetermined;
    } else if (judgement.own == Grade::incomplete || !decided) {
        result.grade = after_quota;
    } else {
        result.grade = worse(*decided, result.ceiling.value_or(*decided));
    }
    const bool graded = result.person.participation == Participation::graded;
    result.suggested = graded ? after_quota : result.grade;
}

}  // namespace kaoping
