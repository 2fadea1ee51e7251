// Making a database: whole or not at all.
#pragma once

#include <string>

#include "records/store/sqlite.h"
#include "records/store/store.h"

namespace kaoping::store {

// Adds a rule book, which is the one in use from now on. Requires a write transaction.
void add_rule_book(Database& database, const RuleBookText& rules, const Writer& writer);

// Builds the database in a file beside `path` and puts it there when it is complete. Never replaces
// a file. Throws Trouble.
void create_database(const std::string& path, const RuleBookText& rules, const Writer& writer);

}  // namespace kaoping::store
