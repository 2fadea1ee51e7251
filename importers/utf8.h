// Strict UTF-8: how far a text is valid, and where it holds characters that no table has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kaoping {

struct Utf8Scan {
    enum class End : unsigned char {
        complete,    // all of it is good
        incomplete,  // it ends within a character
        invalid,     // a byte sequence that is no character
        unwanted     // a character that text has only when it was damaged
    };
    std::size_t good = 0;  // bytes before that
    End end = End::complete;
    char32_t character = 0;  // the unwanted one
};

// Unwanted are control characters other than white space, the replacement character and, unless
// `private_use` allows them, the characters of the private areas (as a wrong decoding yields, and
// the self-made characters of one computer).
[[nodiscard]] Utf8Scan scan_utf8(std::string_view text, bool private_use);

// How a character is called: "U+E000".
[[nodiscard]] std::string code_of(char32_t character);

}  // namespace kaoping
