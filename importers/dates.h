// Dates as offices write them (domain 3.4): 2024.3.5, 2024-03-05, 2024年3月5日, 24.3.5, 20240305,
// 二〇二四年三月五日, full width, with a time of day, the serial number of a spreadsheet, or 3月5日
// with the year in the title. What could be two days, or is no whole day, is refused and never
// guessed.
#pragma once

#include <optional>

#include "importers/table.h"
#include "records/day.h"

namespace kaoping {

enum class DateFault {
    unreadable,
    ambiguous_number,  // 2024.10: October, or January with a zero lost
    no_day,            // 2024年3月
    impossible,        // 2024.2.30
    ambiguous_order,   // 03/04/2024
    no_year            // 3月5日 without a year in the title
};

struct DateReading {
    std::optional<Day> day;
    DateFault fault = DateFault::unreadable;
    std::optional<Day> month_end;  // with `no_day`, where a month is written: its last day
};

// Requires a cell that is neither blank nor a boolean nor an error. `title_year` completes 3月5日.
[[nodiscard]] DateReading read_date(const RawCell& cell, std::optional<int> title_year);

}  // namespace kaoping
