#include "importers/lengths.h"

#include <algorithm>
#include <array>

#include "importers/text.h"

namespace kaoping {
namespace {

// 日 is missing: 2日 may be a date.
constexpr std::array<std::pair<std::u32string_view, TimeUnit>, 6> kUnits{{
    {U"个小时", TimeUnit::hours},
    {U"小时", TimeUnit::hours},
    {U"h", TimeUnit::hours},
    {U"H", TimeUnit::hours},
    {U"天", TimeUnit::days},
    {U"分钟", TimeUnit::minutes},
}};

bool is_one_of(char32_t sign, std::u32string_view signs) {
    return signs.find(sign) != std::u32string_view::npos;
}

std::optional<TimeUnit> take_unit(std::u32string_view& text) {
    for (const auto& [word, unit] : kUnits) {
        if (!text.starts_with(word)) continue;
        text.remove_prefix(word.size());
        return unit;
    }
    return std::nullopt;
}

// 2, 1.5, 半, 两 at the beginning; moves `text` behind it.
std::optional<Points> take_amount(std::u32string_view& text) {
    constexpr std::u32string_view numerals = U"零一二三四五六七八九十";
    if (text.empty()) return std::nullopt;
    const char32_t first = text.front();
    const auto numeral = numerals.find(first == U'两' ? U'二' : first);
    if (first == U'半' || numeral != std::u32string_view::npos) {
        text.remove_prefix(1);
        return first == U'半' ? Points::of_hundredths(50)
                              : Points::whole(static_cast<std::int64_t>(numeral));
    }
    const auto end = std::min(text.find_first_not_of(U"0123456789."), text.size());
    const ParsedPoints parsed = parse_points(utf8(text.substr(0, end)));
    text.remove_prefix(end);
    return parsed.value;
}

LengthReading length_of(Points amount, TimeUnit unit) {
    if (amount <= Points{}) return {std::nullopt, LengthFault::unreadable};
    switch (unit) {
        case TimeUnit::hours:
            return {Length{amount, LengthUnit::hours}, LengthFault::none};
        case TimeUnit::days:
            return {Length{amount, LengthUnit::days}, LengthFault::none};
        case TimeUnit::minutes:
            break;
    }
    constexpr std::int64_t minutes = 60;
    if (amount.hundredths() % minutes != 0) return {std::nullopt, LengthFault::inexact};
    return {Length{Points::of_hundredths(amount.hundredths() / minutes), LengthUnit::hours},
            LengthFault::none};
}

// A length that stands at the beginning of `text`; moves behind it.
std::optional<Length> take_length(std::u32string_view& text) {
    std::u32string_view rest = text;
    const auto amount = take_amount(rest);
    const auto unit = amount ? take_unit(rest) : std::nullopt;
    if (!unit) return std::nullopt;
    text = rest;
    return length_of(*amount, *unit).length;
}

// What follows 每: an occasion (次, 期, 场, 天) and, within a few characters, its length.
std::optional<Length> length_after(std::u32string_view text) {
    if (text.empty() || !is_one_of(text.front(), U"次期场天")) return {};
    constexpr std::size_t near = 6;
    for (std::size_t at = 1; at <= std::min(near, text.size() - 1); ++at) {
        if (is_one_of(text[at], U"。；,;")) return std::nullopt;
        const bool joined = is_one_of(text[at - 1], U"0123456789.-~至到");
        std::u32string_view rest = text.substr(at);
        if (joined) continue;
        if (const auto length = take_length(rest)) return length;
    }
    return std::nullopt;
}

}  // namespace

const WordList<TimeUnit>& time_unit_words() {
    static const WordList<TimeUnit> list{{
        {"小时", TimeUnit::hours},
        {"时", TimeUnit::hours},
        {"h", TimeUnit::hours},
        {"hours", TimeUnit::hours},
        {"天", TimeUnit::days},
        {"日", TimeUnit::days},
        {"days", TimeUnit::days},
        {"分钟", TimeUnit::minutes},
    }};
    return list;
}

std::optional<TimeUnit> unit_in_heading(std::string_view heading) {
    const std::string text = folded(heading);
    std::optional<TimeUnit> named;
    for (const auto& [word, unit] : {std::pair{"小时", TimeUnit::hours},
                                     {"天", TimeUnit::days},
                                     {"(日)", TimeUnit::days},
                                     {"(时)", TimeUnit::hours},
                                     {"分钟", TimeUnit::minutes}}) {
        if (text.find(word) == std::string::npos || named == unit) continue;
        if (named) return std::nullopt;
        named = unit;
    }
    return named;
}

LengthReading read_length(const RawCell& cell, std::optional<TimeUnit> unit) {
    std::optional<Points> amount;
    std::optional<TimeUnit> own;
    bool whole = false;
    if (cell.kind == RawCell::Kind::number) {
        amount = parse_number_cell(cell.text).value;
        whole = true;
    } else if (cell.kind == RawCell::Kind::text) {
        const std::u32string points = code_points(folded(cell.text));
        std::u32string_view rest = points;
        amount = take_amount(rest);
        if (!rest.empty()) own = take_unit(rest);
        whole = rest.empty();
    }
    if (!amount || !whole) return {std::nullopt, LengthFault::unreadable};
    if (own && unit && *own != *unit) return {std::nullopt, LengthFault::unit_differs};
    if (!own && !unit) return {std::nullopt, LengthFault::no_unit};
    return length_of(*amount, own ? *own : *unit);
}

std::optional<Length> read_whole_length(std::string_view text) {
    const std::u32string points = code_points(folded(text));
    std::u32string_view rest = points;
    const auto length = take_length(rest);
    return rest.empty() ? length : std::nullopt;
}

std::vector<Length> lengths_of_each(const std::vector<std::string>& titles) {
    std::vector<Length> found;
    for (const std::string& title : titles) {
        const std::u32string points = code_points(folded(title));
        const std::u32string_view text = points;
        for (auto at = text.find(U'每'); at != text.npos; at = text.find(U'每', at + 1)) {
            const auto length = length_after(text.substr(at + 1));
            if (length && std::find(found.begin(), found.end(), *length) == found.end()) {
                found.push_back(*length);
            }
        }
    }
    return found;
}

}  // namespace kaoping
