// YearPack: what is known and found of one year, for the papers that draw on more than one result.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "records/roster.h"
#include "scoring/results.h"

namespace kaoping {

struct YearPack {
    const Roster& roster;  // of the whole office, in its order
    YearResult result;
    std::array<std::vector<PeriodResult>, kAllPeriods.size()> periods;  // by PeriodKind
    std::vector<WarningRecord> warnings;  // the people of `result`, in the same order

    [[nodiscard]] int year() const { return result.year; }
};

}  // namespace kaoping
