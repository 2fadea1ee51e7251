// The built program as a process of its own, for tests that limit what the system grants it or kill
// it.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kaoping {

struct Grants {
    std::optional<std::size_t> memory;              // bytes of address space
    std::optional<std::size_t> file_size;           // bytes; writing beyond fails as on a full disk
    std::optional<std::chrono::milliseconds> life;  // then it is killed
};

// Runs it to its end with nothing of its output kept. The exit code, or minus the signal that
// ended it.
[[nodiscard]] int run_program(const std::vector<std::string>& arguments, const Grants& grants);

}  // namespace kaoping
