// Identity: whether the roster rows of one number (工号) can be about one person.
#pragma once

#include <vector>

#include "records/person.h"
#include "records/store/telling.h"

namespace kaoping::store {

// Where `given` contradicts what the stored rows of its number say about who that is: another ID
// number, or a name the number never had (unless an ID number says that he changed it).
[[nodiscard]] std::vector<FieldConflict> identity_conflicts(const std::vector<RosterRow>& stored,
                                                            const RosterRow& given);

}  // namespace kaoping::store
