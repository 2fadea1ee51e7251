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

// Lines a text of 11 points takes in a room of `width`; its own line breaks count. At least 1.
[[nodiscard]] int lines_needed(std::string_view utf8, double width);

// Characters a cell of the column has room for.
[[nodiscard]] double room_in(const Column& column);
// Lines of the tallest text of a row.
[[nodiscard]] int lines_of(const Row& row, const std::vector<Column>& columns);

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
// Lines of the tallest parent heading over the columns that share it; at least 1.
[[nodiscard]] int parent_lines(const std::vector<Column>& columns);
// Whether any column has a parent: the heading takes two rows.
[[nodiscard]] bool has_parents(const std::vector<Column>& columns);

[[nodiscard]] double width_of(const std::vector<Column>& columns, ColumnSpan span);

// The columns parted in three for the unit line: each part a third of the width, or more where its
// text needs it, as far as there are columns. With fewer than three columns the last parts are
// empty (first > last).
[[nodiscard]] std::array<ColumnSpan, 3> three_parts(const std::vector<Column>& columns,
                                                    const std::array<std::string, 3>& texts);

// Pixels of columns on the screen, where a column unit is 7.
[[nodiscard]] double pixels_of(const std::vector<Column>& columns);

// Follows where on its A4 page the next row comes to stand, in points before the page is scaled to
// the width of the table.
class PageFollower {
public:
    PageFollower(const std::vector<Column>& columns, bool landscape);

    void add(double points);
    // What was added last, `points` in all, is repeated on every page.
    void repeat(double points) { repeated_ = points; }
    void begin_page() { used_ = repeated_; }
    [[nodiscard]] double left() const { return page_ - used_; }

private:
    double page_ = 0, used_ = 0, repeated_ = 0;
};

// A name a workbook accepts: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at an end, not
// empty, and different from those in `taken` whatever the case of Latin letters.
[[nodiscard]] std::string sheet_name(std::string_view wanted,
                                     const std::vector<std::string>& taken);

// At most `units` UTF-16 units of a text, cut between characters.
[[nodiscard]] std::string_view first_units(std::string_view utf8, std::size_t units);

}  // namespace kaoping
