#include "scoring/warnings.h"

#include <algorithm>

#include "scoring/due.h"
#include "scoring/standing.h"
#include "scoring/warning_notes.h"

namespace kaoping {
namespace {

void count_measures(WarningRecord& record, const MeasureDecision& decision, bool revoked) {
    if (revoked) {
        ++record.revoked;
        return;
    }
    if (decision.exempted()) return;
    record.written += decision.measures.contains(Measure::written) ? 1 : 0;
    record.admonition += decision.measures.contains(Measure::admonition) ? 1 : 0;
    record.warning += decision.measures.contains(Measure::warning) ? 1 : 0;
}

RegisterEntry register_entry(const Person& person, const MeasureDecision& decision,
                             const Inquiry& inquiry) {
    RegisterEntry entry;
    entry.person = line_on(person, decision.day);
    entry.document = decision.document;
    entry.day = decision.day;
    entry.measures = decision.measures;
    for (const Ground& ground : decision.grounds) {
        entry.grounds += (entry.grounds.empty() ? "" : "；") + ground.text;
        if (ground.number > 0) entry.ground_numbers.push_back(ground.number);
    }
    entry.responsibility = decision.responsibility;
    entry.aggravated = decision.aggravated.value_or(false);
    entry.exempted = decision.exempted();
    entry.exemption = decision.exemption;
    entry.act_day = decision.act_day;
    entry.served_day = decision.served_day;
    entry.authority = decision.authority;
    entry.remark = decision.remark;
    entry.deadline = decision.deadline;
    if (decision.corrected && inquiry.knows(decision.corrected->value)) {
        entry.corrected = decision.corrected->value;
    }
    entry.origin = decision.origin;
    return entry;
}

// Requires a warning within a window.
Referral referral_of(const Person& person, const MeasureDecision& warning,
                     const WarningHistory& history, const Inquiry& inquiry) {
    const CausedTransfer& caused = *history.window_around(warning.day);
    const Transfer& transfer = *caused.transfer;
    Referral referral{register_entry(person, warning, inquiry),
                      transfer.day,
                      caused.window.last,
                      transfer.old_post,
                      transfer.new_post,
                      transfer.document,
                      {}};
    for (const MeasureDecision* earlier : history.standing_before(warning, caused.cause_year)) {
        referral.before.push_back(register_entry(person, *earlier, inquiry));
    }
    return referral;
}

// The transfer that satisfied the year's order, whenever; else the latest on or before the year's
// end that opens a window.
const CausedTransfer* transfer_shown(const WarningHistory& history, int year) {
    if (const CausedTransfer* satisfying = history.satisfied_by(year)) return satisfying;
    const CausedTransfer* latest = nullptr;
    for (const CausedTransfer& caused : history.caused_transfers()) {
        if (caused.transfer->day <= calendar_year(year).last) latest = &caused;
    }
    return latest;
}

}  // namespace

WarningRecord count_warnings(const Person& person, const PersonFacts& facts, const Inquiry& inquiry,
                             int year) {
    const WarningHistory history{facts, inquiry};
    WarningRecord record;
    record.year = year;
    record.person = line_on(person, calendar_year(year).last);
    record.person.participation = participation_in(person, inquiry, year).participation;

    int ordinal = 0;
    for (const MeasureDecision* decision : decisions_of(facts, inquiry, year)) {
        const auto revoked = revocation_of(*decision, facts, inquiry);
        count_measures(record, *decision, revoked.has_value());
        RegisterEntry entry = register_entry(person, *decision, inquiry);
        entry.revoked = revoked;
        const bool counts =
            decision->measures.contains(Measure::warning) && !revoked && !decision->exempted();
        if (counts) entry.ordinal = ++ordinal;
        record.decisions.push_back(std::move(entry));
    }
    const auto standing = history.standing_in(year);
    if (!standing.empty()) record.last_warning = standing.back()->day;
    if (const auto* rung = history.rung_of(year)) record.ceiling = rung->value.ceiling;
    record.transfer_required = history.transfer_required(year);
    if (const CausedTransfer* shown = transfer_shown(history, year)) {
        record.transfer_date = shown->transfer->day;
        record.old_post = shown->transfer->old_post;
        record.new_post = shown->transfer->new_post;
        record.transfer_document = shown->transfer->document;
        record.window_end = shown->window.last;
    }
    for (const MeasureDecision* warning : history.referred_in(year)) {
        record.referrals.push_back(name_of(*warning));
        record.referred.push_back(referral_of(person, *warning, history, inquiry));
    }
    record.in_window = static_cast<int>(record.referrals.size());
    record.notes = notes_of(person, facts, history, inquiry, year);
    return record;
}

void WarningsCounter::add(const Person& person, const PersonFacts& facts) {
    if (person.days_served(calendar_year(year_)) == 0) return;
    records_.push_back(count_warnings(person, facts, inquiry_, year_));
}

std::vector<WarningRecord> WarningsCounter::finish() {
    std::sort(records_.begin(), records_.end(),
              [](const auto& a, const auto& b) { return a.person.number < b.person.number; });
    return std::move(records_);
}

}  // namespace kaoping
