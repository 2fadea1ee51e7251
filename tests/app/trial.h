// A trial office for the tests: a folder of its own that goes when the test ends, files written
// into it, and the program run in the same process.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/exit_code.h"

namespace kaoping {

// What a run of the program left.
struct Ran {
    Exit exit = Exit::done;
    std::string out;
    std::string err;
};

class Trial {
public:
    Trial();
    ~Trial();
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] std::string path(std::string_view name) const {
        return (folder_ / name).string();
    }
    // Writes a file of these bytes into the folder; returns its path.
    std::string write(std::string_view name, std::string_view bytes) const;

    void set_variable(const std::string& name, const std::string& value) {
        variables_[name] = value;
    }
    void pretend_terminal() { terminal_ = true; }

    // Runs the program on the database of the folder, unless the arguments or a variable name one.
    [[nodiscard]] Ran run(std::vector<std::string> arguments) const;

private:
    std::filesystem::path folder_;
    std::map<std::string, std::string> variables_;
    bool terminal_ = false;
};

// The lines of a text.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);
[[nodiscard]] bool contains(const std::string& text, std::string_view part);

}  // namespace kaoping
