#include "records/month.h"

namespace kaoping {

DayRange Month::days() const {
    const Day first = day_of(year, number, 1);
    return {first, first.plus_months(1).plus_days(-1)};
}

std::array<Month, 12> months_of(int year) {
    std::array<Month, 12> months;
    for (int number = 1; number <= 12; ++number) {
        months[static_cast<std::size_t>(number - 1)] = {year, number};
    }
    return months;
}

std::string to_key(Month month) {
    return to_string(month.days().first).substr(0, 7);
}

}  // namespace kaoping
