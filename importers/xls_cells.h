// The cells of an xls sheet, out of its records.
#pragma once

#include <cstdint>

#include "importers/cell_context.h"
#include "importers/xls_records.h"

namespace kaoping {

// Whether records of this type hold cells that may have content. All of them begin with the number
// of their row.
[[nodiscard]] bool holds_xls_cells(XlsType type);

// The cells of one row as they come, which write over those the row had before.
class XlsRowFiller {
public:
    explicit XlsRowFiller(RawRow& row) : row_(row) {}

    // A new cell in that column, counted from 0. Null when there are too many.
    [[nodiscard]] RawCell* add(std::uint32_t column);
    [[nodiscard]] std::size_t size() const { return filled_; }
    // Removes what the row had before, and brings its cells in order. Damage when two have one
    // place, or all together are too long.
    [[nodiscard]] Intact<void> finish();

private:
    RawRow& row_;
    std::size_t filled_ = 0;
};

// Adds the cells of the record the reader stands on, and moves it on to the last record that is a
// part of them. Damage names the row and, where it is one, the cell.
[[nodiscard]] Intact<void> add_xls_cells(XlsRecords& records, const CellContext& context,
                                         XlsRowFiller& filler);

}  // namespace kaoping
