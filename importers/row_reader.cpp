#include "importers/row_reader.h"

#include <algorithm>
#include <utility>

#include "importers/fault_causes.h"
#include "importers/numerals.h"
#include "importers/text.h"

namespace kaoping {
namespace {

bool says_erase(const RawCell& cell) {
    constexpr std::string_view word = "删除";
    constexpr std::size_t longest = 24;  // bytes, with white space
    return cell.kind == RawCell::Kind::text && cell.text.size() <= longest &&
           cell.text.find("删") != std::string::npos && without_space(cell.text) == word;
}

// An error value that a text file, or a program without them, holds as text.
bool says_error(const RawCell& cell) {
    static const std::vector<std::string_view> values{"#N/A",  "#VALUE!", "#REF!", "#DIV/0!",
                                                      "#NUM!", "#NAME?",  "#NULL!"};
    if (cell.kind != RawCell::Kind::text || cell.text.empty()) return false;
    if (cell.text.front() != '#') return false;
    // A column too narrow for its number is copied as ######.
    const bool hashes = cell.text.find_first_not_of('#') == std::string::npos;
    return equals_any(cell.text, values) || (hashes && cell.text.size() > 2);
}

// The year that completes 3月5日; none when titles name several.
std::optional<int> year_of(const TitleWords& title) {
    if (title.years.size() != 1) return std::nullopt;
    return title.years.front();
}

}  // namespace

RowReader::RowReader(const Table& table, Place place, SheetId sheet, Diagnostics& diagnostics)
    : table_(table),
      place_(std::move(place)),
      sheet_(sheet),
      diagnostics_(diagnostics),
      title_year_(year_of(table.title)),
      indicator_cells_(table.indicators.size()) {
    const auto widest = *std::max_element(table.column_of.begin(), table.column_of.end());
    field_of_column_.resize(widest + 1);
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        const std::uint32_t column = table.column_of[field];
        if (column != 0) field_of_column_[column] = static_cast<std::uint32_t>(field + 1);
    }
}

void RowReader::bind(const RawRow& row, const FillDown::Cells& above) {
    row_ = &row;
    faulty_ = false;
    erased_.clear();
    cells_.fill(nullptr);
    std::fill(indicator_cells_.begin(), indicator_cells_.end(), nullptr);
    for (std::size_t at = 0; at < above.size(); ++at) {
        cells_[static_cast<std::size_t>(FillDown::kFields[at])] = above[at];
    }
    for (const RawCell& cell : row.cells) {
        if (is_blank(&cell)) continue;
        if (cell.column < field_of_column_.size() && field_of_column_[cell.column] != 0) {
            const std::size_t field = field_of_column_[cell.column] - 1;
            cells_[field] = &cell;
            if (says_erase(cell)) erase(static_cast<Field>(field));
        }
        for (std::size_t i = 0; i < table_.indicators.size(); ++i) {
            if (table_.indicators[i].column == cell.column) indicator_cells_[i] = &cell;
        }
    }
}

void RowReader::erase(Field field) {
    cells_[static_cast<std::size_t>(field)] = nullptr;
    const ColumnWords* column = words_of(table_.kind).column(field);
    erased_.emplace_back(column == nullptr ? std::string_view{} : column->key);
    // One column of both signs is the column of either.
    if (field == Field::signed_points) erased_.emplace_back("deduction");
}

bool RowReader::says(Field field) const {
    constexpr std::size_t longest_mark = 6;
    const RawCell* given = cell(field);
    if (given == nullptr) return false;
    if (given->kind != RawCell::Kind::text) return true;
    return given->text.size() > longest_mark || !is_blank_mark(folded(given->text));
}

std::string RowReader::folded_text(const RawCell& cell) {
    return folded(cell.text);
}

bool RowReader::is_readable(const RawCell& cell) {
    if (cell.kind == RawCell::Kind::error || says_error(cell)) {
        fault_at(Cause::cell_error_value, cell.column, cell.text);
        return false;
    }
    if (cell.kind == RawCell::Kind::formula_without_value) {
        fault_at(Cause::cell_formula, cell.column, cell.text);
        return false;
    }
    return true;
}

const RawCell* RowReader::readable(Field field) {
    const RawCell* given = cell(field);
    return given != nullptr && is_readable(*given) ? given : nullptr;
}

std::string RowReader::text(Field field) {
    const RawCell* given = readable(field);
    if (given == nullptr) return {};
    std::string text = tidy(given->text);
    return is_blank_mark(text) ? std::string{} : text;
}

std::string RowReader::compact(Field field) {
    const RawCell* given = readable(field);
    if (given == nullptr) return {};
    std::string text = without_space(given->text);
    return is_blank_mark(text) ? std::string{} : text;
}

std::string RowReader::document(Field field) {
    const RawCell* given = readable(field);
    if (given == nullptr) return {};
    if (given->kind == RawCell::Kind::date || given->kind == RawCell::Kind::boolean) {
        fault(Cause::document_unreadable, field);
        return {};
    }
    std::string text = clean_document(given->text);
    return is_blank_mark(text) ? std::string{} : text;
}

