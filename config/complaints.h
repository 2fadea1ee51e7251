// Complaints: the diagnostics of one file of rules, each with its line and column.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "config/toml_tree.h"
#include "records/diagnostic.h"

namespace kaoping {

class Complaints {
public:
    explicit Complaints(std::string file) : file_(std::move(file)) {}

    // `found` is what stands in the file, `args` fill the wording of the cause.
    void add(Cause cause, Mark mark, std::string found = {}, std::vector<std::string> args = {}) {
        diagnostics_.add(cause, {file_, "", mark.line, std::to_string(mark.column)},
                         std::move(found), std::move(args));
    }
    [[nodiscard]] const Diagnostics& all() const { return diagnostics_; }

private:
    std::string file_;
    Diagnostics diagnostics_;
};

}  // namespace kaoping
