// The help texts, in the user's language.
#pragma once

#include <ostream>

#include "app/command.h"

namespace kaoping {

// The program: every command on a line.
void print_help(std::ostream& out, Language language);
// One command: its operands, what it does, its options.
void print_help(const Command& command, std::ostream& out, Language language);
// The commands there are, on one line: for who asked for one that is not.
[[nodiscard]] std::string command_names(Language language);

}  // namespace kaoping
