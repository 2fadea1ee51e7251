#include "scoring/due.h"

#include <algorithm>

namespace kaoping {

PersonLine line_on(const Person& person, Day last_day) {
    const RosterRow& row = person.row_on(last_day);
    const bool moved = row.unit != person.history().front().unit;
    return {person.id(),  person.number(),       row.name, row.unit, row.post,
            pool_of(row), participation_of(row), moved};
}

bool is_due(const Person& person, Period period) {
    const DayRange days = period.days();
    if (participation_of(person.row_on(days.last)) == Participation::excluded) return false;
    return person.days_served(days) * 2 >= days.days();
}

bool counts_in_year(const Person& person, const Inquiry& inquiry, Period period) {
    const auto* weights = inquiry.rules.periods.on(calendar_year(period.year).last);
    return weights && weights->value.weight(period.kind) > Points{} && is_due(person, period);
}

namespace {

// Below the share of the year that the gate names (half).
bool serves_too_little(const Person& person, const Inquiry& inquiry, int year) {
    const DayRange days = calendar_year(year);
    const Points share = inquiry.rules.gate("short-service", days.last)->value.share;
    return std::int64_t{person.days_served(days)} * 10'000 < share.hundredths() * days.days();
}

}  // namespace

YearParticipation participation_in(const Person& person, const Inquiry& inquiry, int year) {
    const Day last = calendar_year(year).last;
    const Participation own = participation_of(person.row_on(last));
    if (own != Participation::graded && own != Participation::superior) return {own, false};

    const bool weightless = std::none_of(kAllPeriods.begin(), kAllPeriods.end(), [&](auto kind) {
        return counts_in_year(person, inquiry, {year, kind});
    });
    const bool too_short = own == Participation::graded &&
                           (!person.serves_on(last) || serves_too_little(person, inquiry, year));
    if (weightless || too_short) return {Participation::ungraded, true};
    return {own, false};
}

}  // namespace kaoping
