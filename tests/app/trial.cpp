#include "tests/app/trial.h"

#include <unistd.h>
#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "app/run_command.h"

namespace kaoping {

Trial::Trial() {
    static std::atomic<int> count = 0;
    folder_ = std::filesystem::temp_directory_path() /
              ("kaoping-test-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(folder_);
}

Trial::~Trial() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string Trial::write(std::string_view name, std::string_view bytes) const {
    const std::filesystem::path target = folder_ / name;
    std::filesystem::create_directories(target.parent_path());
    std::ofstream file{target, std::ios::binary};
    file << bytes;
    if (!file.flush()) throw std::runtime_error("cannot write " + target.string());
    return target.string();
}

Ran Trial::run(std::vector<std::string> arguments) const {
    const bool names_database =
        variables_.contains("KAOPING_DB") ||
        std::any_of(arguments.begin(), arguments.end(),
                    [](const std::string& word) { return word.starts_with("--db"); }) ||
        (!arguments.empty() && (arguments.front() == "run" || arguments.front() == "运行"));
    if (!names_database) {
        arguments.insert(arguments.end(), {"--db", path("kaoping.db")});
    }
    std::ostringstream out;
    std::ostringstream err;
    const auto variable = [&](const std::string& name) -> std::optional<std::string> {
        const auto found = variables_.find(name);
        if (found == variables_.end()) return {};
        return found->second;
    };
    const Exit exit = run_command(
        arguments, {out, err, terminal_, variable, "2026-11-23T22:29:36Z", day_of(2026, 11, 24)});
    return {exit, out.str(), err.str()};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace kaoping
