// The program as a function: arguments in, text out, an exit code back. `main` is only the way in.
#pragma once

#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/surroundings.h"

namespace kaoping {

// Runs one command line, without the program's own name. Throws std::logic_error for a defect.
[[nodiscard]] Exit run_command(const std::vector<std::string>& arguments,
                               const Surroundings& surroundings);

}  // namespace kaoping
