#include "importers/numerals.h"

#include <string>

#include "importers/text.h"

namespace kaoping {
namespace {

bool take_one_of(std::u32string_view& text, std::u32string_view signs) {
    if (text.empty() || signs.find(text.front()) == std::u32string_view::npos) return false;
    text.remove_prefix(1);
    return true;
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::optional<int> small_number(std::u32string_view text) {
    constexpr std::u32string_view numerals = U"零一二三四五六七八九";
    if (text.empty() || text.size() > 4) return std::nullopt;
    int value = 0;
    int units = 0;
    bool tens = false;
    bool digits = false;
    for (char32_t c : text) {
        const auto numeral = numerals.find(c);
        if (c >= '0' && c <= '9') {
            value = value * 10 + static_cast<int>(c - '0');
            digits = true;
        } else if (digits) {
            return std::nullopt;
        } else if (c == U'十' && !tens) {
            value = (units == 0 ? 1 : units) * 10;
            units = 0;
            tens = true;
        } else if (numeral != std::u32string_view::npos && units == 0) {
            units = static_cast<int>(numeral);
        } else {
            return std::nullopt;
        }
    }
    return value + units;
}

std::optional<int> read_listed_number(std::string_view cell) {
    const std::u32string points = code_points(folded(cell));
    std::u32string_view rest = points;
    const bool ordinal = take_one_of(rest, U"第");
    const bool bracketed = take_one_of(rest, U"(");
    const auto end =
        std::min(rest.find_first_not_of(U"0123456789一二三四五六七八九十"), rest.size());
    const auto number = small_number(rest.substr(0, end));
    rest.remove_prefix(end);
    if (!number || (bracketed && !take_one_of(rest, U")"))) return std::nullopt;
    const bool counted = take_one_of(rest, U"类项条");
    if (rest.empty() || bracketed || (ordinal && counted)) return number;
    // "3.制度汇编"; "3.5" is no number of a list.
    const bool parted = take_one_of(rest, U"、.:,");
    return parted && (rest.empty() || !is_digit(rest.front())) ? number : std::nullopt;
}

}  // namespace kaoping
