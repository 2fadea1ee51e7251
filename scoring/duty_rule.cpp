#include "scoring/duty_rule.h"

#include <stdexcept>

namespace kaoping {

Points figure(DutyLaw law, std::string_view name) {
    const auto found = law->value.figure(name);
    if (!found) throw std::logic_error("a duty without the figure " + std::string{name});
    return *found;
}

std::string figure_text(Points figure) {
    if (figure.hundredths() % 100 == 0) return std::to_string(figure.hundredths() / 100);
    return to_string(figure);
}

bool is_asked(const Person& person, Day last) {
    return participation_of(person.row_on(last)) != Participation::excluded;
}

DutyVerdict verdict(bool met, Day last, const Inquiry& inquiry) {
    if (met) return DutyVerdict::met;
    const bool runs = inquiry.as_of && *inquiry.as_of <= last;
    return runs ? DutyVerdict::open : DutyVerdict::not_met;
}

DutyRow duty_row(DutyLaw law, std::string subject, std::string subject_name, std::string period) {
    DutyRow row;
    row.rule = law->value.rule;
    row.article = law->cite;
    row.subject = std::move(subject);
    row.subject_name = std::move(subject_name);
    row.period = std::move(period);
    return row;
}

DutyRow own_row(DutyLaw law, const Person& person, std::string period, Day last) {
    DutyRow row = duty_row(law, person.number(), person.row_on(last).name, std::move(period));
    row.person = person.id();
    row.quarter = quarter_of(last);
    return row;
}

void judge_count(DutyRow& row, Points required, std::int64_t actual, Day last,
                 const Inquiry& inquiry) {
    row.required = figure_text(required);
    row.actual = std::to_string(actual);
    row.verdict = verdict(Points::whole(actual) >= required, last, inquiry);
}

}  // namespace kaoping
