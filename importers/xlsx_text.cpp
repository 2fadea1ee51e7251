#include "importers/xlsx_text.h"

#include <charconv>
#include <cstdint>
#include <optional>

#include "importers/cell_text.h"

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
                unit = joined_surrogates(*unit, *low);
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

}  // namespace kaoping
