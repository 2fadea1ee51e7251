#include "importers/table_half.h"

#include <string>

#include "importers/text.h"

namespace kaoping {

std::optional<TableHalf::Words> TableHalf::words_in(std::string_view text) {
    const auto period = read_period(text);
    if (!period) return std::nullopt;
    if (period->second_half) return Words{period->year, true};
    const bool first = period->kind == PeriodKind::h1 &&
                       contains_any(folded(text), {"上半年", "H1", "h1", "1-6月"});
    if (!first) return std::nullopt;
    return Words{period->year, false};
}

std::optional<TableHalf::Words> TableHalf::words_of(RowReader& row) const {
    const TitleWords& title = table_.title;
    if (!row.says(Field::period)) {
        if (title.first_half && title.second_half) {
            row.fault(Cause::title_ambiguous, Field::period);
        } else if (!title.first_half && !title.second_half) {
            row.fault(Cause::cell_missing, Field::period, {row.heading(Field::period)});
        } else {
            return Words{std::nullopt, title.second_half};
        }
        return std::nullopt;
    }
    const RawCell& cell = *row.cell(Field::period);
    const auto words = cell.kind == RawCell::Kind::text ? words_in(cell.text) : std::nullopt;
    if (!words) {
        row.fault(Cause::half_unreadable, Field::period);
        return std::nullopt;
    }
    const bool title_differs =
        title.first_half != title.second_half && title.second_half != words->second;
    if (title_differs) {
        row.fault(Cause::period_contradicts_title, Field::period,
                  {title.second_half ? "H2" : "H1"});
        return std::nullopt;
    }
    return words;
}

std::optional<int> TableHalf::year_of(RowReader& row, std::optional<int> beside_half) const {
    const auto& titled = table_.title.years;
    const bool title_speaks = titled.size() == 1 && !table_.title.years_are_of_dates;
    std::optional<int> year = beside_half;
    Field told_by = Field::period;
    if (row.says(Field::year)) {
        const RawCell& cell = *row.cell(Field::year);
        year = cell.kind == RawCell::Kind::date ? std::nullopt : read_year(folded(cell.text));
        told_by = Field::year;
        if (!year) row.fault(Cause::year_unreadable, Field::year);
        if (!year) return std::nullopt;
        if (beside_half && *beside_half != *year) {
            row.fault(Cause::year_contradicts_period, Field::year, {std::to_string(*beside_half)});
            return std::nullopt;
        }
    }
    if (year && title_speaks && titled.front() != *year) {
        row.fault(Cause::year_contradicts_period, told_by, {std::to_string(titled.front())});
        return std::nullopt;
    }
    if (!year && titled.size() == 1) year = titled.front();
    if (!year) {
        row.fault(titled.empty() ? Cause::year_missing : Cause::title_ambiguous, Field::period);
    }
    return year;
}

std::optional<HalfYear> TableHalf::of(RowReader& row) const {
    const auto words = words_of(row);
    if (!words) return std::nullopt;
    const auto year = year_of(row, words->year);
    if (!year) return std::nullopt;
    return HalfYear{*year, words->second};
}

}  // namespace kaoping
