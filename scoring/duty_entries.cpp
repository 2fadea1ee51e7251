#include "scoring/duty_entries.h"

#include <initializer_list>

#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

int filled(std::initializer_list<std::string_view> texts) {
    int count = 0;
    for (const std::string_view text : texts) count += text.empty() ? 0 : 1;
    return count;
}

struct Entry {
    int needed = 0;
    int filled = 0;
};

Entry count(const Contact& fact, const Inquiry& inquiry) {
    Entry entry;
    if (fact.way == ContactWay::call) {
        entry = {4, filled({fact.matter, fact.caller, fact.caller_unit, fact.contact})};
    }
    if (fact.own_duty == false) {
        const bool handed_over = !fact.handed_to.empty() && inquiry.known(fact.handed_over);
        ++entry.needed;
        entry.filled += handed_over ? 1 : 0;
    }
    return entry;
}

// Requires a row of the year of the entry.
DutyRow judge_contact(const NumberedEntry<Contact>& entry, DutyLaw law, const Inquiry& inquiry) {
    const Contact& fact = *entry.fact;
    const auto [needed, filled] = count(fact, inquiry);
    const int year = fact.day.year();
    DutyRow row = duty_row(law, entry.name, fact.matter, std::to_string(year));
    judge_count(row, Points::whole(needed), filled, calendar_year(year).last, inquiry);
    row.person = fact.person;
    row.quarter = quarter_of(fact.day);
    row.because.push_back(reference_to(fact));
    return row;
}

DutyRow judge_denial(const Denial& fact, DutyLaw law, const Inquiry& inquiry) {
    const int year = fact.day.year();
    DutyRow row = duty_row(law, fact.number, fact.matter, std::to_string(year));
    judge_count(row, Points::whole(3), filled({fact.basis, fact.reason, fact.approver}),
                calendar_year(year).last, inquiry);
    row.person = fact.person;
    row.quarter = quarter_of(fact.day);
    row.because.push_back(reference_to(fact));
    return row;
}

DutyLaw law_of(std::string_view rule, const Inquiry& inquiry, int year) {
    return inquiry.rules.duty(rule, calendar_year(year).last);
}

bool is_of_year(Day day, const Inquiry& inquiry, int year) {
    return day.year() == year && inquiry.knows(day);
}

}  // namespace

void add_contacts(DutyRows& rows, const Inquiry& inquiry, int year) {
    const DutyLaw law = law_of("first-contact", inquiry, year);
    if (!law) return;
    for (const auto& entry : inquiry.registers->contacts()) {
        if (!is_of_year(entry.fact->day, inquiry, year)) continue;
        rows.push_back(judge_contact(entry, law, inquiry));
    }
}

void add_denials(DutyRows& rows, const Inquiry& inquiry, int year) {
    const DutyLaw law = law_of("denial-form", inquiry, year);
    if (!law) return;
    for (const Denial& fact : inquiry.registers->facts().denials) {
        if (is_of_year(fact.day, inquiry, year)) rows.push_back(judge_denial(fact, law, inquiry));
    }
}

void add_own_contacts(DutyRows& rows, const OwnDuties& of) {
    const DutyLaw law = law_of("first-contact", of.inquiry, of.year);
    if (!law) return;
    for (const auto* entry : of.inquiry.registers->naming(of.person.id()).contacts) {
        if (!is_of_year(entry->fact->day, of.inquiry, of.year)) continue;
        rows.push_back(judge_contact(*entry, law, of.inquiry));
    }
}

void add_own_denials(DutyRows& rows, const OwnDuties& of) {
    const DutyLaw law = law_of("denial-form", of.inquiry, of.year);
    if (!law) return;
    for (const Denial* fact : of.inquiry.registers->naming(of.person.id()).denials) {
        if (!is_of_year(fact->day, of.inquiry, of.year)) continue;
        rows.push_back(judge_denial(*fact, law, of.inquiry));
    }
}

}  // namespace kaoping
