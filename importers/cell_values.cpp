#include "importers/cell_values.h"

#include <algorithm>

#include "importers/text.h"
#include "importers/words.h"

namespace kaoping {
namespace {

constexpr std::size_t kExactDigits = 15;  // what a spreadsheet's number keeps
constexpr std::int64_t kLargestCount = 1'000'000;

Figure from_parsed(const ParsedPoints& parsed) {
    if (parsed.value) return {parsed.value, FigureFault::none};
    switch (parsed.fault) {
        case PointsFault::not_a_number:
            return {std::nullopt, FigureFault::not_a_number};
        case PointsFault::too_many_decimals:
            return {std::nullopt, FigureFault::too_many_decimals};
        case PointsFault::too_large:
            return {std::nullopt, FigureFault::too_large};
    }
    return {std::nullopt, FigureFault::not_a_number};
}

// "92.5分" → "92.5".
std::string without_unit(std::string text) {
    constexpr std::string_view unit = "分";
    if (text.size() > unit.size() && text.ends_with(unit)) text.erase(text.size() - unit.size());
    return text;
}

// "36人" → "36".
std::string without_counter(std::string text) {
    for (std::string_view counter : {"人", "票", "份", "次", "期", "对", "部", "件", "场", "天"}) {
        if (text.size() > counter.size() && text.ends_with(counter)) {
            text.erase(text.size() - counter.size());
            break;
        }
    }
    return text;
}

}  // namespace

bool is_blank(const RawCell* cell) {
    if (cell == nullptr || cell->kind == RawCell::Kind::blank) return true;
    if (cell->kind != RawCell::Kind::text) return false;
    const auto beyond_blank = [](char c) { return static_cast<unsigned char>(c) > ' '; };
    const auto first = std::find_if(cell->text.begin(), cell->text.end(), beyond_blank);
    if (first == cell->text.end()) return true;
    const auto byte = static_cast<unsigned char>(*first);
    const bool may_be_space = byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
    return may_be_space && without_space(cell->text).empty();
}

Figure read_figure(const RawCell& cell) {
    switch (cell.kind) {
        case RawCell::Kind::number:
            return from_parsed(parse_number_cell(cell.text));
        case RawCell::Kind::boolean:
            return {std::nullopt, FigureFault::boolean};
        case RawCell::Kind::date:
            return {std::nullopt, FigureFault::date};
        case RawCell::Kind::text:
            break;
        case RawCell::Kind::blank:
        case RawCell::Kind::error:
        case RawCell::Kind::formula_without_value:
            return {std::nullopt, FigureFault::not_a_number};
    }
    const std::string text = folded(cell.text);
    if (is_blank_mark(text)) return {};
    return from_parsed(parse_points(without_unit(text)));
}

std::optional<int> read_count(const RawCell& cell) {
    ParsedPoints parsed;
    if (cell.kind == RawCell::Kind::number) parsed = parse_number_cell(cell.text);
    if (cell.kind == RawCell::Kind::text) parsed = parse_points(without_counter(folded(cell.text)));
    const std::int64_t hundredths = parsed.value ? parsed.value->hundredths() : -1;
    if (hundredths < 0 || hundredths % 100 != 0 || hundredths / 100 > kLargestCount) return {};
    return static_cast<int>(hundredths / 100);
}

std::optional<std::string> read_person_number(const RawCell& cell) {
    if (cell.kind == RawCell::Kind::text) return folded(cell.text);
    if (cell.kind != RawCell::Kind::number) return std::nullopt;
    std::string digits = cell.text;
    if (const auto point = digits.find('.'); point != std::string::npos) {
        const bool whole = digits.find_first_not_of('0', point + 1) == std::string::npos;
        if (whole) digits.erase(point);
    }
    if (!all_digits(digits) || digits.size() > kExactDigits) return std::nullopt;
    return digits;
}

}  // namespace kaoping
