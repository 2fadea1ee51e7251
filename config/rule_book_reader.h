// Reads a rule book: TOML text → checked values, or every error with file, line and column.
#pragma once

#include <string>
#include <string_view>

#include "config/rule_book.h"
#include "records/diagnostic.h"
#include "records/result.h"
#include "records/rule_book_text.h"

namespace kaoping {

// What reading yields: with errors in `diagnostics`, `book` is not to be used.
struct RuleBookReading {
    RuleBook book;
    Diagnostics diagnostics;
};

// Reads and checks. A calendar that `text` lacks is an error.
[[nodiscard]] RuleBookReading read_rule_book(const RuleBookText& text);

// Loads a rule book and the calendars it names (beside it) from disk, unchecked.
[[nodiscard]] Result<RuleBookText> load_rule_book(const std::string& path);

// The rule books that are part of the program: "township", the same with its deductions for unmet
// duties on ("township-deductions"), and "national".
[[nodiscard]] const RuleBookText& built_in_rule_book(std::string_view name);

}  // namespace kaoping
