#include "importers/study_cells.h"

#include <utility>

namespace kaoping {
namespace {

Cause cause_of(LengthFault fault) {
    switch (fault) {
        case LengthFault::no_unit:
            return Cause::length_without_unit;
        case LengthFault::unit_differs:
            return Cause::length_unit_differs;
        case LengthFault::inexact:
            return Cause::length_inexact;
        case LengthFault::unreadable:
        case LengthFault::none:
            break;
    }
    return Cause::length_unreadable;
}

// "92.34999999999999" of a spreadsheet is 92.35; what is no hundredth stands as it is.
std::string shown_figure(const std::string& number) {
    const ParsedPoints parsed = parse_number_cell(number);
    if (!parsed.value) return number;
    std::string text = to_string(*parsed.value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

}  // namespace

std::optional<TimeUnit> unit_of_lengths(const Table& table) {
    const std::uint32_t column = table.column(Field::length);
    for (const HeadingCell& heading : table.headings) {
        if (column != 0 && heading.column == column) return unit_in_heading(heading.shown);
    }
    return std::nullopt;
}

std::optional<Length> length_in(RowReader& row, std::optional<TimeUnit> heading_unit) {
    const auto told_unit = row.word(Field::length_unit, time_unit_words());
    const bool unit_unknown = row.says(Field::length_unit) && !told_unit;
    if (unit_unknown || !row.says(Field::length)) return std::nullopt;
    const RawCell& cell = *row.cell(Field::length);
    const bool is_value = cell.kind == RawCell::Kind::text || cell.kind == RawCell::Kind::number;
    if (!is_value) {
        // An error value or a formula without a value has a message of its own.
        if (row.text(Field::length).empty()) return std::nullopt;
        row.fault(Cause::length_unreadable, Field::length);
        return std::nullopt;
    }
    if (told_unit && heading_unit && *told_unit != *heading_unit) {
        row.fault(Cause::length_unit_differs, Field::length_unit);
        return std::nullopt;
    }
    const LengthReading reading = read_length(cell, told_unit ? told_unit : heading_unit);
    if (!reading.length) row.fault(cause_of(reading.fault), Field::length);
    return reading.length;
}

std::string exam_result_in(RowReader& row) {
    const RawCell* cell = row.cell(Field::exam_result);
    if (cell == nullptr || !row.says(Field::exam_result)) return {};
    switch (cell->kind) {
        case RawCell::Kind::date:
            row.fault(Cause::score_date, Field::exam_result);
            return {};
        case RawCell::Kind::boolean:
            row.fault(Cause::score_boolean, Field::exam_result);
            return {};
        case RawCell::Kind::number:
            return shown_figure(cell->text);
        case RawCell::Kind::text:
        case RawCell::Kind::error:
        case RawCell::Kind::formula_without_value:
        case RawCell::Kind::blank:
            break;
    }
    return row.text(Field::exam_result);
}

}  // namespace kaoping
