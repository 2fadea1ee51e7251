#include "scoring/gates.h"

#include <algorithm>
#include <set>

namespace kaoping {
namespace {

FactReference reference(const MeasureDecision& decision) {
    return {FactKind::measures, decision.origin, name_of(decision), decision.day};
}

bool is_counted(const DenialReport& report, const Inquiry& inquiry, int year) {
    return report.day.year() == year && inquiry.knows(report.day) &&
           report.finding.value == Finding::substantiated;
}

std::set<std::string> denied_matters(const PersonFacts& facts, const Inquiry& inquiry, int year) {
    std::set<std::string> matters;
    for (const DenialReport& report : facts.denial_reports) {
        if (is_counted(report, inquiry, year)) matters.insert(report.matter);
    }
    return matters;
}

// undetermined outweighs a ceiling, a lower ceiling a higher one; the keys of Grade are in that
// order.
bool heavier(Grade a, Grade b) {
    return a > b;
}

bool sanction_stands(const Sanction& sanction, const Inquiry& inquiry) {
    return inquiry.knows(sanction.day) &&
           !(sanction.revoked && inquiry.knows(sanction.revoked->value));
}

// The row of the decision day, when the sanction reaches `year`.
const Dated<SanctionRule>* rule_reaching(const Sanction& sanction, const Inquiry& inquiry,
                                         int year) {
    const auto* row = inquiry.rules.sanctions.on(
        sanction.day, [&](const SanctionRule& rule) { return rule.kind == sanction.kind; });
    if (!row) return nullptr;
    const int years_after = year - sanction.day.year();
    return years_after >= 0 && years_after < row->value.years ? row : nullptr;
}

}  // namespace

std::vector<GateFinding> judge_ladder(const WarningHistory& history, const Inquiry& inquiry,
                                      int year) {
    auto rungs = inquiry.rules.ladder.all_on(calendar_year(year).last);
    std::stable_sort(rungs.begin(), rungs.end(),
                     [](const auto* a, const auto* b) { return a->value.count < b->value.count; });
    const auto* reached = history.rung_of(year);
    const auto warnings = history.standing_in(year);
    std::vector<GateFinding> findings;
    for (const auto* rung : rungs) {
        GateFinding finding;
        finding.rule = rung->value.rule;
        finding.article = rung->cite;
        finding.met = rung == reached;
        finding.outweighed = !finding.met && rung->value.count <= static_cast<int>(warnings.size());
        finding.bars_award = true;
        finding.detail = "standing=" + std::to_string(warnings.size()) +
                         " count=" + std::to_string(rung->value.count);
        if (finding.met) {
            finding.ceiling = rung->value.ceiling;
            for (const auto* warning : warnings) finding.because.push_back(reference(*warning));
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

int count_denials(const PersonFacts& facts, const Inquiry& inquiry, int year) {
    if (facts.denial_reports.empty()) return 0;
    return static_cast<int>(denied_matters(facts, inquiry, year).size());
}

std::optional<GateFinding> judge_denials(const PersonFacts& facts, const Inquiry& inquiry,
                                         int year) {
    const auto* gate = inquiry.rules.gate("denial-2", calendar_year(year).last);
    if (!gate) return std::nullopt;
    const int count = count_denials(facts, inquiry, year);
    GateFinding finding;
    finding.rule = gate->value.rule;
    finding.article = gate->cite;
    finding.met = count >= gate->value.count;
    finding.bars_award = true;
    finding.detail =
        "matters=" + std::to_string(count) + " count=" + std::to_string(gate->value.count);
    if (!finding.met) return finding;
    finding.ceiling = gate->value.ceiling;
    for (const DenialReport& report : facts.denial_reports) {
        if (!is_counted(report, inquiry, year)) continue;
        finding.because.push_back(
            {FactKind::denial_reports, report.finding.origin, report.matter, report.day});
    }
    return finding;
}

GateFinding judge_veto(const PersonLine& person, bool serves_at_end, const Inquiry& inquiry,
                       int year) {
    const auto* gate = inquiry.rules.gate("village-veto", calendar_year(year).last);
    GateFinding finding;
    finding.rule = gate->value.rule;
    finding.article = gate->cite;
    finding.bars_award = true;
    if (person.pool != Pool::village || !serves_at_end) return finding;
    for (const Veto& veto : inquiry.vetoes) {
        if (veto.year != year || veto.unit != person.unit) continue;
        finding.met = true;
        finding.because.push_back({FactKind::vetoes, veto.origin, veto.document, std::nullopt});
    }
    return finding;
}

std::optional<GateFinding> judge_quarters(const std::array<bool, 6>& due,
                                          const std::array<std::optional<QuarterGrade>, 6>& grades,
                                          const Inquiry& inquiry, int year) {
    const auto* gate = inquiry.rules.gate("excellent-quarters", calendar_year(year).last);
    if (!gate) return std::nullopt;
    int due_quarters = 0;
    int good = 0;
    bool any_low = false;
    for (PeriodKind kind : kAllPeriods) {
        if (!is_quarter(kind) || !due[index_of(kind)]) continue;
        ++due_quarters;
        const auto& grade = grades[index_of(kind)];
        if (grade == QuarterGrade::good) ++good;
        any_low = any_low || (grade && *grade >= QuarterGrade::ordinary);
    }
    const bool enough =
        std::int64_t{good} * 10'000 >= gate->value.share.hundredths() * due_quarters;
    GateFinding finding;
    finding.rule = gate->value.rule;
    finding.article = gate->cite;
    finding.met = !enough || any_low;
    if (finding.met) finding.ceiling = Grade::competent;
    finding.detail = "good=" + std::to_string(good) + " due=" + std::to_string(due_quarters) +
                     (any_low ? " ordinary-or-poor=yes" : "");
    return finding;
}

std::optional<GateFinding> judge_sanctions(const PersonFacts& facts, const Inquiry& inquiry,
                                           int year) {
    if (inquiry.rules.sanctions.empty()) return std::nullopt;
    GateFinding finding;
    finding.rule = "sanction";
    std::optional<Grade> heaviest;
    for (const Sanction& sanction : facts.sanctions) {
        if (!sanction_stands(sanction, inquiry)) continue;
        const auto* row = rule_reaching(sanction, inquiry, year);
        if (!row) continue;
        if (!heaviest || heavier(row->value.effect, *heaviest)) {
            heaviest = row->value.effect;
            finding.article = row->cite;
        }
        finding.because.push_back({FactKind::sanctions, sanction.origin,
                                   sanction.document.empty() ? sanction.kind : sanction.document,
                                   sanction.day});
    }
    if (finding.article.empty()) finding.article = inquiry.rules.sanctions.rows().front().cite;
    if (!heaviest) return finding;
    finding.met = true;
    finding.undetermined = heaviest == Grade::undetermined;
    if (!finding.undetermined) finding.ceiling = heaviest;
    return finding;
}

}  // namespace kaoping
