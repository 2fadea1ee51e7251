#include "scoring/standing.h"

#include <algorithm>
#include <tuple>

namespace kaoping {

std::optional<Day> revocation_of(const MeasureDecision& decision, const PersonFacts& facts,
                                 const Inquiry& inquiry) {
    std::optional<Day> earliest;
    const auto consider = [&](Day day) {
        if (inquiry.knows(day) && (!earliest || day < *earliest)) earliest = day;
    };
    if (decision.revoked) consider(decision.revoked->value);
    for (const Appeal& appeal : facts.appeals) {
        const bool lifts = appeal.outcome && appeal.outcome->value != AppealOutcome::upheld;
        if (lifts && appeal.decided && !decision.document.empty() &&
            appeal.against == decision.document) {
            consider(*appeal.decided);
        }
    }
    return earliest;
}

bool stands(const MeasureDecision& decision, const PersonFacts& facts, const Inquiry& inquiry) {
    return inquiry.knows(decision.day) && !decision.exempted() &&
           !revocation_of(decision, facts, inquiry);
}

bool is_uncorrected(const MeasureDecision& decision, const PersonFacts& facts,
                    const Inquiry& inquiry, Day day) {
    if (!decision.measures.contains(Measure::admonition) || !decision.deadline) return false;
    if (*decision.deadline >= day) return false;
    const bool corrected = decision.corrected && inquiry.knows(decision.corrected->value);
    return !corrected && stands(decision, facts, inquiry);
}

std::string name_of(const MeasureDecision& decision) {
    return decision.document.empty() ? to_string(decision.day) : decision.document;
}

bool decided_before(const MeasureDecision* a, const MeasureDecision* b) {
    return std::tie(a->day, a->document) < std::tie(b->day, b->document);
}

std::vector<const MeasureDecision*> decisions_of(const PersonFacts& facts, const Inquiry& inquiry,
                                                 int year) {
    std::vector<const MeasureDecision*> found;
    for (const MeasureDecision& decision : facts.measures) {
        if (decision.day.year() == year && inquiry.knows(decision.day)) found.push_back(&decision);
    }
    std::stable_sort(found.begin(), found.end(), decided_before);
    return found;
}

WarningHistory::WarningHistory(const PersonFacts& facts, const Inquiry& inquiry)
    : inquiry_(inquiry) {
    for (const MeasureDecision& decision : facts.measures) {
        if (decision.measures.contains(Measure::warning) && stands(decision, facts, inquiry)) {
            standing_.push_back(&decision);
        }
    }
    std::stable_sort(standing_.begin(), standing_.end(), decided_before);

    for (const Transfer& transfer : facts.transfers) {
        if (!transfer.for_warnings || !inquiry.knows(transfer.day)) continue;
        if (const auto year = cause_of(transfer)) {
            const int months = order_of(*year)->window_months;
            caused_.push_back({&transfer, window_after(transfer.day, months), *year});
        } else {
            uncaused_.push_back(&transfer);
        }
    }
    std::stable_sort(caused_.begin(), caused_.end(), [](const auto& a, const auto& b) {
        return a.transfer->day < b.transfer->day;
    });
}

std::vector<const MeasureDecision*> WarningHistory::standing_in(int year) const {
    std::vector<const MeasureDecision*> found;
    std::copy_if(standing_.begin(), standing_.end(), std::back_inserter(found),
                 [&](const MeasureDecision* warning) { return warning->day.year() == year; });
    return found;
}

const Dated<Rung>* WarningHistory::rung_of(int year) const {
    const auto count = static_cast<int>(standing_in(year).size());
    const Dated<Rung>* highest = nullptr;
    if (count == 0) return highest;
    for (const Dated<Rung>* rung : inquiry_.rules.ladder.all_on(calendar_year(year).last)) {
        const bool reached = rung->value.count <= count;
        if (reached && (!highest || rung->value.count > highest->value.count)) highest = rung;
    }
    return highest;
}

const Rung* WarningHistory::order_of(int year) const {
    const auto* row = inquiry_.rules.ladder.on(
        calendar_year(year).last, [](const Rung& rung) { return rung.orders_transfer; });
    return row ? &row->value : nullptr;
}

const MeasureDecision* WarningHistory::third_of(int year) const {
    const Rung* order = order_of(year);
    if (!order) return nullptr;
    const auto warnings = standing_in(year);
    const auto needed = static_cast<std::size_t>(order->count);
    return warnings.size() < needed ? nullptr : warnings[needed - 1];
}

std::optional<int> WarningHistory::cause_of(const Transfer& transfer) const {
    std::optional<int> latest;
    for (const MeasureDecision* warning : standing_) {
        const int year = warning->day.year();
        if (latest == year) continue;
        const MeasureDecision* third = third_of(year);
        if (third && third->day <= transfer.day) latest = year;
    }
    return latest;
}

const CausedTransfer* WarningHistory::satisfied_by(int year) const {
    const MeasureDecision* third = third_of(year);
    if (!third) return nullptr;
    const auto found = std::find_if(caused_.begin(), caused_.end(), [&](const auto& caused) {
        return caused.transfer->day >= third->day;
    });
    return found == caused_.end() ? nullptr : &*found;
}

bool WarningHistory::transfer_required(int year) const {
    return third_of(year) && !satisfied_by(year);
}

std::vector<const MeasureDecision*> WarningHistory::referred_in(int year) const {
    auto warnings = standing_in(year);
    std::erase_if(warnings, [&](const MeasureDecision* warning) {
        return window_around(warning->day) == nullptr;
    });
    return warnings;
}

const CausedTransfer* WarningHistory::window_around(Day day) const {
    const auto found = std::find_if(caused_.rbegin(), caused_.rend(), [&](const auto& caused) {
        return caused.window.contains(day);
    });
    return found == caused_.rend() ? nullptr : &*found;
}

std::vector<const MeasureDecision*> WarningHistory::standing_before(const MeasureDecision& warning,
                                                                    int year) const {
    std::vector<const MeasureDecision*> found;
    std::copy_if(standing_.begin(), standing_.end(), std::back_inserter(found),
                 [&](const MeasureDecision* earlier) {
                     return earlier->day.year() >= year && decided_before(earlier, &warning);
                 });
    return found;
}

bool WarningHistory::among_causes(const MeasureDecision& warning, Day transfer_day) const {
    const int year = warning.day.year();
    const MeasureDecision* third = third_of(year);
    if (!third || third->day > transfer_day) return false;
    const auto warnings = standing_in(year);
    const auto end_of_causes = std::next(std::find(warnings.begin(), warnings.end(), third));
    return std::find(warnings.begin(), end_of_causes, &warning) != end_of_causes;
}

bool WarningHistory::warned_on_transfer_day(int year) const {
    const auto referred = referred_in(year);
    for (const MeasureDecision* warning : standing_in(year)) {
        if (std::find(referred.begin(), referred.end(), warning) != referred.end()) continue;
        for (const CausedTransfer& caused : caused_) {
            if (caused.transfer->day == warning->day && !among_causes(*warning, warning->day)) {
                return true;
            }
        }
    }
    return false;
}

bool WarningHistory::warned_beyond_order(int year) const {
    return transfer_required(year) &&
           standing_in(year).size() > static_cast<std::size_t>(order_of(year)->count);
}

bool WarningHistory::transfer_without_cause(int year) const {
    return std::any_of(uncaused_.begin(), uncaused_.end(),
                       [&](const Transfer* transfer) { return transfer->day.year() == year; });
}

}  // namespace kaoping
