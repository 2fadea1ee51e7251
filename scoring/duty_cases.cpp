#include "scoring/duty_cases.h"

#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

int limit_of(const TimedCase& fact, const DeadlineRule& limits) {
    switch (fact.type) {
        case CaseType::ordinary:
            return limits.ordinary;
        case CaseType::special:
            return fact.special_reason.empty() ? limits.ordinary : limits.special;
        case CaseType::statutory:
        case CaseType::assigned:
            break;
    }
    return fact.days.value_or(limits.ordinary);
}

std::vector<FactReference> facts_of(const TimedCase& fact, std::optional<Day> done) {
    std::vector<FactReference> facts{reference_to(fact)};
    if (done && fact.closed->origin != fact.origin) {
        facts.push_back({FactKind::cases, fact.closed->origin, fact.number, done});
    }
    return facts;
}

}  // namespace

DueDay due_day_of(const TimedCase& fact, const RuleBook& rules) {
    DueDay due;
    due.no_reason = fact.type == CaseType::special && fact.special_reason.empty();
    const Calendar& calendar = rules.calendar;
    const Day last =
        fact.received.plus_days(limit_of(fact, rules.deadlines.on(fact.received)->value));
    due.day = calendar.working_day_from(last);
    due.weekends_only = !calendar.lists(last.year()) || !calendar.lists(due.day.year());
    return due;
}

std::optional<DutyRow> judge_case(const TimedCase& fact, const Inquiry& inquiry, Day asked) {
    const DutyLaw law = inquiry.rules.duty("deadline", fact.received);
    const bool limited = inquiry.rules.deadlines.on(fact.received) != nullptr;
    if (!law || !limited || !inquiry.knows(fact.received)) return std::nullopt;
    const DueDay due = due_day_of(fact, inquiry.rules);
    const std::optional<Day> done = inquiry.known(fact.closed);

    DutyRow row = duty_row(law, fact.number, fact.matter, std::to_string(fact.received.year()));
    row.required = to_string(due.day);
    if (done) {
        row.actual = to_string(*done);
        row.verdict = *done <= due.day ? DutyVerdict::met : DutyVerdict::not_met;
    } else {
        row.verdict = asked > due.day ? DutyVerdict::not_met : DutyVerdict::open;
    }
    if (due.no_reason) row.detail.emplace_back("no-reason");
    if (done && *done > due.day) {
        row.detail.push_back("late=" + std::to_string(done->number() - due.day.number()));
    }
    if (due.weekends_only) row.detail.emplace_back("calendar=weekends-only");
    row.person = fact.person;
    row.quarter = quarter_of(due.day);
    row.because = facts_of(fact, done);
    return row;
}

void add_cases(DutyRows& rows, const Inquiry& inquiry, int year) {
    for (const TimedCase& fact : inquiry.registers->facts().cases) {
        if (fact.received.year() != year) continue;
        if (auto row = judge_case(fact, inquiry, inquiry.day_asked(year))) {
            rows.push_back(std::move(*row));
        }
    }
}

void add_own_cases(DutyRows& rows, const OwnDuties& of) {
    for (const TimedCase* fact : of.inquiry.registers->naming(of.person.id()).cases) {
        auto row = judge_case(*fact, of.inquiry, of.inquiry.day_asked(of.year));
        if (row && row->quarter->year == of.year) rows.push_back(std::move(*row));
    }
}

}  // namespace kaoping
