#include "importers/cell_text.h"

#include <algorithm>

#include "importers/workbook_limits.h"

namespace kaoping {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

}  // namespace

bool is_longer_than_a_cell(std::string_view text) {
    if (text.size() <= kMostCellCharacters) return false;
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool continuation = (byte & 0xC0U) == 0x80U;
        if (!continuation) units += byte >= 0xF0U ? 2 : 1;
    }
    return units > kMostCellCharacters;
}

std::string beginning_of(std::string_view text) {
    std::size_t size = 30;
    if (text.size() <= size) return std::string{text};
    while ((static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
    return std::string{text.substr(0, size)} + "…";
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

bool is_number(std::string_view text) {
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    const std::size_t whole = at;
    at = skip_digits(text, at);
    std::size_t digits = at - whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = ++at;
        at = skip_digits(text, at);
        digits += at - fraction;
    }
    if (digits == 0) return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
        const std::size_t exponent = at;
        at = skip_digits(text, at);
        if (at == exponent) return false;
    }
    return at == text.size();
}

std::optional<std::uint32_t> parse_count(std::string_view text) {
    std::uint32_t count = 0;
    for (const char digit : text) {
        if (!is_digit(digit)) return std::nullopt;
        count = std::min(count * 10 + static_cast<std::uint32_t>(digit - '0'), kMostRows + 1);
    }
    if (count == 0) return std::nullopt;
    return count;
}

void append_utf8(std::string& text, std::uint32_t character) {
    const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0U | character >> 6U);
        add(0x80U | (character & 0x3FU));
    } else {
        if (character < 0x10000) {
            add(0xE0U | character >> 12U);
        } else {
            add(0xF0U | character >> 18U);
            add(0x80U | (character >> 12U & 0x3FU));
        }
        add(0x80U | (character >> 6U & 0x3FU));
        add(0x80U | (character & 0x3FU));
    }
}

bool is_high_surrogate(std::uint32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(std::uint32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

std::uint32_t joined_surrogates(std::uint32_t high, std::uint32_t low) {
    return 0x10000U + ((high - 0xD800U) << 10U) + (low - 0xDC00U);
}

}  // namespace kaoping
