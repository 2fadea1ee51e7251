// Exit: what a command tells the shell, and Outcome: a value, or the code to leave with after the
// reason has been shown.
#pragma once

#include <tl/expected.hpp>

namespace kaoping {

enum class Exit : int {
    done = 0,
    refused = 1,      // something was refused or a check failed
    usage = 2,        // the command line is wrong
    environment = 3,  // no such file, database locked or damaged, disk full
    defect = 70       // the program itself is wrong
};

// Whoever returns an Exit here has told the user why.
template <class T>
using Outcome = tl::expected<T, Exit>;

// The graver of two ends: a failed environment before a refusal before success.
[[nodiscard]] constexpr Exit graver(Exit a, Exit b) {
    return a < b ? b : a;
}

}  // namespace kaoping
