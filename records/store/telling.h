// Telling: which rows tell the same fact, and how they add up. A row of a file is kept as it was
// told; a fact is the sum of its rows: a cell that one of them fills is filled, in a set or a
// remark each adds its own. The sum depends on the rows alone, not on the order in which files
// arrived; only the origin of a cell is the row that was first to tell it.
//
// Rows with a document number tell one fact when their documents (and keys) are equal. A row
// without one belongs to those of its person and keys that are like it in the fields marked so, and
// with them to the least document that is; rows of one row of a file always belong together.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "records/origin.h"
#include "records/store/cell.h"
#include "records/store/fields.h"
#include "records/store/store.h"

namespace kaoping::store {

struct Column {
    std::string_view name;
    Role role = Role::cell;
    CellType type = CellType::text;
};
using Columns = std::vector<Column>;

// What one row told of one fact, its cells by column.
struct ToldRow {
    std::vector<Cell> cells;
    Origin origin;
    std::int64_t entry = 0;  // counts the rows of the person in their order of arrival, from 1
};

// The rows of one fact, in order of arrival; never empty.
using RowGroup = std::vector<const ToldRow*>;

// Parts the rows (of one person) into facts.
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

// What given rows (all told by one row of a file, their entries behind those stored) mean beside
// the stored ones of the person: `what` is stored, filled, conflict, or unchanged when they tell
// nothing new; `fact` are the stored rows of the same fact.
//
// Rows that tell nothing new are dropped, except where rows with and without a document meet: which
// of them belong together may look otherwise when another document arrives, so each sort must tell
// all it has by itself.
struct Settlement {
    PutOutcome::What what = PutOutcome::What::stored;
    bool keep = true;  // the rows are to be written
    RowGroup fact;
    std::vector<FieldConflict> conflicts;
};
[[nodiscard]] Settlement settle(const Columns& columns, const std::vector<ToldRow>& stored,
                                const std::vector<ToldRow>& given);

}  // namespace kaoping::store
