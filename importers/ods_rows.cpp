#include "importers/ods_rows.h"

#include <utility>

#include "importers/cell_text.h"
#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

// Besides its text.
constexpr std::uint64_t kBytesOfACell = sizeof(RawCell);

}  // namespace

void OdsRows::aim_at(RawRow& target) {
    target_ = &target;
    filled_ = 0;
    bytes_ = 0;
    repeats_ = 0;
    at_end_of_table_ = false;
}

void OdsRows::begin_table(const XmlAttributes&) {
    repeated_bytes_ = 0;
}

XmlStep OdsRows::end_table() {
    ++tables_passed_;
    at_end_of_table_ = true;
    return XmlStep::pause;
}

XmlStep OdsRows::end_row() {
    if (damage_) return XmlStep::stop;
    if (filled_ == 0) return XmlStep::go_on;
    const std::uint64_t last = row() + row_count() - 1;
    target_->cells.resize(filled_);
    target_->hidden = row_hidden();
    if (last > kMostRows) {
        stop_for(Cause::sheet_too_large, std::to_string(last), false);
    } else if (!take_repeated((row_count() - 1) * (bytes_ + filled_ * kBytesOfACell))) {
        return XmlStep::stop;
    }
    if (damage_) return XmlStep::stop;
    target_->number = static_cast<std::uint32_t>(row());
    repeats_ = row_count() - 1;
    return XmlStep::pause;
}

void OdsRows::begin_cell(const XmlAttributes& attributes) {
    if (!skipping_ && !damage_) cell_.begin(attributes);
}

void OdsRows::start_in_cell(std::string_view name, const XmlAttributes& attributes) {
    if (!skipping_ && !damage_) cell_.text().start(name, attributes);
}

void OdsRows::end_in_cell(std::string_view name) {
    if (!skipping_ && !damage_) cell_.text().end(name);
}

void OdsRows::text_in_cell(std::string_view piece) {
    if (!skipping_ && !damage_) cell_.text().text(piece);
}

void OdsRows::end_cell() {
    if (skipping_ || damage_) return;
    auto& cells = target_->cells;
    if (filled_ == cells.size()) cells.emplace_back();
    switch (cell_.finish(cells[filled_])) {
        case CellOutcome::blank:
            return;
        case CellOutcome::damaged:
            return stop_for(Cause::cell_damaged, cell_.found(), true);
        case CellOutcome::too_long:
            return stop_for(Cause::text_too_long, cell_.found(), true);
        case CellOutcome::filled:
            return add_repeated();
    }
}

// Takes the cell that was put behind the filled ones, as often as it is repeated.
void OdsRows::add_repeated() {
    auto& cells = target_->cells;
    const std::size_t first = filled_;
    const std::uint64_t size = cells[first].text.size();
    if (column() + column_count() - 1 > kMostColumns) {
        return stop_for(Cause::sheet_too_large, cell_.found(), false);
    }
    bytes_ += size * column_count();
    if (bytes_ > kMostRowBytes) return stop_for(Cause::row_too_long, {}, false);
    if (!take_repeated((column_count() - 1) * (size + kBytesOfACell))) return;
    for (std::uint32_t i = 0; i < column_count(); ++i) {
        if (i > 0) {
            if (filled_ == cells.size()) cells.emplace_back();
            cells[filled_].kind = cells[first].kind;
            cells[filled_].text = cells[first].text;
        }
        cells[filled_++].column = static_cast<std::uint32_t>(column()) + i;
    }
}

bool OdsRows::take_repeated(std::uint64_t bytes) {
    repeated_bytes_ += bytes;
    if (repeated_bytes_ <= kMostRepeatedBytes) return true;
    damage_ = Damage{Cause::zip_too_large, {}, {part_}};
    return false;
}

void OdsRows::misplaced(std::string_view found) {
    // Whoever reads the rows has read the contents first, which end at such a place.
    stop_for(Cause::cell_misplaced, beginning_of(found), false);
}

void OdsRows::stop_for(Cause cause, std::string found, bool of_cell) {
    const std::uint64_t at_column = of_cell ? column() : 0;
    damage_ = Damage{cause,
                     std::move(found),
                     {},
                     row() > kMostRows ? 0U : static_cast<std::uint32_t>(row()),
                     at_column > kMostColumns ? 0U : static_cast<std::uint32_t>(at_column)};
}

}  // namespace kaoping
