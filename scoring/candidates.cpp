#include "scoring/candidates.h"

#include <algorithm>
#include <tuple>

#include "scoring/due.h"
#include "scoring/duty_cases.h"
#include "scoring/duty_facts.h"
#include "scoring/standing.h"

namespace kaoping {
namespace {

using What = Candidate::What;

// 效能责任追究 一, by number.
constexpr int kNotPublished = 3;
constexpr int kNotInTime = 6;        // with bad effects
constexpr int kTasksNotInTime = 11;  // without

constexpr const char* kWarningArticle = "效能责任追究 二(二)";

std::string grounds_of(const MeasureDecision& decision) {
    std::string text;
    for (const Ground& ground : decision.grounds) text += (text.empty() ? "" : "；") + ground.text;
    return text;
}

}  // namespace

void CandidateFinder::add(const Person& person, const PersonFacts& facts) {
    PersonLine line = line_on(person, calendar_year(year_).last);
    for (const MeasureDecision& decision : facts.measures) {
        const bool of_year = decision.deadline && decision.deadline->year() == year_;
        if (!of_year || !is_uncorrected(decision, facts, inquiry_, inquiry_.day_asked(year_))) {
            continue;
        }
        Candidate candidate;
        candidate.what = What::uncorrected;
        candidate.person = line;
        candidate.unit = line.unit;
        candidate.subject = name_of(decision);
        candidate.matter = grounds_of(decision);
        candidate.since = *decision.deadline;
        candidate.measure = Measure::warning;
        candidate.article = kWarningArticle;
        candidate.because = {
            {FactKind::measures, decision.origin, name_of(decision), decision.day}};
        found_.push_back(std::move(candidate));
    }
    people_.emplace(person.id(), std::move(line));
}

std::vector<Candidate> CandidateFinder::finish() {
    add_cases();
    add_inspections();
    add_unpublished();
    std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.what, a.since, a.subject) < std::tie(b.what, b.since, b.subject);
    });
    return std::move(found_);
}

void CandidateFinder::add_cases() {
    for (const TimedCase& fact : inquiry_.registers->facts().cases) {
        if (fact.received.year() != year_) continue;
        auto row = judge_case(fact, inquiry_, inquiry_.day_asked(year_));
        if (!row || row->verdict != DutyVerdict::not_met) continue;
        Candidate candidate;
        candidate.what = What::overdue_case;
        name(candidate, fact.person);
        candidate.subject = fact.number;
        candidate.matter = fact.matter;
        candidate.since = due_day_of(fact, inquiry_.rules).day;
        if (!row->actual.empty()) candidate.done = fact.closed->value;
        candidate.grounds = {kNotInTime, kTasksNotInTime};
        candidate.article = row->article;
        candidate.because = std::move(row->because);
        found_.push_back(std::move(candidate));
    }
}

void CandidateFinder::add_inspections() {
    const DutyLaw law = inquiry_.rules.duty("inspections", calendar_year(year_).last);
    if (!law) return;
    for (const auto& [fact, entry] : inquiry_.registers->inspections()) {
        if (fact->day.year() != year_ || !inquiry_.knows(fact->day)) continue;
        if (fact->result != InspectionResult::fail) continue;
        Candidate candidate;
        candidate.what = What::failed_inspection;
        name(candidate, fact->person);
        if (!fact->unit.empty()) candidate.unit = fact->unit;
        candidate.subject = entry;
        candidate.matter = fact->item;
        candidate.since = fact->day;
        candidate.grounds = {kNotPublished};
        candidate.article = law->cite;
        candidate.because = {reference_to(*fact)};
        found_.push_back(std::move(candidate));
    }
}

// Whoever the complaint is about does not answer for its publication.
void CandidateFinder::add_unpublished() {
    const DutyLaw law = inquiry_.rules.duty("complaints-monthly", calendar_year(year_).last);
    if (!law) return;
    for (const Complaint& fact : inquiry_.registers->facts().complaints) {
        const auto closed = inquiry_.known(fact.closed);
        if (fact.published != false || !closed || closed->year() != year_) continue;
        Candidate candidate;
        candidate.what = What::unpublished;
        candidate.subject = fact.number;
        candidate.matter = fact.content;
        candidate.since = *closed;
        candidate.grounds = {kNotPublished};
        candidate.article = law->cite;
        candidate.because = {reference_to(fact)};
        found_.push_back(std::move(candidate));
    }
}

void CandidateFinder::name(Candidate& candidate, std::optional<PersonId> person) const {
    const auto found = person ? people_.find(*person) : people_.end();
    if (found == people_.end()) return;
    candidate.person = found->second;
    candidate.unit = found->second.unit;
}

}  // namespace kaoping
