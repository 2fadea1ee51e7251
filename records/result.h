// Result<T>: a value, or why the world did not let us have it (disk, lock, missing or damaged
// file). What is wrong with the user's own data travels as Diagnostics instead; a defect of the
// program is a std::logic_error.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace kaoping {

struct Failure {
    enum class Kind { missing, unreadable, unwritable, locked, damaged, disk_full };
    Kind kind = Kind::unreadable;
    std::string what;    // the file or thing concerned
    std::string detail;  // what the system or the library said, or who holds the lock
};

template <class T>
using Result = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failed(Failure::Kind kind, std::string what,
                                                    std::string detail = {}) {
    return tl::unexpected<Failure>(Failure{kind, std::move(what), std::move(detail)});
}

}  // namespace kaoping
