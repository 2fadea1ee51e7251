#include "reports/returned_cells.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace kaoping {
namespace {

std::optional<double> nearest_double(const std::string& digits) {
    double number = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc{} || rest != end || !std::isfinite(number)) return std::nullopt;
    return number;
}

// The two digits at `at`, below `limit`.
std::optional<int> two_digits(const std::string& text, std::size_t at, int limit) {
    int value = 0;
    const auto [rest, error] = std::from_chars(text.data() + at, text.data() + at + 2, value);
    if (error != std::errc{} || rest != text.data() + at + 2 || value < 0 || value >= limit) {
        return std::nullopt;
    }
    return value;
}

// YYYY-MM-DD or YYYY-MM-DDThh:mm:ss.
std::optional<Moment> moment_of(const std::string& text) {
    constexpr std::size_t day_size = 10, moment_size = 19;
    const auto day = Day::parse_iso(text.substr(0, day_size));
    if (!day || (text.size() != day_size && text.size() != moment_size)) return std::nullopt;
    if (text.size() == day_size) return Moment{*day};
    const auto hour = two_digits(text, 11, 24);
    const auto minute = two_digits(text, 14, 60);
    const auto second = two_digits(text, 17, 60);
    if (!hour || !minute || !second) return std::nullopt;
    return Moment{*day, *hour, *minute, *second};
}

// Digits that are text stand for somebody or something: what is typed there stays text as well.
bool is_code(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789Xx") == std::string::npos;
}

}  // namespace

void ReturnedCells::write(std::uint32_t row, const ReturnedCell& cell, const CellLook& look) {
    const std::uint32_t at = row - 1;
    const std::size_t column = cell.column - 1;
    switch (cell.kind) {
        case ReturnedCell::Kind::number:
            if (const auto number = nearest_double(cell.text)) {
                return paper_.write_number(at, column, *number, format(look, Content::number));
            }
            break;
        case ReturnedCell::Kind::date:
            if (const auto moment = moment_of(cell.text)) {
                const bool has_time = cell.text.size() > to_string(moment->day).size();
                return paper_.write_moment(at, column, *moment,
                                           format(look, has_time ? Content::moment : Content::day));
            }
            break;
        case ReturnedCell::Kind::boolean:
            if (cell.text == "TRUE" || cell.text == "FALSE") {
                return paper_.write_truth(at, column, cell.text == "TRUE",
                                          format(look, Content::text));
            }
            break;
        case ReturnedCell::Kind::text:
        case ReturnedCell::Kind::error:
            break;
    }
    const bool code = look.zone == RowZone::body && is_code(cell.text);
    if (code) code_columns_.insert(cell.column);
    paper_.write(at, column, cell.text, format(look, code ? Content::code : Content::text));
}

void ReturnedCells::mark_blank(std::uint32_t row, std::uint32_t column, RowZone zone) {
    const bool code = code_columns_.contains(column);
    paper_.write(row - 1, column - 1, {},
                 format({zone, false, true, false}, code ? Content::code : Content::text));
}

void ReturnedCells::write_reason(std::uint32_t row, std::uint32_t column,
                                 const std::string& reason) {
    paper_.write(row - 1, column - 1, reason, format({}, Content::text));
}

lxw_format* ReturnedCells::format(const CellLook& look, Content content) {
    lxw_format*& format = formats_[{look, content}];
    if (format != nullptr) return format;
    const bool heading = look.zone == RowZone::heading;
    CellFormat wanted;
    wanted.font = heading ? style_.heading_font : style_.body_font;
    wanted.border = heading;
    wanted.shaded = heading;
    wanted.marked = look.faulty;
    wanted.wrap = look.merged || (look.zone != RowZone::above && !look.alone);
    wanted.align = Align::left;
    switch (content) {
        case Content::text:
            break;
        case Content::code:
            wanted.number_format = "@";
            break;
        case Content::number:
            wanted.align = Align::right;
            break;
        case Content::day:
            wanted.align = Align::centre;
            wanted.number_format = "yyyy-mm-dd";
            break;
        case Content::moment:
            wanted.align = Align::centre;
            wanted.number_format = "yyyy-mm-dd hh:mm:ss";
            break;
    }
    const bool note = look.alone && look.zone == RowZone::body;
    if (heading || (look.merged && !note)) wanted.align = Align::centre;
    return format = file_.format(wanted);
}

}  // namespace kaoping
