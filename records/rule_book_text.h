// A rule book as text: the TOML itself and the calendar files it names. The store keeps all of it,
// so that a database needs no other file.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kaoping {

struct RuleBookText {
    std::string name;  // file name without its folder, for messages
    std::string toml;
    std::vector<std::pair<std::string, std::string>> calendars;  // file name, text
};

}  // namespace kaoping
