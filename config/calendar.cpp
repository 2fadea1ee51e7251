#include "config/calendar.h"

namespace kaoping {

void Calendar::add_year(int year, const std::set<Day>& holidays, const std::set<Day>& workdays) {
    years_.insert(year);
    holidays_.insert(holidays.begin(), holidays.end());
    workdays_.insert(workdays.begin(), workdays.end());
}

bool Calendar::is_working_day(Day day) const {
    if (workdays_.contains(day)) return true;
    return !day.is_weekend() && !holidays_.contains(day);
}

Day Calendar::working_day_from(Day day) const {
    while (!is_working_day(day)) day = day.plus_days(1);
    return day;
}

}  // namespace kaoping
