// Command: one verb of the command line, with its names, its help and what it does. The table of
// all of them stands in commands.cpp; each is implemented in a file of its own, command_<key>.cpp.
#pragma once

#include <string_view>
#include <vector>

#include "app/console.h"
#include "app/exit_code.h"
#include "app/settings.h"
#include "app/surroundings.h"
#include "app/text.h"

namespace kaoping {

// What a command works with.
struct Invocation {
    const Settings& settings;
    Console& console;
    const Surroundings& surroundings;
};

struct Command {
    std::string_view key;      // "score"
    std::string_view chinese;  // "得分"
    Text operands;             // "FILE..."; empty for none
    std::size_t least_operands = 0;
    std::size_t most_operands = 0;
    Text summary;
    Text details;                 // a paragraph more, for its own help; may be empty
    std::vector<Option> options;  // beside those every command takes
    Exit (*run)(const Invocation& call);

    // Whether stdout carries records, so that messages must not.
    [[nodiscard]] bool prints_records() const;
};

[[nodiscard]] const std::vector<Command>& commands();
// By key or Chinese name; null when there is none.
[[nodiscard]] const Command* command_named(std::string_view name);
// The options every command takes.
[[nodiscard]] const std::vector<Option>& common_options();

[[nodiscard]] Exit run_run(const Invocation& call);
[[nodiscard]] Exit run_init(const Invocation& call);
[[nodiscard]] Exit run_import(const Invocation& call);
[[nodiscard]] Exit run_status(const Invocation& call);
[[nodiscard]] Exit run_score(const Invocation& call);
[[nodiscard]] Exit run_warnings(const Invocation& call);
[[nodiscard]] Exit run_duties(const Invocation& call);
[[nodiscard]] Exit run_explain(const Invocation& call);
[[nodiscard]] Exit run_report(const Invocation& call);
[[nodiscard]] Exit run_template(const Invocation& call);
[[nodiscard]] Exit run_rules(const Invocation& call);

}  // namespace kaoping
