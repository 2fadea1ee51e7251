// A rule book in words: which rules hold on a day, each with its article.
#pragma once

#include <ostream>

#include "config/rule_book.h"
#include "records/day.h"
#include "records/language.h"

namespace kaoping {

void print_rules(std::ostream& out, const RuleBook& rules, Day day, Language language);

}  // namespace kaoping
