// RowBook: puts the facts of one kind that is kept as told rows. Every row is kept, also one that
// tells nothing new: when the batch that told it first is withdrawn, the fact still stands.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "records/store/row_table.h"

namespace kaoping::store {

class RowBook {
public:
    // `withdrawn` outlives it.
    RowBook(Database& database, TableShape shape, const WithdrawnSheets& withdrawn)
        : table_(database, std::move(shape), withdrawn) {}

    [[nodiscard]] RowTable& table() { return table_; }
    // What became of `given`, told by one row of a file about `subject`; `unchanged` also when
    // another sheet of this file told it, which the book does not know. `erased` are the fields in
    // which the row says 删除; outside a correction there are none.
    [[nodiscard]] PutOutcome put(const Cell& subject, std::vector<ToldRow> given, bool correcting,
                                 const ErasedFields& erased);

private:
    // The rows about one subject, apart where they cannot tell the same fact. It is kept as long as
    // rows about it come, so that many of them cost no more than few.
    struct Known {
        Cell subject;
        std::map<std::vector<Cell>, std::vector<ToldRow>> rows;
        std::int64_t next_entry = 1;
    };
    [[nodiscard]] Known& known(const Cell& subject);

    RowTable table_;
    std::optional<Known> known_;
};

// The columns of `erased`; empty when a field cannot be erased, for it says whom or what the fact
// is about.
[[nodiscard]] std::optional<ColumnMask> erasable(const Columns& columns,
                                                 const ErasedFields& erased);

}  // namespace kaoping::store
