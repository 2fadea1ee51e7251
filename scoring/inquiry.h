// Inquiry: what is asked of the rules, beside the facts of the people: which law, as of which day,
// the findings about villages, and the registers where a rule looks at them. The rules are pure
// functions of it; they never read a clock.
#pragma once

#include <optional>
#include <vector>

#include "config/rule_book.h"
#include "records/day.h"
#include "records/facts.h"
#include "scoring/registers.h"

namespace kaoping {

struct Inquiry {
    const RuleBook& rules;
    std::optional<Day> as_of;  // --as-of: facts dated later do not exist (rulebook 2)
    const std::vector<Veto>& vetoes;
    // For duties and what they deduct; null: the office keeps no registers.
    const Registers* registers = nullptr;

    // Whether a fact of this day exists for the inquiry.
    [[nodiscard]] bool knows(Day day) const { return !as_of || day <= *as_of; }
    // A day told later than its fact (办结日期, 移交日期): empty as long as it is not known.
    [[nodiscard]] std::optional<Day> known(const std::optional<Told<Day>>& told) const {
        return told && knows(told->value) ? std::optional{told->value} : std::nullopt;
    }
    // The day on which a rule about something overdue in `year` is asked: the as-of day, else the
    // morning after 31 December (rulebook 2).
    [[nodiscard]] Day day_asked(int year) const { return as_of.value_or(day_of(year + 1, 1, 1)); }
};

// Whether the rule book has a row of every needed table on the days `year` is judged by: the last
// day of each of its periods. Without one the year cannot be scored.
[[nodiscard]] bool covers_year(const RuleBook& rules, int year);

// How much a result explains: `effects` keeps the reasons that touched the grade, `everything` also
// the arithmetic and the rules that did not fire.
enum class Detail : unsigned char { effects, everything };

}  // namespace kaoping
