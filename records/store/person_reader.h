// PersonReader: everything known of one person after another, by cursors over all fact tables that
// advance together in the order of person ids. Memory is bounded by one person.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "records/store/row_table.h"
#include "records/store/sqlite.h"

namespace kaoping::store {

// The persons with their rosters alone.
class RosterReader {
public:
    RosterReader(Database& database, std::optional<PersonId> only);
    // The next person; empty behind the last one.
    [[nodiscard]] std::optional<Person> next();

private:
    Statement persons_;
    RowCursor rows_;
};

class PersonReader {
public:
    // Of all persons or of one. Requires a transaction, so that all cursors see the same state.
    PersonReader(Database& database, std::optional<PersonId> only);

    // Fills `facts` with all that is known of `person`; persons in ascending order.
    void read(PersonId person, PersonFacts& facts);

private:
    void read_evaluations(PersonId person, std::vector<Evaluation>& evaluations);
    void read_items(PersonId person, std::vector<ItemScore>& items);

    Statement evaluations_;
    bool more_evaluations_;
    Statement items_;
    bool more_items_;
    RowCursor adjustments_, measures_, transfers_, grades_, denial_reports_, sanctions_, appeals_;
};

[[nodiscard]] std::vector<Veto> read_vetoes(Database& database);

}  // namespace kaoping::store
