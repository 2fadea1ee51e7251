// The duties a rule book may switch on (rulebook 9), in the order their rows are listed in.
#pragma once

#include <array>
#include <string_view>

namespace kaoping {

struct KnownDuty {
    std::string_view rule;
    bool personal = false;  // somebody's own: may be turned into deductions
};

inline constexpr std::array kDuties{
    KnownDuty{"deadline", true},
    KnownDuty{"first-contact", true},
    KnownDuty{"denial-form", true},
    KnownDuty{"complaints-monthly"},
    KnownDuty{"study-monthly", true},
    KnownDuty{"training-session"},
    KnownDuty{"training-year", true},
    KnownDuty{"exam-recorded", true},
    KnownDuty{"integrity-education"},
    KnownDuty{"talks", true},
    KnownDuty{"two-reports-held"},
    KnownDuty{"two-reports-notice"},
    KnownDuty{"two-reports-attendance"},
    KnownDuty{"two-reports-ballot"},
    KnownDuty{"unit-review"},
    KnownDuty{"archive"},
    KnownDuty{"village-works"},
    KnownDuty{"links", true},
    KnownDuty{"inspections"},
};

}  // namespace kaoping
