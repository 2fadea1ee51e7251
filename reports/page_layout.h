// Page layout: the arithmetic of a printed table that no spreadsheet library does for us — how wide
// a text is, how many lines it takes in a column, which headings share a parent, what a sheet may
// be called. Widths are in characters of half width: a Latin letter is 1, a Chinese one 2.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reports/sheet.h"

namespace kaoping {

[[nodiscard]] double text_width(std::string_view utf8);

// Lines a text takes in a column of `width`; its own line breaks count. At least 1.
[[nodiscard]] int lines_needed(std::string_view utf8, double width);

// Columns from `first` to `last`, both included.
struct ColumnSpan {
    std::size_t first = 0, last = 0;
    friend bool operator==(const ColumnSpan&, const ColumnSpan&) = default;
};

// A heading of the upper row over the columns that share it. A column without a parent stands alone
// with its own heading, which then reaches over both rows.
struct HeadingGroup {
    std::string text;
    ColumnSpan span;
    bool is_parent = false;
};
[[nodiscard]] std::vector<HeadingGroup> heading_groups(const std::vector<Column>& columns);
// Whether any column has a parent: the heading takes two rows.
[[nodiscard]] bool has_parents(const std::vector<Column>& columns);

[[nodiscard]] double width_of(const std::vector<Column>& columns, ColumnSpan span);

// The columns parted in three, each about a third of the width, for the unit line. With fewer than
// three columns the last parts are empty (first > last).
[[nodiscard]] std::array<ColumnSpan, 3> three_parts(const std::vector<Column>& columns);

// A name a workbook accepts: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at an end, not
// empty, and different from those in `taken` whatever the case of Latin letters.
[[nodiscard]] std::string sheet_name(std::string_view wanted,
                                     const std::vector<std::string>& taken);

// At most `units` UTF-16 units of a text, cut between characters.
[[nodiscard]] std::string_view first_units(std::string_view utf8, std::size_t units);

}  // namespace kaoping
