// Grounds of accountability (效能责任追究 一) as a cell names them: G05, 5, （五）, 第五项, 7.1(5),
// several of them parted by 、，,;； — or in free words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/facts.h"

namespace kaoping {

inline constexpr int kLastGround = 22;

struct GroundReading {
    std::vector<Ground> grounds;
    std::vector<std::string> out_of_range;  // parts that are a code, but of no ground
};

// With at least one code, each part is a ground of its own; without any, the whole text is one.
[[nodiscard]] GroundReading read_grounds(std::string_view cell);

}  // namespace kaoping
