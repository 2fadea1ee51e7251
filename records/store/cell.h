// Cell: a value as a fact table holds it: nothing, a whole number or a text. Values of the nouns
// become cells and come back from them here, in one place for all kinds of facts.
//
// Blank is nothing: an empty text, a flag that is not set, a finding that is still open. An answer
// that may be 是, 否 or blank is an optional flag; a number that may be blank an optional number,
// for 0 is told like any other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

#include "records/day.h"
#include "records/half_year.h"
#include "records/id.h"
#include "records/origin.h"
#include "records/points.h"
#include "records/vocabulary.h"

namespace kaoping::store {

using Cell = std::variant<std::monostate, std::int64_t, std::string>;

[[nodiscard]] inline bool is_blank(const Cell& cell) {
    return cell.index() == 0;
}

// How a cell's number reads as text.
enum class CellType : unsigned char { text, number, points, flag };

template <class T>
inline constexpr CellType kCellType = CellType::text;
template <>
inline constexpr CellType kCellType<int> = CellType::number;
template <>
inline constexpr CellType kCellType<bool> = CellType::flag;
template <>
inline constexpr CellType kCellType<Points> = CellType::points;
template <>
inline constexpr CellType kCellType<Score> = CellType::points;
template <class T>
inline constexpr CellType kCellType<std::optional<T>> = kCellType<T>;
template <class T>
inline constexpr CellType kCellType<Told<T>> = kCellType<T>;

// As people read it: "92.50", "2024-03-01", a word's key; "" for a blank one.
[[nodiscard]] std::string text_of(const Cell& cell, CellType type);

// A stored cell that its vocabulary or calendar does not know.
struct BadCell {
    std::string text;
};

[[nodiscard]] Cell to_cell(const std::string& text);
[[nodiscard]] Cell to_cell(int number);
[[nodiscard]] Cell to_cell(bool flag);
[[nodiscard]] Cell to_cell(Day day);
[[nodiscard]] Cell to_cell(HalfYear half);
[[nodiscard]] Cell to_cell(PersonId person);
[[nodiscard]] Cell to_cell(Points points);
[[nodiscard]] Cell to_cell(MeasureSet measures);
[[nodiscard]] Cell to_cell(Finding finding);
[[nodiscard]] Cell to_cell(const std::optional<bool>& answer);
template <VocabularyWord Word>
[[nodiscard]] Cell to_cell(Word word) {
    return std::string{to_key(word)};
}
template <class T>
[[nodiscard]] Cell to_cell(const Told<T>& told) {
    return to_cell(told.value);
}
template <class T>
[[nodiscard]] Cell to_cell(const std::optional<T>& value) {
    return value ? to_cell(*value) : Cell{};
}

// Sets `value` to what a cell says, `origin` being the row that told it. Throws BadCell.
void from_cell(const Cell& cell, Origin origin, std::string& value);
void from_cell(const Cell& cell, Origin origin, int& value);
void from_cell(const Cell& cell, Origin origin, bool& value);
void from_cell(const Cell& cell, Origin origin, Day& value);
void from_cell(const Cell& cell, Origin origin, HalfYear& value);
void from_cell(const Cell& cell, Origin origin, PersonId& value);
void from_cell(const Cell& cell, Origin origin, Points& value);
void from_cell(const Cell& cell, Origin origin, MeasureSet& value);
void from_cell(const Cell& cell, Origin origin, Finding& value);
void from_cell(const Cell& cell, Origin origin, std::optional<bool>& answer);
template <VocabularyWord Word>
void from_cell(const Cell& cell, Origin, Word& value) {
    const auto* key = std::get_if<std::string>(&cell);
    const auto word = key == nullptr ? std::nullopt : from_key<Word>(*key);
    if (!word) throw BadCell{key == nullptr ? std::string{} : *key};
    value = *word;
}
template <class T>
void from_cell(const Cell& cell, Origin origin, Told<T>& told) {
    from_cell(cell, origin, told.value);
    told.origin = origin;
}
template <class T>
void from_cell(const Cell& cell, Origin origin, std::optional<T>& value) {
    if (is_blank(cell)) {
        value.reset();
    } else {
        from_cell(cell, origin, value.emplace());
    }
}

}  // namespace kaoping::store
