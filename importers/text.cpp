#include "importers/text.h"

#include <algorithm>

namespace kaoping {
namespace {

constexpr char32_t kInvalid = 0xFFFD;

bool is_space(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

// Full-width forms of ASCII lie in one block; the ideographic stop typed for a point does not.
char32_t half_width(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
    return c;
}

bool is_middle_dot(char32_t c) {
    return c == 0xB7 || c == 0x2022 || c == 0x30FB || c == 0xFF0E || c == '.' || c == 0x2027;
}

// Lead bytes of every white-space and full-width character; ordinary Chinese text has none of them.
bool may_need_folding(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 ||
               byte == 0xEF;
    });
}

// The code point that starts at `at`, which moves behind it.
char32_t next_point(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0 || lead >= 0xF8) return kInvalid;
    char32_t point = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
            return kInvalid;
        }
        point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
    }
    return point;
}

void append_utf8(std::string& text, char32_t point) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

// Every character but white space, changed by `change`.
template <class Change>
std::string mapped_without_space(std::string_view text, Change change) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_point(text, at);
        if (!is_space(point)) append_utf8(result, change(point));
    }
    return result;
}

}  // namespace

std::u32string code_points(std::string_view text) {
    std::u32string points;
    for (std::size_t at = 0; at < text.size();) points += next_point(text, at);
    return points;
}

std::string utf8(std::u32string_view points) {
    std::string text;
    for (char32_t point : points) append_utf8(text, point);
    return text;
}

std::string without_space(std::string_view text) {
    if (!may_need_folding(text)) return std::string{text};
    return mapped_without_space(text, [](char32_t c) { return c; });
}

std::string tidy(std::string_view text) {
    if (!may_need_folding(text)) return std::string{text};
    std::string result;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_point(text, at);
        if (is_space(point)) {
            gap = true;
            continue;
        }
        if (gap && !result.empty()) result += ' ';
        gap = false;
        append_utf8(result, point);
    }
    return result;
}

std::string folded(std::string_view text) {
    std::string result =
        may_need_folding(text) ? mapped_without_space(text, half_width) : std::string{text};
    if (!result.empty() && result.front() == '\'') result.erase(0, 1);
    return result;
}

std::string clean_name(std::string_view text) {
    const bool plain = !may_need_folding(text) && text.find('.') == std::string_view::npos;
    if (plain) return std::string{text};
    return mapped_without_space(text,
                                [](char32_t c) { return is_middle_dot(c) ? char32_t{0xB7} : c; });
}

std::string clean_document(std::string_view text) {
    return mapped_without_space(text, [](char32_t c) {
        const char32_t half = half_width(c);
        const bool alnum = (half >= '0' && half <= '9') || (half >= 'A' && half <= 'Z') ||
                           (half >= 'a' && half <= 'z');
        return alnum ? half : c;
    });
}

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& of) {
    return std::any_of(of.begin(), of.end(),
                       [&](std::string_view part) { return text.starts_with(part); });
}

bool contains_any(std::string_view text, const std::vector<std::string_view>& of) {
    return std::any_of(of.begin(), of.end(), [&](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    });
}

bool equals_any(std::string_view text, const std::vector<std::string_view>& of) {
    return std::find(of.begin(), of.end(), text) != of.end();
}

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> parts;
    std::u32string part;
    const auto finish = [&] {
        std::string whole = tidy(utf8(part));
        if (!whole.empty()) parts.push_back(std::move(whole));
        part.clear();
    };
    for (char32_t point : code_points(text)) {
        const bool cut = point == U'、' || point == U'，' || point == ',' || point == ';' ||
                         point == U'；' || point == '\n' || point == '\r';
        if (cut) {
            finish();
        } else {
            part += point;
        }
    }
    finish();
    return parts;
}

}  // namespace kaoping
