#include "app/display_width.h"

#include <utf8proc.h>

namespace kaoping {

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        const utf8proc_ssize_t taken = utf8proc_iterate(at, left, &character);
        const utf8proc_ssize_t step = taken > 0 ? taken : 1;
        width += taken > 0 ? static_cast<std::size_t>(utf8proc_charwidth(character)) : 1;
        at += step;
        left -= step;
    }
    return width;
}

std::string on_one_line(std::string_view text) {
    std::string line{text};
    for (char& c : line) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    }
    return line;
}

}  // namespace kaoping
