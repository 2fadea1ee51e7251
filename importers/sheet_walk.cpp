#include "importers/sheet_walk.h"

#include <algorithm>
#include <map>

#include "importers/row_sorts.h"

namespace kaoping {
namespace {

// Parents of a two-row heading of a text file, each over the columns it speaks for.
std::vector<MergedArea> parents_of(const Table& table, std::uint32_t row) {
    std::map<std::uint32_t, std::uint32_t> last_columns;
    for (const HeadingCell& cell : table.headings) {
        if (cell.parent_column == 0 || cell.child.empty()) continue;
        auto& last = last_columns[cell.parent_column];
        last = std::max(last, cell.column);
    }
    std::vector<MergedArea> areas;
    for (const auto& [first, last] : last_columns) {
        if (last > first) areas.push_back({row, row, first, last});
    }
    return areas;
}

void put_cell(RawRow& row, const RawCell& cell) {
    const auto place = std::lower_bound(
        row.cells.begin(), row.cells.end(), cell.column,
        [](const RawCell& one, std::uint32_t column) { return one.column < column; });
    if (place != row.cells.end() && place->column == cell.column) {
        *place = cell;
    } else {
        row.cells.insert(place, cell);
    }
}

}  // namespace

SheetWalk::SheetWalk(std::unique_ptr<SheetReader> sheet, const std::string& file_name,
                     const RuleBook& rules, std::optional<FactKind> forced_kind)
    : looked_(look_at(std::move(sheet), file_name, rules, forced_kind)),
      layout_(layout_of_sheet()) {
    if (!looked_.recognition.table || !looked_.rows.is_text_file()) return;
    fill_down_.emplace(*looked_.recognition.table, looked_.rows);
    row_.emplace(*looked_.recognition.table, looked_.place, SheetId{}, unheard_);
}

SheetLayout SheetWalk::layout_of_sheet() {
    SheetLayout layout;
    const auto& table = looked_.recognition.table;
    if (!looked_.rows.is_text_file()) layout.merges = looked_.rows.merged_areas();
    if (!table) return layout;
    const auto& rows = looked_.rows.first_rows();
    const std::size_t last = table->first_heading + table->heading_count - 1;
    layout.first_heading = rows.at(table->first_heading).number;
    layout.heading_rows = rows.at(last).number - layout.first_heading + 1;
    if (looked_.rows.is_text_file()) {
        layout.merges = parents_of(*table, layout.first_heading);
    } else {
        for (const Field field : FillDown::kFields) {
            if (table->column(field) != 0) layout.filled_down.push_back(table->column(field));
        }
    }
    for (const HeadingCell& cell : table->headings) {
        const std::string& key = cell.child.empty() ? cell.parent : cell.child;
        if (is_return_heading(key)) layout.return_column = cell.column;
    }
    return layout;
}

const RawRow* SheetWalk::next() {
    const RawRow* raw = looked_.rows.next();
    const bool is_below =
        raw != nullptr && raw->number >= layout_.first_heading + layout_.heading_rows;
    return row_ && is_below ? with_units(*raw) : raw;
}

const RawRow* SheetWalk::with_units(const RawRow& raw) {
    const FillDown::Cells above = fill_down_->above(raw);
    row_->bind(raw, above);
    const RowSort sort = sort_of(*row_, raw);
    if (sort == RowSort::subtotal) fill_down_->end_run();
    if (sort != RowSort::record && sort != RowSort::nobody) return &raw;
    filled_ = raw;
    for (std::size_t at = 0; at < above.size(); ++at) {
        if (above[at] == nullptr) continue;
        RawCell cell = *above[at];
        cell.column = looked_.recognition.table->column(FillDown::kFields[at]);
        put_cell(filled_, cell);
    }
    fill_down_->remember(raw);
    return &filled_;
}

}  // namespace kaoping
