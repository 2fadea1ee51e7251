// Surroundings: everything a command takes from the world besides files: streams, environment
// variables, the clock. Tests bring their own.
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>

#include "records/day.h"

namespace kaoping {

struct Surroundings {
    std::ostream& out;
    std::ostream& err;
    bool err_is_terminal = false;
    std::function<std::optional<std::string>(const std::string&)> variable;  // of the environment
    std::string now;  // "2026-11-23T22:29:36Z", for the record of who wrote what when
    Day today;        // the local day, for the date a sheet was made on
};

}  // namespace kaoping
