// Numerals: small numbers as offices write them, in digits or Chinese numerals, bare or as the
// number of a thing in a list.
#pragma once

#include <optional>
#include <string_view>

namespace kaoping {

// 1 … 99 in Chinese numerals or digits, the whole of `text`; empty when it is no such number.
[[nodiscard]] std::optional<int> small_number(std::u32string_view text);

// 3, 三, 第3类, （三）, 第三项, "3.制度汇编": the number of a listed thing, with or without the
// words behind it; empty for words alone.
[[nodiscard]] std::optional<int> read_listed_number(std::string_view cell);

}  // namespace kaoping
