// Withdrawing a batch: all that a file told is passed over from then on, as if it had never been
// imported; its rows stay. That is refused where something else rests on it: facts of other files
// about people only its roster tells of, and cells that agree only because it corrected one of
// them.
#pragma once

#include <string>

#include "records/store/sqlite.h"
#include "records/store/store.h"

namespace kaoping::store {

// Requires a transaction that may write, and a reason.
[[nodiscard]] Withdrawal withdraw(Database& database, BatchId batch, const std::string& reason,
                                  const Writer& writer);

}  // namespace kaoping::store
