// RowBook: puts the facts of one kind that is kept as told rows.
#pragma once

#include <unordered_map>
#include <vector>

#include "records/store/fact_place.h"
#include "records/store/row_table.h"

namespace kaoping::store {

class RowBook {
public:
    RowBook(Database& database, TableShape shape) : table_(database, std::move(shape)) {}

    [[nodiscard]] RowTable& table() { return table_; }
    // What became of `given`, told by one row of a file, beside the rows `stored` of its person;
    // `unchanged` also when another sheet of this file told it, which the book does not know. The
    // origin of a row names the sheet being read, one after another.
    [[nodiscard]] PutOutcome put(PersonId person, const std::vector<ToldRow>& stored,
                                 std::vector<ToldRow> given);

private:
    // Rows that told nothing new about `fact`: a twin when rows of this sheet told all of it
    // before.
    [[nodiscard]] PutOutcome repeated(PersonId person, const RowGroup& fact,
                                      const std::vector<ToldRow>& given);

    RowTable table_;
    SheetId sheet_;
    // What rows of `sheet_` told without adding anything.
    std::unordered_map<FactPlace, std::vector<ToldRow>, HashFactPlace> repeated_;
};

}  // namespace kaoping::store
