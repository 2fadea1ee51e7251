#include "importers/sheet_rows.h"

#include <utility>

namespace kaoping {
namespace {

// A sheet longer than this is worth a second thread.
constexpr std::size_t kRowsOfAShortSheet = 1000;

}  // namespace

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
    return plain ? std::vector<MergedArea>{} : merged_areas();
}

const std::vector<MergedArea>& SheetRows::merged_areas() {
    const auto ask = [this]() -> const std::vector<MergedArea>& { return sheet_->merged_areas(); };
    return ahead_ ? ahead_->between_rows(ask) : ask();
}

const RawRow* SheetRows::next() {
    if (next_ < first_rows_.size()) return &first_rows_[next_++];
    if (++drawn_ == kRowsOfAShortSheet) ahead_ = std::make_unique<ReadAhead>(*sheet_);
    const bool more = ahead_ ? ahead_->next(row_) : sheet_->next(row_);
    return more ? &row_ : nullptr;
}

}  // namespace kaoping
