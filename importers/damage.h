// Damage: why the bytes of a file cannot be read, as the format readers find it, before anyone has
// put the name of file and sheet to it; and DamageLog, which does that.
//
// A reader stops at its first damage: what follows damaged bytes means nothing.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "records/diagnostic.h"

namespace kaoping {

struct Damage {
    Cause cause;
    std::string found;
    std::vector<std::string> args;
    std::uint32_t row = 0;     // physical, 0 when it concerns no row
    std::uint32_t column = 0;  // 1-based, 0 when it concerns no column
};

// A value, or the damage in its place.
template <class T>
using Intact = tl::expected<T, Damage>;

[[nodiscard]] inline tl::unexpected<Damage> damaged(Cause cause, std::string found = {},
                                                    std::vector<std::string> args = {}) {
    return tl::unexpected<Damage>(Damage{cause, std::move(found), std::move(args)});
}

// The diagnostics of one file. The same sheet may be read several times, so what was said once is
// not said again.
class DamageLog {
public:
    explicit DamageLog(std::string file_name) : file_name_(std::move(file_name)) {}

    void add(const Damage& damage, const std::string& sheet = {});
    [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }

private:
    std::string file_name_;
    Diagnostics diagnostics_;
};

}  // namespace kaoping
