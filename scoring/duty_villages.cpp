#include "scoring/duty_villages.h"

#include <algorithm>

#include "config/wording.h"
#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

std::string named(const char* key, int count) {
    return key + std::to_string(count);
}

}  // namespace

VillageDuties::VillageDuties(const Inquiry& inquiry, int year) : inquiry_(inquiry), year_(year) {
    for (const VillageMeeting& meeting : inquiry.registers->facts().meetings) {
        if (meeting.half.year != year || !inquiry.knows(meeting.held)) continue;
        meetings_.push_back(&meeting);
        villages_.insert(meeting.unit);
    }
    std::stable_sort(meetings_.begin(), meetings_.end(),
                     [](const auto* a, const auto* b) { return a->held < b->held; });
}

void VillageDuties::add(const Person& person, const PersonFacts& facts) {
    const DayRange year = calendar_year(year_);
    const RosterRow& row = person.row_on(year.last);
    if (pool_of(row) == Pool::village && person.days_served(year) > 0) villages_.insert(row.unit);
    for (const Ballot& ballot : facts.ballots) {
        if (ballot.half.year == year_) add_ballot(person, ballot);
    }
}

void VillageDuties::add_ballot(const Person& person, const Ballot& ballot) {
    const Day last = ballot.half.days().last;
    const DutyLaw law = inquiry_.rules.duty("two-reports-ballot", last);
    if (!law) return;
    DutyRow row = duty_row(law, person.number(), person.row_on(last).name, to_key(ballot.half));
    const int good = ballot.excellent + ballot.competent;
    const int votes = good + ballot.basic + ballot.incompetent;
    if (votes > 0) row.actual = to_string(percentage(good, votes));
    row.verdict = DutyVerdict::note;
    row.detail = {named("excellent=", ballot.excellent), named("competent=", ballot.competent),
                  named("basic=", ballot.basic), named("incompetent=", ballot.incompetent),
                  named("abstain=", ballot.abstained.value_or(0))};
    row.person = person.id();
    row.because.push_back(reference_to(ballot));
    ballots_.push_back(std::move(row));
}

void VillageDuties::finish(DutyRows& rows) {
    add_held(rows, {year_, false});
    add_held(rows, {year_, true});
    for (const VillageMeeting* meeting : meetings_) add_meeting(rows, *meeting);
    std::move(ballots_.begin(), ballots_.end(), std::back_inserter(rows));
    add_works(rows);
}

void VillageDuties::add_held(DutyRows& rows, HalfYear half) const {
    const Day last = half.days().last;
    const DutyLaw law = inquiry_.rules.duty("two-reports-held", last);
    if (!law) return;
    std::map<std::string, std::vector<FactReference>> held;
    for (const std::string& village : villages_) held[village];
    for (const VillageMeeting* meeting : meetings_) {
        if (meeting->half == half) held[meeting->unit].push_back(reference_to(*meeting));
    }
    for (auto& [village, meetings] : held) {
        DutyRow row = duty_row(law, village, "", to_key(half));
        judge_count(row, figure(law, "count"), static_cast<std::int64_t>(meetings.size()), last,
                    inquiry_);
        row.because = std::move(meetings);
        rows.push_back(std::move(row));
    }
}

void VillageDuties::add_meeting(DutyRows& rows, const VillageMeeting& meeting) const {
    const Day last = meeting.half.days().last;
    const auto row_of = [&](DutyLaw law) {
        DutyRow row = duty_row(law, meeting.unit, "", to_key(meeting.half));
        row.because.push_back(reference_to(meeting));
        return row;
    };
    if (const DutyLaw law = inquiry_.rules.duty("two-reports-notice", last)) {
        DutyRow row = row_of(law);
        judge_count(row, figure(law, "days"), meeting.held.number() - meeting.noticed.number(),
                    last, inquiry_);
        rows.push_back(std::move(row));
    }
    if (const DutyLaw law = inquiry_.rules.duty("two-reports-attendance", last)) {
        DutyRow row = row_of(law);
        const Points percent = figure(law, "percent");
        const bool enough = std::int64_t{meeting.attended} * 10'000 >=
                            std::int64_t{meeting.delegates} * percent.hundredths();
        row.required = to_string(percent);
        row.actual = to_string(percentage(meeting.attended, meeting.delegates));
        row.verdict = verdict(enough, last, inquiry_);
        rows.push_back(std::move(row));
    }
}

void VillageDuties::add_works(DutyRows& rows) const {
    const Day last = calendar_year(year_).last;
    const DutyLaw law = inquiry_.rules.duty("village-works", last);
    if (!law) return;
    using Key = std::pair<std::string_view, VillageMatter>;
    std::map<Key, std::vector<const VillageWork*>> works;
    for (const VillageWork& work : inquiry_.registers->facts().village_works) {
        if (work.year == year_) works[{work.unit, work.matter}].push_back(&work);
    }
    for (const std::string& village : villages_) {
        for (const auto& [matter, key] : kVillageMatters) {
            // Named in Chinese in every language (rulebook 9).
            DutyRow row = duty_row(law, village, std::string{word(matter, Language::chinese)},
                                   std::to_string(year_));
            std::int64_t count = 0;
            for (const VillageWork* work : works[{village, matter}]) {
                count += work->count;
                row.because.push_back(reference_to(*work));
            }
            judge_count(row, figure(law, key), count, last, inquiry_);
            rows.push_back(std::move(row));
        }
    }
}

}  // namespace kaoping
