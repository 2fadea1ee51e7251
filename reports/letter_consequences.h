// What follows from a measure, as its letter tells the person: the how manieth of the year it is,
// the grade it limits the year to, the transfer or the referral it leads to, the points it costs.
// All of it is read from the rule book and the results.
#pragma once

#include <string>

#include "config/rule_book.h"
#include "records/language.h"
#include "reports/year_pack.h"

namespace kaoping {

// One or more sentences; `entry` is among the decisions of `record`. Requires that the measure is
// neither exempted nor revoked.
[[nodiscard]] std::string consequences_of(const RegisterEntry& entry, const WarningRecord& record,
                                          const YearPack& pack, const RuleBook& rules,
                                          Language language);

// The highest rung of the ladder that so many warnings of the year have reached, or null.
[[nodiscard]] const Dated<Rung>* rung_reached(const RuleBook& rules, int year, int warnings);
// The rung that orders a transfer, or null.
[[nodiscard]] const Dated<Rung>* transfer_rung(const RuleBook& rules, int year);

}  // namespace kaoping
