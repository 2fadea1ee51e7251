#include "scoring/own_duties.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "scoring/duty_cases.h"
#include "scoring/duty_entries.h"
#include "scoring/duty_study.h"
#include "scoring/duty_talks.h"

namespace kaoping {
namespace {

struct OwnRule {
    std::string_view rule;
    bool from_registers = false;
    void (*add)(DutyRows& rows, const OwnDuties& of);
};

constexpr std::array kOwnRules{
    OwnRule{"deadline", true, add_own_cases},
    OwnRule{"first-contact", true, add_own_contacts},
    OwnRule{"denial-form", true, add_own_denials},
    OwnRule{"study-monthly", false, add_studies},
    OwnRule{"training-year", false, add_training},
    OwnRule{"exam-recorded", false, add_exams},
    OwnRule{"talks", false, add_talks},
    OwnRule{"links", false, add_links},
};

}  // namespace

DutyRows own_duties(std::string_view rule, const OwnDuties& of) {
    const auto* own = std::ranges::find(kOwnRules, rule, &OwnRule::rule);
    if (own == kOwnRules.end()) {
        throw std::logic_error("no duty of a person: " + std::string{rule});
    }
    DutyRows rows;
    if (!own->from_registers || of.inquiry.registers) own->add(rows, of);
    return rows;
}

}  // namespace kaoping
