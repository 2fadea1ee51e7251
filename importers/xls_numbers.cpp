#include "importers/xls_numbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdlib>

namespace kaoping {

std::string digits_of(double number) {
    if (number == 0) return "0";
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number);
    std::string digits(text.data(), end);
    std::replace(digits.begin(), digits.end(), 'e', 'E');
    return digits;
}

std::string digits_of_rk(std::uint32_t packed) {
    const bool hundredths = (packed & 1U) != 0;
    if ((packed & 2U) == 0) {
        const double number = std::bit_cast<double>(std::uint64_t{packed & ~3U} << 32U);
        return digits_of(hundredths ? number / 100 : number);
    }
    const std::int32_t whole = static_cast<std::int32_t>(packed) >> 2;
    if (!hundredths) return std::to_string(whole);
    const std::uint32_t size = static_cast<std::uint32_t>(std::abs(whole));
    std::string digits = (whole < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 == 0) return digits;
    digits += '.';
    digits += static_cast<char>('0' + size / 10 % 10);
    if (size % 10 != 0) digits += static_cast<char>('0' + size % 10);
    return digits;
}

}  // namespace kaoping
