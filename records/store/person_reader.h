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
    // `withdrawn` outlives it.
    RosterReader(Database& database, std::optional<PersonId> only,
                 const WithdrawnSheets& withdrawn);
    // The next person; empty behind the last one. Who is in withdrawn rosters only is nobody.
    [[nodiscard]] std::optional<Person> next();

private:
    Statement persons_;
    RowCursor rows_;
};

class PersonReader {
public:
    // Of all persons or of one. Requires a transaction, so that all cursors see the same state.
    // `withdrawn` outlives it.
    PersonReader(Database& database, std::optional<PersonId> only,
                 const WithdrawnSheets& withdrawn);

    // Fills `facts` with all that is known of `person`; persons in ascending order.
    void read(PersonId person, PersonFacts& facts);

private:
    void read_evaluations(PersonId person, std::vector<Evaluation>& evaluations);
    void read_items(PersonId person, std::vector<ItemScore>& items);

    const WithdrawnSheets& withdrawn_;
    Statement evaluations_;
    bool more_evaluations_;
    Statement items_;
    bool more_items_;
    RowCursor adjustments_, measures_, transfers_, grades_, denial_reports_, sanctions_, appeals_,
        attendances_, talks_, ballots_, links_;
};

[[nodiscard]] std::vector<Veto> read_vetoes(Database& database, const WithdrawnSheets& withdrawn);
// Requires a transaction, as PersonReader does.
[[nodiscard]] OfficeFacts read_office_facts(Database& database, const WithdrawnSheets& withdrawn);

}  // namespace kaoping::store
