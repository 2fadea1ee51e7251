// Complaints: the diagnostics of one file of rules, each with its line and column.
#pragma once

#include <algorithm>
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
    [[nodiscard]] bool has_errors() const { return diagnostics_.has_errors(); }
    [[nodiscard]] std::size_t errors() const { return diagnostics_.errors(); }
    // All of them, in the order of their lines.
    [[nodiscard]] Diagnostics in_order() const {
        std::vector<Diagnostic> sorted = diagnostics_.all();
        std::stable_sort(
            sorted.begin(), sorted.end(),
            [](const Diagnostic& a, const Diagnostic& b) { return a.place.row < b.place.row; });
        Diagnostics result;
        for (Diagnostic& diagnostic : sorted) result.add(std::move(diagnostic));
        return result;
    }

private:
    std::string file_;
    Diagnostics diagnostics_;
};

}  // namespace kaoping
