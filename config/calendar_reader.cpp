#include "config/calendar_reader.h"

#include "config/complaints.h"
#include "config/table_reader.h"

namespace kaoping {
namespace {

// The days of the list `key`, each in `year` and none twice.
std::set<Day> days_of_year(TableReader& file, std::string_view key, std::optional<int> year) {
    std::set<Day> days;
    const auto list = file.days(key);
    if (!list) return days;
    for (const TomlValue& item : *list) {
        if (year && item.day.year() != *year) {
            file.complaints().add(Cause::calendar_day_of_other_year, item.mark, item.text,
                                  {std::to_string(*year)});
        } else if (!days.insert(item.day).second) {
            file.complaints().add(Cause::rule_named_twice, item.mark, item.text,
                                  {std::string{key}});
        }
    }
    return days;
}

void check_workdays(TableReader& file, const std::set<Day>& holidays) {
    const auto list = file.days("workdays");
    if (!list) return;
    for (const TomlValue& item : *list) {
        if (holidays.contains(item.day)) {
            file.complaints().add(Cause::calendar_day_both, item.mark, item.text);
        } else if (!item.day.is_weekend()) {
            file.complaints().add(Cause::calendar_plain_workday, item.mark, item.text);
        }
    }
}

}  // namespace

void CalendarReader::read(const std::string& name, std::string_view toml) {
    Complaints complaints{name};
    const auto root = parse_toml(toml);
    if (root) {
        TableReader file{*root, name, complaints};
        file.require({"year", "holidays", "workdays"});
        const auto year = file.whole("year", 1900, 2999);
        const auto holidays = days_of_year(file, "holidays", year);
        const auto workdays = days_of_year(file, "workdays", year);
        if (!complaints.has_errors()) check_workdays(file, holidays);
        file.refuse_others();
        if (year && calendar_.lists(*year)) {
            complaints.add(Cause::calendar_year_twice, file.mark_of("year"), std::to_string(*year));
        } else if (year) {
            calendar_.add_year(*year, holidays, workdays);
        }
    } else {
        complaints.add(Cause::rule_syntax, root.error().mark, {}, {root.error().what});
    }
    diagnostics_.append(complaints.in_order());
}

}  // namespace kaoping
