// RowTable and RowCursor: told rows into a fact table and out of it, for any kind by its columns.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/id.h"
#include "records/store/fact_rows.h"
#include "records/store/sqlite.h"
#include "records/store/withdrawn_sheets.h"

namespace kaoping::store {

// Which table, what columns, and by what its rows are looked up: whom or what they are about. Rows
// that tell one fact have one subject: the person, or a column such as a village or a number.
struct TableShape {
    std::string table;
    Columns columns;
    std::string subject = "person";

    [[nodiscard]] bool is_of_person() const { return subject == "person"; }
};
template <class Fact>
[[nodiscard]] TableShape shape_of() {
    TableShape shape{std::string{Fields<Fact>::kTable}, columns_of<Fact>()};
    if constexpr (requires { Fields<Fact>::kSubject; }) shape.subject = Fields<Fact>::kSubject;
    return shape;
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

// Puts rows in, and looks up those about one subject; its statements are prepared once.
class RowTable {
public:
    // `withdrawn` outlives it.
    RowTable(Database& database, TableShape shape, const WithdrawnSheets& withdrawn);

    [[nodiscard]] const TableShape& shape() const { return shape_; }
    [[nodiscard]] const Columns& columns() const { return shape_.columns; }

    // Rows about one subject, in order of arrival, and the entry of the next one.
    struct Stored {
        std::vector<ToldRow> rows;
        std::int64_t next_entry = 1;
    };
    [[nodiscard]] Stored rows_of(const Cell& subject);
    // The facts that rows of this table tell.
    template <class Fact>
    [[nodiscard]] std::vector<Fact> facts_in(const std::vector<ToldRow>& rows) const {
        return facts_of_table<Fact>(shape_, path_, rows);
    }
    void add(const Cell& subject, const ToldRow& row);

private:
    TableShape shape_;
    std::string path_;
    const WithdrawnSheets& withdrawn_;
    Statement select_;
    Statement insert_;
    std::int64_t last_entry_ = 0;  // of all rows, where they are not counted person by person
};

// Reads the rows person by person, in the order of their ids.
class RowCursor {
public:
    // Of all persons or of one. `withdrawn` outlives it.
    RowCursor(Database& database, TableShape shape, std::optional<PersonId> only,
              const WithdrawnSheets& withdrawn);

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
    const WithdrawnSheets& withdrawn_;
    Statement select_;
    std::optional<PersonId> next_;  // whose row the statement stands at; none behind the last
    std::vector<ToldRow> rows_;
};

}  // namespace kaoping::store
