// What a template can say of a person beforehand, by the meaning of its columns.
#pragma once

#include <map>
#include <optional>

#include "app/template_plan.h"

namespace kaoping {

using KnownCells = std::map<Field, Cell>;

// The cells known of a person, or nothing when the template has no row for him. Scores and grades
// that are recorded already are among them: they show what is still missing, and told again they
// change nothing.
[[nodiscard]] std::optional<KnownCells> known_of(const Person& person, const PersonFacts& facts,
                                                 Prefill prefill, const TemplateRequest& request);

}  // namespace kaoping
