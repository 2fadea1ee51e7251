// Decided grades that stand above a ceiling (rulebook 8): the import warns of them with the
// article.
#pragma once

#include <set>

#include "app/open_store.h"
#include "records/diagnostic.h"

namespace kaoping {

// A warning for each decided grade of these people above the ceiling of its year, at the row that
// told the grade.
[[nodiscard]] Outcome<Diagnostics> grades_above_ceilings(const std::set<PersonId>& people,
                                                         OpenStore& office, const Invocation& call);

}  // namespace kaoping
