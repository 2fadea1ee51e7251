#include "importers/grounds.h"

#include <algorithm>
#include <optional>

#include "importers/numerals.h"
#include "importers/text.h"

namespace kaoping {
namespace {

bool take(std::u32string_view& text, std::u32string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

// What stands between `open` and the first `close` behind it; moves `text` behind that.
std::optional<int> take_enclosed(std::u32string_view& text, std::u32string_view open,
                                 std::u32string_view close) {
    if (!text.starts_with(open)) return std::nullopt;
    const auto end = text.find(close, open.size());
    if (end == std::u32string_view::npos) return std::nullopt;
    const auto number = small_number(text.substr(open.size(), end - open.size()));
    if (number) text.remove_prefix(end + close.size());
    return number;
}

// G05 with exactly one or two digits; moves `text` behind it.
std::optional<int> take_g_code(std::u32string_view& text) {
    if (text.size() < 2 || (text.front() != 'G' && text.front() != 'g')) return std::nullopt;
    const auto end = std::min(text.find_first_not_of(U"0123456789", 1), text.size());
    const auto number = end > 1 ? small_number(text.substr(1, end - 1)) : std::nullopt;
    if (number) text.remove_prefix(end);
    return number;
}

// The code a part names, or nothing. Words may follow G05, 第五项 and 7.1(5), which cannot be
// anything else; a bare 5 or （五） stands alone, since people number their sentences so.
std::optional<int> code_of(const std::string& part) {
    const std::u32string points = code_points(folded(part));
    std::u32string_view text = points;
    take(text, U"违反");
    if (const auto code = take_g_code(text)) return code;
    const bool bracket_follows = text.starts_with(U"一(") || text.starts_with(U"7.1(");
    const bool article = take(text, U"7.1") || (bracket_follows && take(text, U"一"));
    if (const auto code = take_enclosed(text, U"第(", U")项")) return code;
    if (const auto code = take_enclosed(text, U"第", U"项")) return code;
    std::u32string_view rest = text;
    if (const auto code = take_enclosed(rest, U"(", U")")) {
        take(rest, U"项");
        if (bracket_follows || rest.empty()) return code;
    }
    return article ? std::nullopt : small_number(text);
}

}  // namespace

GroundReading read_grounds(std::string_view cell) {
    GroundReading reading;
    bool any_code = false;
    for (const std::string& part : split_list(cell)) {
        const auto code = code_of(part);
        any_code = any_code || code.has_value();
        if (code && (*code < 1 || *code > kLastGround)) {
            reading.out_of_range.push_back(part);
            continue;
        }
        const Ground ground{code.value_or(0), part};
        bool known = false;
        for (const Ground& other : reading.grounds) {
            known = known || (ground.number != 0 ? other.number == ground.number : other == ground);
        }
        if (!known) reading.grounds.push_back(ground);
    }
    if (!any_code) reading.grounds = {Ground{0, tidy(cell)}};
    return reading;
}

}  // namespace kaoping
