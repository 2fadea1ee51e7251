// The right to have an annual grade reviewed: who has it against which grade, under which law, and
// until when (公务员法 95; 事业单位工作人员考核规定 36 with 事业单位工作人员申诉规定).
#pragma once

#include <optional>

#include "config/calendar.h"
#include "config/wording.h"
#include "records/vocabulary.h"

namespace kaoping {

struct ReviewRight {
    Wording law;
    int days_to_review = 0;       // from the day of knowing, to the body that decided
    int days_to_appeal = 0;       // from the answer to that
    bool appeal_at_once = false;  // without asking for a review first, in the same days
};

// Null when no law gives one: the grade is none of those named, or the law is not about this kind
// of staff.
[[nodiscard]] const ReviewRight* review_right(Pool pool, Grade grade);

// The last of `days` days behind `known`, moved to the next working day where it is none (民法典
// 201, 203).
[[nodiscard]] Day last_day_to_ask(Day known, int days, const Calendar& calendar);

}  // namespace kaoping
