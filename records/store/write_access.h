// WriteAccess: the one writer's transaction on a database, with the file beside it that tells
// others who that is. Rolled back unless committed. Within another it is a part of that one's.
#pragma once

#include <optional>

#include "records/store/holder.h"
#include "records/store/sqlite.h"
#include "records/store/store.h"

namespace kaoping::store {

class WriteAccess {
public:
    // Waits for another writer as long as the database was told to; then Trouble (locked) that says
    // who it is.
    WriteAccess(Database& database, const Writer& writer);
    void commit();

private:
    std::optional<Transaction> transaction_;
    // Goes first, for as soon as the transaction is over the next writer puts his there.
    std::optional<HolderFile> holder_;
};

}  // namespace kaoping::store
