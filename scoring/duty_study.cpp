#include "scoring/duty_study.h"

#include <algorithm>

#include "records/month.h"
#include "scoring/due.h"
#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

constexpr int kHoursOfDay = 8;

// In hundredths of an hour.
std::int64_t hours_of(const Attendance& fact) {
    const std::int64_t length = fact.length.hundredths();
    return fact.unit == LengthUnit::days ? length * kHoursOfDay : length;
}

// Hundredths of an hour in days, half up.
Points days_of(std::int64_t hours) {
    return Points::of_hundredths((2 * hours + kHoursOfDay) / (2 * kHoursOfDay));
}

void judge_days(DutyRow& row, DutyLaw law, Points days, Day last, const Inquiry& inquiry) {
    row.required = figure_text(figure(law, "days"));
    row.actual = to_string(days);
    row.verdict = verdict(days >= figure(law, "days"), last, inquiry);
}

bool is_of_year(const Attendance& fact, const Inquiry& inquiry, int year) {
    return fact.day.year() == year && inquiry.knows(fact.day);
}

bool is_study(StudySort sort) {
    return sort == StudySort::group_study || sort == StudySort::self_study;
}

bool is_examined(StudySort sort) {
    return sort == StudySort::group_study || sort == StudySort::training;
}

}  // namespace

void add_studies(DutyRows& rows, const OwnDuties& of) {
    for (const Month month : months_of(of.year)) {
        const DayRange days = month.days();
        const DutyLaw law = of.inquiry.rules.duty("study-monthly", days.last);
        const bool asked =
            is_asked(of.person, days.last) && of.person.days_served(days) * 2 >= days.days();
        if (!law || !asked) continue;
        DutyRow row = own_row(law, of.person, to_key(month), days.last);
        int long_enough = 0;
        for (const Attendance& fact : of.facts.attendances) {
            if (!is_study(fact.sort) || !days.contains(fact.day)) continue;
            if (!of.inquiry.knows(fact.day)) continue;
            long_enough += hours_of(fact) >= figure(law, "hours").hundredths() ? 1 : 0;
            row.because.push_back(reference_to(fact));
        }
        judge_count(row, figure(law, "count"), long_enough, days.last, of.inquiry);
        rows.push_back(std::move(row));
    }
}

void add_training(DutyRows& rows, const OwnDuties& of) {
    const Day last = calendar_year(of.year).last;
    const DutyLaw law = of.inquiry.rules.duty("training-year", last);
    const bool asked = pool_of(of.person.row_on(last)) == Pool::village &&
                       is_due(of.person, {of.year, PeriodKind::y});
    if (!law || !asked) return;
    DutyRow row = own_row(law, of.person, std::to_string(of.year), last);
    std::int64_t hours = 0;
    for (const Attendance& fact : of.facts.attendances) {
        if (fact.sort != StudySort::training || !is_of_year(fact, of.inquiry, of.year)) continue;
        hours += hours_of(fact);
        row.because.push_back(reference_to(fact));
    }
    judge_days(row, law, days_of(hours), last, of.inquiry);
    rows.push_back(std::move(row));
}

void add_exams(DutyRows& rows, const OwnDuties& of) {
    const DayRange days = calendar_year(of.year);
    const DutyLaw law = of.inquiry.rules.duty("exam-recorded", days.last);
    if (!law || !is_asked(of.person, days.last) || of.person.days_served(days) == 0) return;
    DutyRow row = own_row(law, of.person, std::to_string(of.year), days.last);
    int attended = 0;
    int recorded = 0;
    for (const Attendance& fact : of.facts.attendances) {
        if (!is_examined(fact.sort) || !is_of_year(fact, of.inquiry, of.year)) continue;
        ++attended;
        recorded += fact.result.empty() ? 0 : 1;
        row.because.push_back(reference_to(fact));
    }
    if (attended == 0) return;
    judge_count(row, Points::whole(attended), recorded, days.last, of.inquiry);
    rows.push_back(std::move(row));
}

void OfficeStudies::add(const PersonFacts& facts) {
    for (const Attendance& fact : facts.attendances) {
        if (!is_of_year(fact, inquiry_, year_)) continue;
        if (fact.sort == StudySort::integrity) integrity_.emplace(fact.day, reference_to(fact));
        if (fact.sort != StudySort::training) continue;
        Session& session = sessions_[{fact.day, fact.topic}];
        if (hours_of(fact) <= session.length) continue;
        session = {hours_of(fact), reference_to(fact)};
    }
}

void OfficeStudies::finish(DutyRows& rows) const {
    add_sessions(rows);
    add_integrity(rows);
}

void OfficeStudies::add_sessions(DutyRows& rows) const {
    const Day last = calendar_year(year_).last;
    const DutyLaw law = inquiry_.rules.duty("training-session", last);
    if (!law) return;
    for (const auto& [when, session] : sessions_) {
        const auto& [day, topic] = when;
        DutyRow row = duty_row(law, to_string(day), topic, std::to_string(year_));
        judge_days(row, law, days_of(session.length), last, inquiry_);
        row.because.push_back(session.longest);
        rows.push_back(std::move(row));
    }
}

void OfficeStudies::add_integrity(DutyRows& rows) const {
    const Day last = calendar_year(year_).last;
    const DutyLaw law = inquiry_.rules.duty("integrity-education", last);
    if (!law) return;
    DutyRow row = duty_row(law, "office", "", std::to_string(year_));
    judge_count(row, figure(law, "count"), static_cast<std::int64_t>(integrity_.size()), last,
                inquiry_);
    for (const auto& [day, reference] : integrity_) row.because.push_back(reference);
    rows.push_back(std::move(row));
}

}  // namespace kaoping
