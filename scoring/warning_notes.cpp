#include "scoring/warning_notes.h"

#include <algorithm>

namespace kaoping {
namespace {

constexpr int kMonthsOfAYear = 12;

// Whether the day lies on, or within a year after, the day of an admonition that stands.
bool after_admonition(Day day, const PersonFacts& facts, const Inquiry& inquiry) {
    return std::any_of(facts.measures.begin(), facts.measures.end(), [&](const auto& earlier) {
        return earlier.measures.contains(Measure::admonition) && stands(earlier, facts, inquiry) &&
               (day == earlier.day || window_after(earlier.day, kMonthsOfAYear).contains(day));
    });
}

// The measure does not fit the responsibility (效能责任追究 二(二)).
bool is_mismatch(const MeasureDecision& decision, const PersonFacts& facts,
                 const Inquiry& inquiry) {
    if (!decision.responsibility || !stands(decision, facts, inquiry)) return false;
    if (decision.measures == MeasureSet{Measure::written}) return false;
    const bool warning = decision.measures.contains(Measure::warning);
    switch (*decision.responsibility) {
        case Responsibility::direct:
            return !warning;
        case Responsibility::main:
            return false;
        case Responsibility::important:
            return warning && decision.aggravated != true &&
                   !decision.measures.contains(Measure::admonition) &&
                   !after_admonition(decision.day, facts, inquiry);
    }
    return false;
}

bool has_sanction_to_decide(const PersonFacts& facts, const Inquiry& inquiry, int year) {
    return std::any_of(
        facts.denial_reports.begin(), facts.denial_reports.end(), [&](const DenialReport& report) {
            return report.day.year() == year && inquiry.knows(report.day) &&
                   report.bad_effect == true && report.finding.value == Finding::substantiated;
        });
}

// Whether any dated fact of the year lies outside the person's service. 加分 and 扣分 of a
// quarter's sheet are dated on its last day.
class OutsideService {
public:
    OutsideService(const Person& person, const Inquiry& inquiry, int year)
        : person_(person), inquiry_(inquiry), year_(year) {}

    [[nodiscard]] bool any(const PersonFacts& facts) const {
        return any_day(facts.measures) || any_day(facts.transfers) ||
               any_day(facts.denial_reports) || any_day(facts.sanctions) ||
               any_day(facts.adjustments) || any_decided_grade(facts) ||
               std::any_of(
                   facts.evaluations.begin(), facts.evaluations.end(), [&](const Evaluation& fact) {
                       return (fact.bonus || fact.deduction) && is_outside(fact.period.last_day());
                   });
    }

private:
    [[nodiscard]] bool is_outside(Day day) const {
        return day.year() == year_ && inquiry_.knows(day) && !person_.serves_on(day);
    }
    template <class Fact>
    [[nodiscard]] bool any_day(const std::vector<Fact>& facts) const {
        return std::any_of(facts.begin(), facts.end(),
                           [&](const Fact& fact) { return is_outside(fact.day); });
    }

    [[nodiscard]] bool any_decided_grade(const PersonFacts& facts) const {
        return std::any_of(facts.grades.begin(), facts.grades.end(),
                           [&](const auto& fact) { return fact.day && is_outside(*fact.day); });
    }

    const Person& person_;
    const Inquiry& inquiry_;
    int year_;
};

}  // namespace

std::vector<WarningNote> notes_of(const Person& person, const PersonFacts& facts,
                                  const WarningHistory& history, const Inquiry& inquiry, int year) {
    std::vector<const MeasureDecision*> decisions;
    for (const MeasureDecision& decision : facts.measures) decisions.push_back(&decision);
    std::stable_sort(decisions.begin(), decisions.end(), decided_before);

    std::vector<WarningNote> notes;
    const auto note = [&](const char* key, bool holds) {
        if (holds) notes.push_back({key, ""});
    };
    note("same-day-as-transfer", history.warned_on_transfer_day(year));
    note("fourth-without-transfer", history.warned_beyond_order(year));
    note("transfer-without-cause", history.transfer_without_cause(year));
    for (const MeasureDecision* decision : decisions) {
        const bool of_year = decision->deadline && decision->deadline->year() == year;
        if (of_year && is_uncorrected(*decision, facts, inquiry, inquiry.day_asked(year))) {
            notes.push_back({"warning-due", name_of(*decision)});
        }
    }
    for (const MeasureDecision* decision : decisions) {
        if (decision->day.year() == year && is_mismatch(*decision, facts, inquiry)) {
            notes.push_back({"measure-mismatch", name_of(*decision)});
        }
    }
    note("sanction-to-decide", has_sanction_to_decide(facts, inquiry, year));
    note("outside-service", OutsideService{person, inquiry, year}.any(facts));
    return notes;
}

}  // namespace kaoping