std::optional<Day> RowReader::day(Field field) {
    const RawCell* given = readable(field);
    if (given == nullptr) return std::nullopt;
    if (given->kind == RawCell::Kind::text && is_blank_mark(folded(given->text))) {
        return std::nullopt;
    }
    const bool can_be_date = given->kind != RawCell::Kind::boolean;
    const DateReading reading = can_be_date ? read_date(*given, title_year_) : DateReading{};
    if (!reading.day) fault(cause_of(reading.fault), field);
    return reading.day;
}

std::optional<FiledDay> RowReader::day_or_month(Field field) {
    const RawCell* given = cell(field);
    const bool can_be_month = given != nullptr && (given->kind == RawCell::Kind::text ||
                                                   given->kind == RawCell::Kind::number);
    if (can_be_month) {
        const DateReading reading = read_date(*given, title_year_);
        if (reading.month_end) return FiledDay{*reading.month_end, true};
    }
    const auto whole = day(field);
    if (!whole) return std::nullopt;
    return FiledDay{*whole, false};
}

std::optional<int> RowReader::count(Field field, int at_least) {
    const RawCell* given = readable(field);
    if (given == nullptr || !says(field)) return std::nullopt;
    const auto value = read_count(*given);
    if (value && *value >= at_least) return value;
    fault(Cause::count_malformed, field, {std::to_string(at_least)});
    return std::nullopt;
}

std::optional<int> RowReader::listed_number(Field field, int last) {
    const RawCell* given = readable(field);
    if (given == nullptr || !says(field)) return std::nullopt;
    const bool can_be = given->kind == RawCell::Kind::text || given->kind == RawCell::Kind::number;
    const auto number = can_be ? read_listed_number(given->text) : std::nullopt;
    if (number && *number >= 1 && *number <= last) return number;
    fault(Cause::listed_number_unknown, field, {std::to_string(last)});
    return std::nullopt;
}

std::optional<Points> RowReader::figure_of(const RawCell& cell) {
    if (!is_readable(cell)) return std::nullopt;
    const Figure figure = read_figure(cell);
    if (figure.fault != FigureFault::none) {
        fault_at(cause_of(figure.fault), cell.column, cell.text);
    }
    return figure.value;
}

std::optional<Points> RowReader::figure(Field field) {
    const RawCell* given = cell(field);
    if (given == nullptr) return std::nullopt;
    return figure_of(*given);
}

std::optional<Score> RowReader::score(Field field) {
    const auto points = figure(field);
    if (!points) return std::nullopt;
    const auto score = Score::from(*points);
    if (!score) fault(Cause::score_out_of_range, field);
    return score;
}

std::string RowReader::needed_text(Field field) {
    return needed(field, [&] { return text(field); });
}

std::string RowReader::needed_compact(Field field) {
    return needed(field, [&] { return compact(field); });
}

std::string RowReader::needed_document(Field field) {
    return needed(field, [&] { return document(field); });
}

std::optional<Day> RowReader::needed_day(Field field) {
    return needed(field, [&] { return day(field); });
}

std::optional<Points> RowReader::needed_figure(Field field) {
    return needed(field, [&] { return figure(field); });
}

std::optional<FiledDay> RowReader::needed_day_or_month(Field field) {
    return needed(field, [&] { return day_or_month(field); });
}

std::optional<int> RowReader::needed_count(Field field, int at_least) {
    return needed(field, [&] { return count(field, at_least); });
}

std::optional<int> RowReader::needed_listed_number(Field field, int last) {
    return needed(field, [&] { return listed_number(field, last); });
}

std::string RowReader::person_number() {
    if (!says(Field::number)) return {};
    const RawCell* given = readable(Field::number);
    if (given == nullptr) return {};
    const auto number = read_person_number(*given);
    if (!number) fault(Cause::person_number_malformed, Field::number);
    return number.value_or("");
}

std::string RowReader::id_number() {
    if (!says(Field::id_number)) return {};
    const RawCell* given = readable(Field::id_number);
    if (given == nullptr) return {};
    IdNumberReading reading = read_id_number(*given);
    if (reading.fault != IdNumberFault::none) fault(cause_of(reading.fault), Field::id_number);
    return reading.number;
}

void RowReader::fault(Cause cause, Field field, std::vector<std::string> args) {
    const RawCell* given = cell(field);
    const std::uint32_t column = table_.column(field);
    fault_at(cause, column, given == nullptr ? std::string{} : given->text, std::move(args));
}

void RowReader::fault_at(Cause cause, std::uint32_t column, std::string found,
                         std::vector<std::string> args) {
    Place place = place_;
    place.row = row_->number;
    if (column != 0) place.column = column_letters(column);
    diagnostics_.add(cause, std::move(place), std::move(found), std::move(args));
    faulty_ = faulty_ || text_of(cause).severity == Severity::error;
}

void RowReader::fault_of_row(Cause cause, std::vector<std::string> args, std::string found) {
    fault_at(cause, 0, std::move(found), std::move(args));
}

void RowReader::report_at(Cause cause, std::uint32_t row, Field field, std::string found,
                          std::vector<std::string> args) {
    Place place = place_;
    place.row = row;
    if (const auto column = table_.column(field); column != 0) {
        place.column = column_letters(column);
    }
    diagnostics_.add(cause, std::move(place), std::move(found), std::move(args));
}

std::string RowReader::heading(Field field) const {
    const ColumnWords* column = words_of(table_.kind).column(field);
    return column == nullptr ? std::string{} : std::string{column->words.front()};
}

}  // namespace kaoping
