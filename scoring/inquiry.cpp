#include "scoring/inquiry.h"

#include <algorithm>

namespace kaoping {

bool covers_year(const RuleBook& rules, int year) {
    return std::all_of(kAllPeriods.begin(), kAllPeriods.end(), [&](PeriodKind kind) {
        const Day day = Period{year, kind}.last_day();
        return rules.stages.on(day) && rules.periods.on(day) && rules.annual_bands.on(day) &&
               rules.quarter_bands.on(day) && rules.adjustments.on(day) && rules.ladder.on(day);
    });
}

}  // namespace kaoping
