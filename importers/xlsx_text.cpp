#include "importers/xlsx_text.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace kaoping {
namespace {

constexpr std::size_t kEscapeSize = 7;  // _xHHHH_

std::optional<std::uint32_t> escape_at(std::string_view text, std::size_t at) {
    const std::string_view escape = text.substr(at, kEscapeSize);
    if (escape.size() < kEscapeSize || escape.substr(0, 2) != "_x" || escape.back() != '_') {
        return std::nullopt;
    }
    std::uint32_t unit = 0;
    const char* last = escape.data() + kEscapeSize - 1;
    const auto [end, error] = std::from_chars(escape.data() + 2, last, unit, 16);
    if (error != std::errc{} || end != last) return std::nullopt;
    return unit;
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

}  // namespace

void RichText::clear() {
    value_.clear();
    ignored_depth_ = 0;
    in_text_ = false;
    too_long_ = false;
}

void RichText::start(std::string_view element) {
    if (ignored_depth_ > 0) {
        ++ignored_depth_;
    } else if (element == "t") {
        in_text_ = true;
    } else if (element != "r") {
        ignored_depth_ = 1;
    }
}

void RichText::end(std::string_view element) {
    if (ignored_depth_ > 0) {
        --ignored_depth_;
    } else if (element == "t") {
        in_text_ = false;
    }
}

void RichText::text(std::string_view piece) {
    if (!in_text_ || ignored_depth_ > 0 || too_long_) return;
    value_ += piece;
    too_long_ = value_.size() > kMostRawBytes;
}

void RichText::finish() {
    unescape_in_place(value_);
    too_long_ = too_long_ || is_longer_than_a_cell(value_);
}

void unescape_in_place(std::string& text) {
    std::size_t at = text.find("_x");
    if (at == std::string::npos) return;
    std::string plain = text.substr(0, at);
    while (at < text.size()) {
        auto unit = escape_at(text, at);
        std::size_t size = kEscapeSize;
        if (unit && is_high_surrogate(*unit)) {
            const auto low = escape_at(text, at + kEscapeSize);
            if (low && is_low_surrogate(*low)) {
                unit = 0x10000U + ((*unit - 0xD800U) << 10U) + (*low - 0xDC00U);
                size = 2 * kEscapeSize;
            }
        }
        const bool character =
            unit && *unit != 0 && !is_high_surrogate(*unit) && !is_low_surrogate(*unit);
        if (character) {
            append_utf8(plain, *unit);
            at += size;
        } else {
            plain += text[at++];
        }
    }
    text = std::move(plain);
}

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

}  // namespace kaoping
