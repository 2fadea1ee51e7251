// Reads calendar files: the holidays and make-up working days of one year each, as the State
// Council's notices give them.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "config/calendar.h"
#include "records/diagnostic.h"

namespace kaoping {

class CalendarReader {
public:
    // Reads one file into the calendar; what is wrong with it goes to `diagnostics`.
    void read(const std::string& name, std::string_view toml);

    [[nodiscard]] const Calendar& calendar() const { return calendar_; }
    [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }

private:
    Calendar calendar_;
    Diagnostics diagnostics_;
};

}  // namespace kaoping
