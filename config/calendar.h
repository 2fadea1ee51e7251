// Calendar: which days an office works. Deadlines that end on a free day move to the next working
// day (民法典 203). Years come from calendar files; in a year without one weekends alone are free,
// and the caller says so.
#pragma once

#include <set>

#include "records/day.h"

namespace kaoping {

class Calendar {
public:
    // Adds a year with its holidays and make-up working days.
    void add_year(int year, const std::set<Day>& holidays, const std::set<Day>& workdays);

    // Whether a file lists the year.
    [[nodiscard]] bool lists(int year) const { return years_.contains(year); }
    [[nodiscard]] bool is_working_day(Day day) const;
    // `day` itself, or the next working day after it.
    [[nodiscard]] Day working_day_from(Day day) const;

private:
    std::set<int> years_;
    std::set<Day> holidays_;
    std::set<Day> workdays_;
};

}  // namespace kaoping
