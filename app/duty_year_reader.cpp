#include "app/duty_year_reader.h"

#include <algorithm>

#include "records/half_year.h"
#include "scoring/due.h"
#include "scoring/duties.h"
#include "scoring/gates.h"
#include "scoring/known_facts.h"

namespace kaoping {
namespace {

bool is_register(FactKind kind) {
    switch (kind) {
        case FactKind::people:
        case FactKind::evaluations:
        case FactKind::items:
        case FactKind::adjustments:
        case FactKind::measures:
        case FactKind::transfers:
        case FactKind::grades:
        case FactKind::sanctions:
        case FactKind::vetoes:
        case FactKind::appeals:
            return false;
        case FactKind::denial_reports:
        case FactKind::denials:
        case FactKind::cases:
        case FactKind::contacts:
        case FactKind::complaints:
        case FactKind::study:
        case FactKind::talks:
        case FactKind::meetings:
        case FactKind::ballots:
        case FactKind::unit_reviews:
        case FactKind::archive:
        case FactKind::village_works:
        case FactKind::links:
        case FactKind::inspections:
            break;
    }
    return true;
}

RegisteredPerson registered(const Person& person, const PersonFacts& facts, const Inquiry& inquiry,
                            int year) {
    RegisteredPerson line;
    line.person = line_on(person, calendar_year(year).last);
    line.serves = person.days_served(calendar_year(year)) > 0;
    line.attendances = known_of_year(facts.attendances, inquiry, year);
    line.talks = known_of_year(facts.talks, inquiry, year);
    line.denial_reports = known_of_year(facts.denial_reports, inquiry, year);
    std::ranges::copy_if(facts.ballots, std::back_inserter(line.ballots),
                         [&](const Ballot& ballot) { return ballot.half.year == year; });
    line.denied_matters = count_denials(facts, inquiry, year);
    const auto gate = judge_denials(facts, inquiry, year);
    if (gate && gate->met && gate->bars_award) line.awards_lost_by = gate->article;
    return line;
}

// The files and sheets of the facts behind the candidates.
Outcome<void> add_sources(DutyYear& year, const FindSheet& find) {
    for (const Candidate& candidate : year.candidates) {
        for (const FactReference& fact : candidate.because) {
            auto source = find(fact.origin.sheet);
            if (!source) return tl::unexpected(source.error());
            year.sources.emplace(fact.origin.sheet, std::move(*source));
        }
    }
    return {};
}

}  // namespace

Outcome<bool> keeps_registers(const Invocation& call, OpenStore& office) {
    const auto batches = call.console.check(office.store.batches());
    if (!batches) return tl::unexpected(batches.error());
    return std::ranges::any_of(*batches, [](const BatchRecord& batch) {
        return !batch.is_withdrawn() &&
               std::ranges::any_of(batch.tables, is_register, &TableRecord::kind);
    });
}

Outcome<DutyYear> read_duty_year(const Invocation& call, OpenStore& office, int year) {
    if (!office.registers) {
        const auto read = read_registers(office, call.console);
        if (!read) return tl::unexpected(read.error());
    }
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    DutyYear result;
    result.year = year;
    result.asked = inquiry.day_asked(year);
    DutiesCounter duties{inquiry, year};
    CandidateFinder candidates{inquiry, year};
    const auto visited =
        each_person(office, call.console, [&](const Person& person, const PersonFacts& facts) {
            duties.add(person, facts);
            candidates.add(person, facts);
            result.people.push_back(registered(person, facts, inquiry, year));
        });
    if (!visited) return tl::unexpected(visited.error());
    std::ranges::sort(result.people, {},
                      [](const RegisteredPerson& each) { return each.person.number; });
    result.rows = duties.finish();
    result.candidates = candidates.finish();
    result.facts = known_registers(inquiry);
    const auto traced = add_sources(result, sheet_finder(office, call.console));
    if (!traced) return tl::unexpected(traced.error());
    return result;
}

}  // namespace kaoping
