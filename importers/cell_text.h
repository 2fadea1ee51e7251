// What the texts and numbers of cells have in common, whichever workbook format they come from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kaoping {

// More than 32,767 characters, in UTF-16 units as Excel counts.
[[nodiscard]] bool is_longer_than_a_cell(std::string_view text);

// The first few characters, to find a long text by.
[[nodiscard]] std::string beginning_of(std::string_view text);

// Without the white space of XML around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// As xsd:double without its INF and NaN: -12, 92.35, .5, 1.2E+17.
[[nodiscard]] bool is_number(std::string_view text);

// A whole number from 1 on, as rows, columns and repetitions are counted; those beyond every sheet
// come out as some number above its limits. Empty when it is none.
[[nodiscard]] std::optional<std::uint32_t> parse_count(std::string_view text);

// Appends a character as UTF-8. Requires a Unicode character that is no surrogate.
void append_utf8(std::string& text, std::uint32_t character);

// The halves of a pair in UTF-16, and the character they make together.
[[nodiscard]] bool is_high_surrogate(std::uint32_t unit);
[[nodiscard]] bool is_low_surrogate(std::uint32_t unit);
[[nodiscard]] std::uint32_t joined_surrogates(std::uint32_t high, std::uint32_t low);

}  // namespace kaoping
