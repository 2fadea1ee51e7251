// Whom the user means by PERSON: a staff number, an ID number, or a name that is unique.
#pragma once

#include <string>

#include "app/console.h"
#include "records/roster.h"

namespace kaoping {

// The person, never null; an error that names the candidates is shown when there is none, or when a
// name fits several.
[[nodiscard]] Outcome<const Person*> find_person(const Roster& roster, const std::string& text,
                                                 Console& console);

}  // namespace kaoping
