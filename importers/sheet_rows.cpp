#include "importers/sheet_rows.h"

#include <utility>

namespace kaoping {

SheetRows::SheetRows(std::unique_ptr<SheetReader> sheet) : sheet_(std::move(sheet)) {
    RawRow row;
    while (first_rows_.size() < kRowsLookedAt && sheet_->next(row)) {
        first_rows_.push_back(std::move(row));
        row = RawRow{};
    }
}

std::vector<MergedArea> SheetRows::merges_of_headings() {
    if (is_text_file() || first_rows_.empty()) return {};
    // A sheet that begins with one full row of headings has no merged ones.
    const RawRow& first = first_rows_.front();
    std::size_t filled = 0;
    for (const RawCell& cell : first.cells) filled += cell.kind == RawCell::Kind::blank ? 0U : 1U;
    std::size_t widest = 0;
    for (const RawRow& row : first_rows_) {
        if (!row.cells.empty()) widest = std::max<std::size_t>(widest, row.cells.back().column);
    }
    const bool plain = filled > 1 && filled == widest;
    return plain ? std::vector<MergedArea>{} : sheet_->merged_areas();
}

const RawRow* SheetRows::next() {
    if (next_ < first_rows_.size()) return &first_rows_[next_++];
    return sheet_->next(row_) ? &row_ : nullptr;
}

}  // namespace kaoping
