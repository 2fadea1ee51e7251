#include "reports/page_layout.h"

#include <algorithm>
#include <cmath>

namespace kaoping {
namespace {

constexpr std::size_t kSheetNameUnits = 31;
// A printed half-width character of 11 points is a little wider than the column unit.
constexpr double kCharacter = 1.05;
// Left free in a cell; text at a border is set in a little more.
constexpr double kMargin = 0.7, kIndent = 1.4;

// A4 within the margins of XlsxSheet::set_page, in points, less a little for rounding of the scale.
constexpr double kLongSide = 842, kShortSide = 595, kAcross = 72, kAbove = 105, kCaution = 0.97;
constexpr double kPointsPerPixel = 0.75;

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Bytes of the UTF-8 character that begins at `at`.
std::size_t character_size(std::string_view text, std::size_t at) {
    std::size_t size = 1;
    while (at + size < text.size() && continues_character(text[at + size])) ++size;
    return size;
}

std::string lower_case(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool is_taken(const std::string& name, const std::vector<std::string>& taken) {
    return std::ranges::any_of(
        taken, [&](const std::string& other) { return lower_case(other) == lower_case(name); });
}

}  // namespace

double text_width(std::string_view utf8) {
    double width = 0;
    for (char c : utf8) {
        if (continues_character(c)) continue;
        width += static_cast<unsigned char>(c) < 0x80 ? 1 : 2;
    }
    return width;
}

int lines_needed(std::string_view utf8, double width) {
    const double room = std::max(width, 1.0);
    int lines = 0;
    for (std::size_t begin = 0; begin <= utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
        const double wide = text_width(utf8.substr(begin, end - begin)) * kCharacter;
        lines += std::max(1, static_cast<int>(std::ceil(wide / room)));
        begin = end + 1;
    }
    return lines;
}

double room_in(const Column& column) {
    return column.width - kMargin - (column.align == Align::centre ? 0 : kIndent);
}

int lines_of(const Row& row, const std::vector<Column>& columns) {
    int lines = 1;
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
        const auto* text = std::get_if<std::string>(&row.cells[i]);
        if (text == nullptr) continue;
        lines = std::max(lines, lines_needed(*text, room_in(columns[i])));
    }
    return lines;
}

bool has_parents(const std::vector<Column>& columns) {
    return std::ranges::any_of(columns, [](const Column& c) { return !c.parent.empty(); });
}

std::vector<HeadingGroup> heading_groups(const std::vector<Column>& columns) {
    std::vector<HeadingGroup> groups;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        const bool shared = !column.parent.empty();
        if (shared && !groups.empty() && groups.back().is_parent &&
            groups.back().text == column.parent) {
            groups.back().span.last = i;
        } else {
            groups.push_back({shared ? column.parent : column.heading, {i, i}, shared});
        }
    }
    return groups;
}

int parent_lines(const std::vector<Column>& columns) {
    int lines = 1;
    for (const HeadingGroup& group : heading_groups(columns)) {
        if (!group.is_parent) continue;
        const double room = width_of(columns, group.span) - kMargin;
        lines = std::max(lines, lines_needed(group.text, room));
    }
    return lines;
}

double width_of(const std::vector<Column>& columns, ColumnSpan span) {
    double width = 0;
    for (std::size_t i = span.first; i <= span.last; ++i) width += columns[i].width;
    return width;
}

std::array<ColumnSpan, 3> three_parts(const std::vector<Column>& columns,
                                      const std::array<std::string, 3>& texts) {
    const std::size_t count = columns.size();
    if (count == 0) return {{{1, 0}, {1, 0}, {1, 0}}};
    if (count < 3) return {{{0, count - 1}, {count, count - 1}, {count, count - 1}}};
    const double third = width_of(columns, {0, count - 1}) / 3;
    const auto needed = [&](std::size_t part) { return text_width(texts[part]) * kCharacter + 1; };
    std::size_t left = 1;  // columns of the left part
    double width = columns[0].width;
    for (; left < count - 2 && width < std::max(needed(0), third); ++left) {
        width += columns[left].width;
    }
    std::size_t right = count - 1;  // first column of the right part
    width = columns[right].width;
    double middle = width_of(columns, {left, right - 1});
    while (right > left + 1 &&
           (width < needed(2) || middle - columns[right - 1].width >= std::max(needed(1), third))) {
        --right;
        width += columns[right].width;
        middle -= columns[right].width;
    }
    return {{{0, left - 1}, {left, right - 1}, {right, count - 1}}};
}

double pixels_of(const std::vector<Column>& columns) {
    double pixels = 0;
    for (const Column& column : columns) pixels += std::floor(column.width * 7 + 5);
    return pixels;
}

PageFollower::PageFollower(const std::vector<Column>& columns, bool landscape) {
    const double high = (landscape ? kShortSide : kLongSide) - kAbove;
    const double wide = (landscape ? kLongSide : kShortSide) - kAcross;
    page_ = high * kCaution / std::min(1.0, wide / (pixels_of(columns) * kPointsPerPixel));
}

void PageFollower::add(double points) {
    if (used_ + points > page_) begin_page();
    used_ += points;
}

std::string_view first_units(std::string_view utf8, std::size_t units) {
    std::size_t at = 0;
    for (std::size_t used = 0; at < utf8.size();) {
        const std::size_t size = character_size(utf8, at);
        used += size > 3 ? 2 : 1;  // characters beyond the first plane are surrogate pairs
        if (used > units) break;
        at += size;
    }
    return utf8.substr(0, at);
}

std::string sheet_name(std::string_view wanted, const std::vector<std::string>& taken) {
    std::string clean{wanted};
    std::erase_if(clean, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 ||
               std::string_view{"[]:*?/\\"}.find(c) != std::string_view::npos;
    });
    while (clean.starts_with('\'')) clean.erase(0, 1);
    if (clean.empty()) clean = "Sheet";
    for (int number = 1;; ++number) {
        const std::string suffix = number == 1 ? "" : "(" + std::to_string(number) + ")";
        std::string name{first_units(clean, kSheetNameUnits - suffix.size())};
        while (suffix.empty() && name.ends_with('\'')) name.pop_back();
        name += suffix;
        if (!is_taken(name, taken)) return name;
    }
}

}  // namespace kaoping
