#include "importers/heading_row.h"

#include <algorithm>
#include <map>
#include <optional>

#include "config/headings.h"
#include "importers/meeting_heading.h"
#include "importers/text.h"
#include "records/fact_kind.h"

namespace kaoping {
namespace {

constexpr std::uint32_t kMostLinesOfAHeading = 8;

using Cells = std::map<std::uint32_t, const RawCell*>;

Cells filled_cells(const RawRow& row) {
    Cells cells;
    for (const RawCell& cell : row.cells) {
        if (cell.kind != RawCell::Kind::blank && !without_space(cell.text).empty()) {
            cells.emplace(cell.column, &cell);
        }
    }
    return cells;
}

bool all_text(const Cells& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const auto& at) { return at.second->kind == RawCell::Kind::text; });
}

bool says_who(const std::string& heading) {
    const ColumnWords* words = words_of(FactKind::people).meaning(heading);
    return words != nullptr && (words->field == Field::name || words->field == Field::number ||
                                words->field == Field::id_number);
}

bool looks_like_number(const std::string& text) {
    return text.find_first_not_of("0123456789.+-") == std::string::npos;
}

// Merged areas of one row that span several columns, none of them the whole heading as a title
// does.
bool has_merged_parent(std::uint32_t row, const Cells& above,
                       const std::vector<MergedArea>& merges) {
    return std::any_of(merges.begin(), merges.end(), [&](const MergedArea& area) {
        const bool parent =
            area.first_row == row && area.last_row == row && area.last_column > area.first_column;
        return parent && above.size() > 1 && above.contains(area.first_column);
    });
}

bool has_known_heading(const Cells& cells) {
    return std::any_of(cells.begin(), cells.end(),
                       [](const auto& at) { return is_any_heading(heading_key(at.second->text)); });
}

// Whether the row below a row belongs to one heading with it. A row of data has a name or number in
// the column that is headed so, or something that is no heading; a title row has no heading at all.
bool is_second_heading_row(const Cells& above, const Cells& cells, std::uint32_t above_row,
                           const std::vector<MergedArea>& merges) {
    if (cells.empty() || !all_text(cells) || !has_known_heading(above)) return false;
    std::size_t known = 0;
    for (const auto& [column, cell] : cells) {
        const std::string key = heading_key(cell->text);
        const bool is_one = is_any_heading(key);
        known += is_one ? 1U : 0U;
        if (looks_like_number(key)) return false;
        const auto over = above.find(column);
        if (!is_one && over != above.end() && says_who(heading_key(over->second->text))) {
            return false;
        }
    }
    return known * 2 >= cells.size() || has_merged_parent(above_row, above, merges);
}

// The second row of an attendance sheet's heading: under people nothing stands, under or over the
// rest the days of meetings.
bool is_row_of_meetings(const Cells& above, const Cells& cells) {
    const bool has_people = std::any_of(above.begin(), above.end(), [](const auto& at) {
        return says_who(heading_key(at.second->text));
    });
    const bool under_people = std::any_of(cells.begin(), cells.end(), [&](const auto& at) {
        const auto over = above.find(at.first);
        return over != above.end() && says_who(heading_key(over->second->text));
    });
    if (cells.empty() || !has_people || under_people) return false;
    const auto is_day = [](const auto& at) { return is_meeting_day(*at.second); };
    return std::any_of(above.begin(), above.end(), is_day) ||
           std::any_of(cells.begin(), cells.end(), is_day);
}

// The column where the parent of `column` begins, or nothing.
std::optional<std::uint32_t> parent_of(std::uint32_t column, bool has_child, std::uint32_t row,
                                       const Cells& above, const std::vector<MergedArea>& merges,
                                       bool is_text_file) {
    if (above.contains(column)) return column;
    for (const MergedArea& area : merges) {
        const bool inside = area.first_row <= row && row <= area.last_row &&
                            area.first_column <= column && column <= area.last_column;
        if (inside && above.contains(area.first_column)) return area.first_column;
    }
    if (!is_text_file || !has_child) return std::nullopt;
    const auto right = above.lower_bound(column);
    if (right == above.begin()) return std::nullopt;
    return std::prev(right)->first;
}

HeadingRows one_row(std::size_t index, const Cells& cells) {
    HeadingRows heading{index, 1, {}};
    for (const auto& [column, cell] : cells) {
        heading.cells.push_back({column, column, heading_key(cell->text), "", tidy(cell->text)});
    }
    return heading;
}

HeadingRows two_rows(std::size_t index, std::uint32_t row, const Cells& above, const Cells& below,
                     const std::vector<MergedArea>& merges, bool is_text_file) {
    std::map<std::uint32_t, bool> columns;
    for (const auto& at : above) columns.emplace(at.first, false);
    for (const auto& at : below) columns[at.first] = true;
    HeadingRows heading{index, 2, {}};
    for (const auto& [column, has_child] : columns) {
        HeadingCell cell{column, column, "", "", ""};
        if (const auto parent = parent_of(column, has_child, row, above, merges, is_text_file)) {
            const RawCell& over = *above.at(*parent);
            cell.parent_column = *parent;
            cell.parent = heading_key(over.text);
            cell.shown = tidy(over.text);
        }
        if (has_child) {
            const RawCell& under = *below.at(column);
            cell.child = heading_key(under.text);
            cell.shown += (cell.shown.empty() ? "" : "/") + tidy(under.text);
        }
        heading.cells.push_back(std::move(cell));
    }
    return heading;
}

}  // namespace

std::string heading_key(std::string_view cell) {
    std::string key = folded(cell);
    std::erase(key, '*');
    for (auto open = key.find('('); open != std::string::npos; open = key.find('(', open)) {
        const auto close = key.find(')', open);
        if (close == std::string::npos) break;
        if (is_heading_unit(std::string_view{key}.substr(open + 1, close - open - 1))) {
            key.erase(open, close - open + 1);
        } else {
            open = close;
        }
    }
    return key;
}

std::vector<HeadingRows> possible_headings(const std::vector<RawRow>& rows,
                                           const std::vector<MergedArea>& merges,
                                           bool is_text_file) {
    std::vector<HeadingRows> singles;
    std::vector<HeadingRows> pairs;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Cells cells = filled_cells(rows[at]);
        if (cells.empty()) continue;
        singles.push_back(one_row(at, cells));
        if (at + 1 >= rows.size()) continue;
        const Cells below = filled_cells(rows[at + 1]);
        // A line break inside a quoted cell makes a text row longer than one line, and leaves blank
        // rows when the file is given back as a workbook.
        const bool adjacent =
            is_text_file || rows[at + 1].number <= rows[at].number + kMostLinesOfAHeading;
        if (!adjacent) continue;
        if (is_second_heading_row(cells, below, rows[at].number, merges) ||
            is_row_of_meetings(cells, below)) {
            pairs.push_back(two_rows(at, rows[at].number, cells, below, merges, is_text_file));
        }
    }
    singles.insert(singles.end(), pairs.begin(), pairs.end());
    return singles;
}

}  // namespace kaoping
