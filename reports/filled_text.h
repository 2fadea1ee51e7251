// Sentences of a person's own: wording with marks ("{score}") that his figures and words take the
// place of.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "records/language.h"

namespace kaoping {

struct Filling {
    std::string_view mark;  // with its braces
    std::string by;
};

// Every mark of `text` that a filling names, filled; a filling is never filled again.
[[nodiscard]] std::string filled_text(std::string_view text,
                                      std::initializer_list<Filling> fillings);

// With a capital where the language has one, and the full stop; empty stays empty.
[[nodiscard]] std::string full_sentence(std::string clauses, Language language);

}  // namespace kaoping
