// Registers: the registers of an office made ready for the rules. Entries without a number of their
// own get the name rulebook 9 gives them, and what names somebody is found by person, so that a run
// over everyone looks at each entry once.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "records/facts.h"

namespace kaoping {

// An entry and its place among those of its day: "2024-03-05#2".
template <class Fact>
struct NumberedEntry {
    const Fact* fact = nullptr;
    std::string name;
};

// What of the registers names one person.
struct NamedInRegisters {
    std::vector<const TimedCase*> cases;                  // 承办人
    std::vector<const NumberedEntry<Contact>*> contacts;  // 首问责任人
    std::vector<const Denial*> denials;                   // 经办人
};

class Registers {
public:
    // `number_of` gives the number of a person of the roster. Contacts of a day are numbered by the
    // receiver's number, then by matter; inspections by item, then person's number, then unit.
    // Nobody's number comes first; entries level in all of this come in the order of their rows, as
    // they were written into the register.
    Registers(OfficeFacts facts, const std::function<std::string(PersonId)>& number_of);
    Registers(Registers&&) = default;
    Registers& operator=(Registers&&) = default;

    [[nodiscard]] const OfficeFacts& facts() const { return facts_; }
    // By day, then by their place in it.
    [[nodiscard]] const std::vector<NumberedEntry<Contact>>& contacts() const { return contacts_; }
    [[nodiscard]] const std::vector<NumberedEntry<Inspection>>& inspections() const {
        return inspections_;
    }
    // What names the person; nothing for most.
    [[nodiscard]] const NamedInRegisters& naming(PersonId person) const;

private:
    OfficeFacts facts_;  // never changed, so that the pointers below stay good
    std::vector<NumberedEntry<Contact>> contacts_;
    std::vector<NumberedEntry<Inspection>> inspections_;
    std::unordered_map<PersonId, NamedInRegisters> by_person_;
};

}  // namespace kaoping
