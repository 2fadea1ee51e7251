// Telling: which rows tell the same fact, and how they add up. A row of a file is kept as it was
// told; a fact is the sum of its rows: a cell that one of them fills is filled, in a set or a
// remark each adds its own. The sum depends on the rows alone, not on the order in which files
// arrived; only the origin of a cell is the row that was first to tell it. A row that corrects a
// cell replaces there what arrived before it; what arrives later must agree with it.
//
// Rows of a kind without documents tell one fact when their keys are equal.
//
// Rows with a document number tell one fact when their documents (and keys) are equal. A row
// without one belongs to those of its person and keys that are like it in the fields marked so, and
// with them to the least document that is; rows of one row of a file always belong together.
#pragma once

#include <span>
#include <vector>

#include "records/origin.h"
#include "records/store/columns.h"
#include "records/store/store.h"

namespace kaoping::store {

// What one row told of one fact, its cells by column.
struct ToldRow {
    std::vector<Cell> cells;
    Origin origin;
    std::int64_t entry = 0;   // counts the rows in their order of arrival, from 1
    ColumnMask corrects = 0;  // a bit for each column in which it replaces what came before

    [[nodiscard]] bool is_correcting(std::size_t column) const {
        return (corrects >> column & 1U) != 0;
    }
};

// The rows of one fact, in order of arrival; never empty.
using RowGroup = std::vector<const ToldRow*>;

// Rows with different ones tell different facts; the same for all where documents decide that.
[[nodiscard]] std::vector<Cell> grouping_key(const Columns& columns, const ToldRow& row);

// Parts the rows (of one subject) into facts (row_groups.cpp).
[[nodiscard]] std::vector<RowGroup> group_rows(const Columns& columns,
                                               std::span<const ToldRow* const> rows);

// A fact as its rows tell it. Of a set or a growing field `cells` has the least word.
struct Folded {
    std::vector<Cell> cells;
    std::vector<Origin> origins;  // of each cell: the row that was first to fill it
    RowGroup rows;
};
[[nodiscard]] Folded fold(const Columns& columns, const RowGroup& rows);

// Where the rows contradict each other.
[[nodiscard]] std::vector<FieldConflict> contradictions(const Columns& columns,
                                                        const RowGroup& rows);

// Whether `given`, told by one row of a file, add a cell to the rows `known`, or make them one
// fact.
[[nodiscard]] bool adds_to(const Columns& columns, const RowGroup& known,
                           const std::vector<ToldRow>& given);

// What a row may do besides filling what is blank. The columns in which it says 删除 are blank in
// it; they are told by a bit each.
struct Asked {
    bool to_correct = false;
    ColumnMask to_erase = 0;
};

// What rows (all told by one row of a file, their entries behind those stored) mean beside the
// stored ones of the same person or subject: stored, filled, unchanged, twin (rows of their sheet
// told all of it before), corrected or conflict. With `corrected` the conflicts say what was
// replaced.
struct Settlement {
    PutOutcome::What what = PutOutcome::What::stored;
    std::vector<ToldRow> rows;  // as they are to be written; none when they are refused
    RowGroup fact;              // the stored rows of the same fact
    std::vector<FieldConflict> conflicts;
};
[[nodiscard]] Settlement settle(const Columns& columns, const std::vector<ToldRow>& stored,
                                std::vector<ToldRow> given, const Asked& asked);

}  // namespace kaoping::store
