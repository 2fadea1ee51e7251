#include "story.h"

namespace kaoping::test {

std::size_t count_facts(Store& store) {
    std::size_t count = value_of(store.vetoes()).size();
    value_of(store.each_person([&](const Person& person, const PersonFacts& facts) {
        count += person.history().size() + facts.evaluations.size() + facts.items.size() +
                 facts.adjustments.size() + facts.measures.size() + facts.transfers.size() +
                 facts.grades.size() + facts.denial_reports.size() + facts.sanctions.size() +
                 facts.appeals.size() + facts.attendances.size() + facts.talks.size() +
                 facts.ballots.size() + facts.links.size();
    }));
    const OfficeFacts facts = value_of(store.office_facts());
    return count + facts.denials.size() + facts.cases.size() + facts.contacts.size() +
           facts.complaints.size() + facts.meetings.size() + facts.unit_reviews.size() +
           facts.archive.size() + facts.village_works.size() + facts.inspections.size();
}

}  // namespace kaoping::test
