// Whom a conflict speaks of: facts of registers name people by their ids, which mean nothing to
// those who read it.
#pragma once

#include <vector>

#include "records/store/sqlite.h"
#include "records/store/store.h"

namespace kaoping::store {

// Tells people by their numbers in the conflicts about whom a fact names.
void tell_people_by_number(Database& database, std::vector<FieldConflict>& conflicts);

}  // namespace kaoping::store
