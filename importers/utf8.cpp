#include "importers/utf8.h"

#include <cstring>

namespace kaoping {
namespace {

std::uint32_t byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

// Whether eight bytes are all ASCII without control characters.
bool is_plain_word(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHigh = 0x8080808080808080U;
    return ((word | ((word - kOnes * 0x20U) & ~word)) & kHigh) == 0;
}

struct Decoded {
    Utf8Scan::End end = Utf8Scan::End::complete;
    std::size_t size = 1;
    std::uint32_t character = 0;
};

// The character of two bytes and more that begins at `at`.
Decoded decode(std::string_view text, std::size_t at) {
    const std::uint32_t lead = byte_at(text, at);
    const std::size_t size = lead < 0xC2U   ? 0
                             : lead < 0xE0U ? 2
                             : lead < 0xF0U ? 3
                             : lead < 0xF5U ? 4
                                            : 0;
    if (size == 0) return {Utf8Scan::End::invalid};
    std::uint32_t character = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (at + i == text.size()) return {Utf8Scan::End::incomplete};
        const std::uint32_t byte = byte_at(text, at + i);
        if ((byte & 0xC0U) != 0x80U) return {Utf8Scan::End::invalid};
        character = character << 6U | (byte & 0x3FU);
    }
    const bool overlong = (size == 3 && character < 0x800U) || (size == 4 && character < 0x10000U);
    const bool surrogate = character >= 0xD800U && character < 0xE000U;
    if (overlong || surrogate || character > 0x10FFFFU) return {Utf8Scan::End::invalid};
    return {Utf8Scan::End::complete, size, character};
}

bool is_unwanted(std::uint32_t character, bool private_use) {
    if (character < 0x20U) return character < 0x09U || character > 0x0DU;
    if (character < 0xA0U) return character >= 0x80U;
    const bool is_private = (character >= 0xE000U && character < 0xF900U) || character >= 0xF0000U;
    const bool is_none = character == 0xFFFDU || (character & 0xFFFEU) == 0xFFFEU;
    return is_none || (is_private && !private_use);
}

}  // namespace

Utf8Scan scan_utf8(std::string_view text, bool private_use) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (at + 8 <= text.size() && is_plain_word(text.data() + at)) {
            at += 8;
            continue;
        }
        const std::uint32_t byte = byte_at(text, at);
        const Decoded one =
            byte < 0x80U ? Decoded{Utf8Scan::End::complete, 1, byte} : decode(text, at);
        if (one.end != Utf8Scan::End::complete) return {at, one.end};
        if (is_unwanted(one.character, private_use)) {
            return {at, Utf8Scan::End::unwanted, static_cast<char32_t>(one.character)};
        }
        at += one.size;
    }
    return {at};
}

std::string code_of(char32_t character) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (auto rest = static_cast<std::uint32_t>(character); rest > 0 || digits.size() < 4;
         rest >>= 4U) {
        digits.insert(digits.begin(), kDigits[rest & 15U]);
    }
    return "U+" + digits;
}

}  // namespace kaoping
