#include "importers/table_period.h"

#include <algorithm>

#include "importers/text.h"

namespace kaoping {
namespace {

std::string_view text_or_empty(const RawCell* cell) {
    return cell == nullptr ? std::string_view{} : std::string_view{cell->text};
}

}  // namespace

TablePeriod::TablePeriod(const Table& table) : table_(table) {
    const std::uint32_t column = table.column(Field::period);
    for (const HeadingCell& heading : table.headings) {
        const std::string& key = heading.child.empty() ? heading.parent : heading.child;
        if (heading.column == column && key.find("季") != std::string::npos) {
            of_quarter_column_ = true;
        }
    }
}

std::optional<Period> TablePeriod::of(RowReader& row) {
    const auto year_text = text_or_empty(row.cell(Field::year));
    const auto period_text = text_or_empty(row.cell(Field::period));
    for (const Known& known : known_) {
        if (known.period_text == period_text && known.year_text == year_text) return known.period;
    }
    const auto period = read(row);
    if (period) known_.push_back({std::string{year_text}, std::string{period_text}, *period});
    return period;
}

std::optional<int> TablePeriod::year_of(RowReader& row) {
    const RawCell* cell = row.cell(Field::year);
    if (cell == nullptr || !row.says(Field::year)) return std::nullopt;
    const auto year =
        cell->kind == RawCell::Kind::date ? std::nullopt : read_year(folded(cell->text));
    if (!year) row.fault(Cause::year_unreadable, Field::year);
    return year;
}

std::optional<int> TablePeriod::needed_year_of(RowReader& row) {
    if (!row.says(Field::year))
        row.fault(Cause::cell_missing, Field::year, {row.heading(Field::year)});
    return year_of(row);
}

std::optional<PeriodWords> TablePeriod::words_of_row(RowReader& row) {
    const RawCell& cell = *row.cell(Field::period);
    const bool text = cell.kind == RawCell::Kind::text || cell.kind == RawCell::Kind::number;
    const auto words = text ? read_period(cell.text, of_quarter_column_) : std::nullopt;
    if (!words) {
        row.fault(Cause::period_unreadable, Field::period);
        return std::nullopt;
    }
    if (words->second_half) {
        row.fault(Cause::period_second_half, Field::period);
        return std::nullopt;
    }
    const TitleWords& title = table_.title;
    const bool title_differs =
        title.kinds.size() == 1 && !title.says_year_end_only && title.kinds.front() != *words->kind;
    if (title_differs) {
        row.fault(Cause::period_contradicts_title, Field::period,
                  {std::string{to_key(title.kinds.front())}});
        return std::nullopt;
    }
    return words;
}

void TablePeriod::fault_of_titles(RowReader& row, Cause cause) {
    if (!titles_told_) row.fault_of_row(cause);
    titles_told_ = true;
    row.give_up();
}

std::optional<PeriodWords> TablePeriod::words_of_titles(RowReader& row) {
    const TitleWords& title = table_.title;
    if (title.kinds.size() > 1) {
        fault_of_titles(row, Cause::title_ambiguous);
    } else if (title.second_half) {
        fault_of_titles(row, Cause::period_second_half);
    } else if (title.kinds.empty()) {
        row.fault(Cause::cell_missing, Field::period, {row.heading(Field::period)});
    } else {
        return PeriodWords{std::nullopt, title.kinds.front(), false};
    }
    return std::nullopt;
}

std::optional<Period> TablePeriod::read(RowReader& row) {
    const bool own = row.says(Field::period);
    const auto words = own ? words_of_row(row) : words_of_titles(row);
    const bool had_year_cell = row.says(Field::year);
    auto year = year_of(row);
    if (!words || (had_year_cell && !year)) return std::nullopt;
    if (year && words->year && *year != *words->year) {
        row.fault(Cause::year_contradicts_period, Field::year, {std::to_string(*words->year)});
        return std::nullopt;
    }
    if (!year) year = words->year;
    const auto& titled = table_.title.years;
    const bool title_speaks = titled.size() == 1 && !table_.title.years_are_of_dates;
    if (year && title_speaks && titled.front() != *year) {
        row.fault(Cause::year_contradicts_period, had_year_cell ? Field::year : Field::period,
                  {std::to_string(titled.front())});
        return std::nullopt;
    }
    if (!year && titled.size() == 1) year = titled.front();
    if (!year) {
        fault_of_titles(row, titled.empty() ? Cause::year_missing : Cause::title_ambiguous);
        return std::nullopt;
    }
    return Period{*year, *words->kind};
}

}  // namespace kaoping
