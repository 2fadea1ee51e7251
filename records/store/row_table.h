// RowTable and RowCursor: told rows into a fact table and out of it, for any kind by its columns.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/id.h"
#include "records/store/fact_rows.h"
#include "records/store/sqlite.h"

namespace kaoping::store {

// Which table, what columns, and whether its rows are about persons (a veto is about a village).
struct TableShape {
    std::string table;
    Columns columns;
    bool of_person = true;
};
template <class Fact>
[[nodiscard]] TableShape shape_of() {
    return {std::string{Fields<Fact>::kTable}, columns_of<Fact>(), !std::is_same_v<Fact, Veto>};
}

// The facts that rows tell; a cell that its vocabulary or the calendar does not know is Trouble.
template <class Fact>
[[nodiscard]] std::vector<Fact> facts_of_table(const TableShape& shape, const std::string& path,
                                               const std::vector<ToldRow>& rows) {
    try {
        return facts_told<Fact>(shape.columns, rows);
    } catch (const BadCell& cell) {
        throw Trouble({Failure::Kind::damaged, path, shape.table + ": " + cell.text});
    }
}

// Puts rows in, and looks up those of one person; its statements are prepared once.
class RowTable {
public:
    RowTable(Database& database, TableShape shape);

    [[nodiscard]] const Columns& columns() const { return shape_.columns; }
    // In order of arrival. `person` is nobody when the table is not of persons.
    [[nodiscard]] std::vector<ToldRow> rows_of(PersonId person);
    // The facts that rows of this table tell.
    template <class Fact>
    [[nodiscard]] std::vector<Fact> facts_in(const std::vector<ToldRow>& rows) const {
        return facts_of_table<Fact>(shape_, path_, rows);
    }
    void add(PersonId person, const ToldRow& row);

private:
    TableShape shape_;
    std::string path_;
    Statement select_;
    Statement insert_;
};

// Reads the rows person by person, in the order of their ids.
class RowCursor {
public:
    // Of all persons or of one.
    RowCursor(Database& database, TableShape shape, std::optional<PersonId> only);

    // The facts of `person`. Persons are asked for in ascending order; those passed over are
    // skipped.
    template <class Fact>
    [[nodiscard]] std::vector<Fact> facts_of(PersonId person) {
        read_rows(person);
        return facts_of_table<Fact>(shape_, path_, rows_);
    }

private:
    void read_rows(PersonId person);
    void advance();

    TableShape shape_;
    std::string path_;
    Statement select_;
    std::optional<PersonId> next_;  // whose row the statement stands at; none behind the last
    std::vector<ToldRow> rows_;
};

}  // namespace kaoping::store
