#include "records/store/cell.h"

#include <algorithm>

namespace kaoping::store {
namespace {

constexpr char kBetweenMeasures = ';';

std::int64_t number_in(const Cell& cell) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) throw BadCell{text_of(cell, CellType::number)};
    return *number;
}

const std::string& text_in(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) throw BadCell{text_of(cell, CellType::number)};
    return *text;
}

}  // namespace

std::string text_of(const Cell& cell, CellType type) {
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) return "";
    switch (type) {
        case CellType::text:
        case CellType::number:
            break;
        case CellType::points:
            return to_string(Points::of_hundredths(*number));
        case CellType::flag:
            return *number == 0 ? "no" : "yes";
    }
    return std::to_string(*number);
}

Cell to_cell(const std::string& text) {
    if (text.empty()) return {};
    return text;
}

Cell to_cell(int number) {
    return std::int64_t{number};
}

Cell to_cell(bool flag) {
    if (!flag) return {};
    return std::int64_t{1};
}

Cell to_cell(Day day) {
    return to_string(day);
}

Cell to_cell(HalfYear half) {
    return to_key(half);
}

Cell to_cell(PersonId person) {
    return person.value;
}

Cell to_cell(Points points) {
    return points.hundredths();
}

Cell to_cell(MeasureSet measures) {
    std::string keys;
    for (const auto& [measure, key] : kMeasures) {
        if (!measures.contains(measure)) continue;
        if (!keys.empty()) keys += kBetweenMeasures;
        keys += key;
    }
    return to_cell(keys);
}

Cell to_cell(Finding finding) {
    if (finding == Finding::open) return {};
    return std::string{to_key(finding)};
}

Cell to_cell(const std::optional<bool>& answer) {
    if (!answer) return {};
    return std::int64_t{*answer ? 1 : 0};
}

void from_cell(const Cell& cell, Origin, std::string& value) {
    value = is_blank(cell) ? std::string{} : text_in(cell);
}

void from_cell(const Cell& cell, Origin, int& value) {
    value = is_blank(cell) ? 0 : static_cast<int>(number_in(cell));
}

void from_cell(const Cell& cell, Origin, bool& value) {
    value = !is_blank(cell);
}

void from_cell(const Cell& cell, Origin, Day& value) {
    const auto day = Day::parse_iso(text_in(cell));
    if (!day) throw BadCell{text_in(cell)};
    value = *day;
}

void from_cell(const Cell& cell, Origin, HalfYear& value) {
    const auto half = half_year_from_key(text_in(cell));
    if (!half) throw BadCell{text_in(cell)};
    value = *half;
}

void from_cell(const Cell& cell, Origin, PersonId& value) {
    value.value = number_in(cell);
}

void from_cell(const Cell& cell, Origin, Points& value) {
    value = Points::of_hundredths(number_in(cell));
}

void from_cell(const Cell& cell, Origin, MeasureSet& value) {
    value = {};
    std::string_view rest = text_in(cell);
    while (!rest.empty()) {
        const std::string_view key = rest.substr(0, rest.find(kBetweenMeasures));
        const auto measure = from_key<Measure>(key);
        if (!measure) throw BadCell{text_in(cell)};
        value.insert(*measure);
        rest.remove_prefix(std::min(rest.size(), key.size() + 1));
    }
}

void from_cell(const Cell& cell, Origin, Finding& value) {
    value = Finding::open;
    if (is_blank(cell)) return;
    const auto finding = from_key<Finding>(text_in(cell));
    if (!finding) throw BadCell{text_in(cell)};
    value = *finding;
}

void from_cell(const Cell& cell, Origin, std::optional<bool>& answer) {
    answer.reset();
    if (!is_blank(cell)) answer = number_in(cell) != 0;
}

}  // namespace kaoping::store
