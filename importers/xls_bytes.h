// Numbers in the bytes of an xls file, least byte first.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace kaoping {

// Each requires that the bytes from `at` on suffice.
[[nodiscard]] inline std::uint8_t u8_at(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

[[nodiscard]] inline std::uint16_t u16_at(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(u8_at(bytes, at) | u8_at(bytes, at + 1) << 8U);
}

[[nodiscard]] inline std::uint32_t u32_at(std::string_view bytes, std::size_t at) {
    return u16_at(bytes, at) | static_cast<std::uint32_t>(u16_at(bytes, at + 2)) << 16U;
}

[[nodiscard]] inline std::uint64_t u64_at(std::string_view bytes, std::size_t at) {
    return u32_at(bytes, at) | static_cast<std::uint64_t>(u32_at(bytes, at + 4)) << 32U;
}

[[nodiscard]] inline double double_at(std::string_view bytes, std::size_t at) {
    return std::bit_cast<double>(u64_at(bytes, at));
}

}  // namespace kaoping
