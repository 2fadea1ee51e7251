// The schema of the database: its tables and triggers as SQL, in numbered steps. A database knows
// how many steps it has had (PRAGMA user_version) and that it is ours (PRAGMA application_id).
// A step that was released never changes; a new version of the program adds one.
#pragma once

#include <span>
#include <string>

#include "records/store/sqlite.h"

namespace kaoping::store {

// The steps of this program, first to last.
[[nodiscard]] std::span<const std::string> schema_steps();

// Makes a new, empty database ours and brings it up to date.
void found_schema(Database& database);

// Checks that the database is ours and not of a newer program than one with `steps` (else Trouble:
// damaged), and brings an older one up to date, in one transaction. Requires that foreign keys are
// not yet enforced: a step may make a table anew that others refer to.
void update_schema(Database& database, std::span<const std::string> steps);

}  // namespace kaoping::store
