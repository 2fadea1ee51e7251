// The complaints of each month, for the report to the leading group (监督反馈 四(四)): a line for
// every month of the year, also for one without any.
#pragma once

#include "records/month.h"
#include "scoring/duty_rule.h"

namespace kaoping {

// The figures of a month. The time classes and the findings are of the complaints closed in it;
// one closed without a finding is in none of the three.
struct ComplaintMonth {
    int carried = 0;  // received before it and not closed before it
    int received = 0;
    int closed = 0;
    int same_day = 0, within7 = 0, within15 = 0, later = 0;  // 0, 1–7, 8–15, more days
    int substantiated = 0, partly = 0, unsubstantiated = 0;
    int open = 0;  // received and not closed at its end
};

// Of the complaints the inquiry knows, whatever their year. Requires registers.
[[nodiscard]] ComplaintMonth count_complaints(const Inquiry& inquiry, Month month);

// `complaints-monthly` of the twelve months.
void add_complaints(DutyRows& rows, const Inquiry& inquiry, int year);

}  // namespace kaoping
