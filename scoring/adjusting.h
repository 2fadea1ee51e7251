// Adjustments (加减分) of a quarter (rulebook 4): bonuses up to the cap, deductions in full, and
// the points a measure or an unmet duty costs where the rule book gives it any.
#pragma once

#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/duty_deductions.h"
#include "scoring/inquiry.h"
#include "scoring/reason_log.h"
#include "scoring/results.h"

namespace kaoping {

// One adjustment that acts on a quarter: from the table of adjustments, from 加分/扣分 of the
// quarter's sheet, from a measure, or from an unmet duty.
struct ActingAdjustment {
    Points points;  // signed; 0 only of a duty beyond its cap
    std::string reason;
    std::optional<FactReference> fact;  // none of a duty: nothing may have been done at all
    std::optional<DutyDeduction> duty;
};

// All that act on the quarter and that the inquiry knows. `evaluation` may be null. A deduction of
// the sheet that the table states too (same day, points and reason) is one.
[[nodiscard]] std::vector<ActingAdjustment> collect_adjustments(const Person& person,
                                                                const PersonFacts& facts,
                                                                const Evaluation* evaluation,
                                                                const Inquiry& inquiry,
                                                                Period quarter);

// Sets bonus, deduction and score of a decided quarter from its stage score.
void adjust(PeriodResult& result, const std::vector<ActingAdjustment>& adjustments,
            const Dated<AdjustmentRule>& rule, ReasonLog& log);

}  // namespace kaoping
