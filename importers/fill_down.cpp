#include "importers/fill_down.h"

#include <algorithm>

#include "importers/cell_values.h"

namespace kaoping {
namespace {

const RawCell* own_cell(const RawRow& row, std::uint32_t column) {
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                   [&](const RawCell& at) { return at.column == column; });
    return cell == row.cells.end() || is_blank(&*cell) ? nullptr : &*cell;
}

}  // namespace

FillDown::Cells FillDown::above(const RawRow& row) {
    Cells cells{};
    for (std::size_t at = 0; at < kFields.size(); ++at) {
        Above& above = above_[at];
        const std::uint32_t column = table_.column(kFields[at]);
        if (above.row == 0 || own_cell(row, column) != nullptr) continue;
        const bool holds = rows_.is_text_file() ? has_runs_ && kFields[at] == Field::unit
                                                : is_merged_to(above, column, row.number);
        if (holds) cells[at] = &above.cell;
    }
    return cells;
}

void FillDown::remember(const RawRow& row) {
    if (!has_record_) {
        const std::uint32_t unit = table_.column(Field::unit);
        const bool may_have_none = words_of(table_.kind).about == RowsAbout::affairs;
        has_runs_ = !may_have_none && unit != 0 && own_cell(row, unit) != nullptr;
    }
    has_record_ = true;
    for (std::size_t at = 0; at < kFields.size(); ++at) {
        const std::uint32_t column = table_.column(kFields[at]);
        const RawCell* own = column == 0 ? nullptr : own_cell(row, column);
        if (own == nullptr) continue;
        above_[at].cell = *own;
        above_[at].row = row.number;
    }
}

void FillDown::end_run() {
    if (rows_.is_text_file()) above_ = {};
}

bool FillDown::is_merged_to(Above& above, std::uint32_t column, std::uint32_t row) {
    if (!above.has_spans) {
        for (const MergedArea& area : rows_.merged_areas()) {
            const bool covers = area.first_column <= column && column <= area.last_column;
            if (covers) above.spans.emplace_back(area.first_row, area.last_row);
        }
        std::sort(above.spans.begin(), above.spans.end());
        above.has_spans = true;
    }
    const auto span = std::lower_bound(above.spans.begin(), above.spans.end(),
                                       std::pair{above.row, std::uint32_t{0}});
    return span != above.spans.end() && span->first == above.row && row <= span->second;
}

}  // namespace kaoping
