#include "scoring/known_facts.h"

namespace kaoping {
namespace {

template <class Fact>
void forget_later(std::vector<Fact>& facts, Day Fact::*day, const Inquiry& inquiry) {
    std::erase_if(facts, [&](const Fact& fact) { return !inquiry.knows(fact.*day); });
}

void forget_later(std::optional<Told<Day>>& told, const Inquiry& inquiry) {
    if (!inquiry.known(told)) told.reset();
}

}  // namespace

OfficeFacts known_registers(const Inquiry& inquiry) {
    OfficeFacts facts = inquiry.registers->facts();
    forget_later(facts.denials, &Denial::day, inquiry);
    forget_later(facts.cases, &TimedCase::received, inquiry);
    forget_later(facts.contacts, &Contact::day, inquiry);
    forget_later(facts.complaints, &Complaint::received, inquiry);
    forget_later(facts.meetings, &VillageMeeting::held, inquiry);
    forget_later(facts.archive, &ArchiveItem::day, inquiry);
    forget_later(facts.inspections, &Inspection::day, inquiry);
    for (TimedCase& fact : facts.cases) forget_later(fact.closed, inquiry);
    for (Contact& fact : facts.contacts) forget_later(fact.handed_over, inquiry);
    for (Complaint& fact : facts.complaints) forget_later(fact.closed, inquiry);
    return facts;
}

}  // namespace kaoping
