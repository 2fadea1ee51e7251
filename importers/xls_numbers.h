// The numbers of an xls sheet as digits.
#pragma once

#include <cstdint>
#include <string>

namespace kaoping {

// The digits of a number, as short as they can be without being another number: 92.35.
[[nodiscard]] std::string digits_of(double number);
// The same for a number in the four bytes that most cells take: a whole number or the upper half of
// one with a point, either of them perhaps in hundredths.
[[nodiscard]] std::string digits_of_rk(std::uint32_t packed);

}  // namespace kaoping
