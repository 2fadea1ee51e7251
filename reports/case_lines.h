// CaseLine: a case with a time limit as its duty row judges it, in the order one presses for them:
// overdue ones first, the longest overdue at the top; then open ones, the nearest due day at the
// top; then those closed late and those closed in time.
#pragma once

#include <vector>

#include "reports/duty_year.h"

namespace kaoping {

enum class CaseState : unsigned char { overdue, open, closed_late, closed };

struct CaseLine {
    const DutyRow* row = nullptr;
    const TimedCase* fact = nullptr;  // null when the row names none
    CaseState state = CaseState::closed;
    std::int64_t late = 0;  // days past the due day: so far, or until it was closed
    std::int64_t left = 0;  // days until the due day, of an open one
};

[[nodiscard]] std::vector<CaseLine> case_lines(const DutyYear& year);

}  // namespace kaoping
