// Row sorts: which rows under a heading are records. A row with a name or a number is one, whatever
// else it says, as is one with a unit where the table is about units; subtotals, notes, signatures
// and repeated headings are passed over (domain 3.4), and so is a row whose first cell says that it
// is an example.
#pragma once

#include "importers/row_reader.h"

namespace kaoping {

enum class RowSort {
    record,
    passed_over,
    subtotal,  // passed over too; the unit above it ends here
    example,   // passed over too: it shows how to fill in a template
    nobody     // holds figures or dates, but nobody they belong to
};

// `row` is bound to `raw`. Where a table is not about people, every row that holds facts is a
// record, whatever it lacks.
[[nodiscard]] RowSort sort_of(const RowReader& row, const RawRow& raw);

}  // namespace kaoping
