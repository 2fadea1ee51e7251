#include "reports/page_layout.h"

#include <algorithm>
#include <cmath>

namespace kaoping {
namespace {

constexpr std::size_t kSheetNameUnits = 31;
// A printed character is a little wider than the column unit, and a cell keeps a margin.
constexpr double kCharacter = 1.06;
constexpr double kCellMargin = 0.8;

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
    const double room = std::max(width - kCellMargin, 1.0);
    int lines = 0;
    for (std::size_t begin = 0; begin <= utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
        const double wide = text_width(utf8.substr(begin, end - begin)) * kCharacter;
        lines += std::max(1, static_cast<int>(std::ceil(wide / room)));
        begin = end + 1;
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

double width_of(const std::vector<Column>& columns, ColumnSpan span) {
    double width = 0;
    for (std::size_t i = span.first; i <= span.last; ++i) width += columns[i].width;
    return width;
}

std::array<ColumnSpan, 3> three_parts(const std::vector<Column>& columns) {
    std::array<ColumnSpan, 3> parts{{{0, 0}, {1, 0}, {1, 0}}};
    if (columns.empty()) return parts;
    const std::size_t last = columns.size() - 1;
    if (last < 2) {
        parts[0].last = last;
        parts[1] = parts[2] = {last + 1, last};
        return parts;
    }
    const double third = width_of(columns, {0, last}) / 3;
    double width = columns[0].width;
    std::size_t i = 1;
    for (; i < last - 1 && width + columns[i].width / 2 < third; ++i) width += columns[i].width;
    parts[0] = {0, i - 1};
    parts[1].first = i;
    width += columns[i++].width;
    for (; i < last && width + columns[i].width / 2 < 2 * third; ++i) width += columns[i].width;
    parts[1].last = i - 1;
    parts[2] = {i, last};
    return parts;
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
