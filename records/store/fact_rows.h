// Between facts and told rows, for every kind by its list of fields.
#pragma once

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <vector>

#include "records/store/fields.h"
#include "records/store/register_fields.h"
#include "records/store/telling.h"

namespace kaoping::store {

// The columns of the table of a kind.
template <class Fact>
[[nodiscard]] Columns columns_of() {
    Columns columns;
    const auto add = [&]<class T>(std::string_view name, Role role, const T&) {
        columns.push_back({name, role, kCellType<T>});
    };
    const Fact fact{};
    Fields<Fact>::visit(fact, add);
    const Ground ground{};
    if constexpr (std::is_same_v<Fact, MeasureDecision>) Fields<Ground>::visit(ground, add);
    return columns;
}

// The row that tells a fact; of a decision, without its grounds.
template <class Fact>
[[nodiscard]] ToldRow row_of(const Fact& fact) {
    ToldRow row;
    row.origin = fact.origin;
    Fields<Fact>::visit(fact, [&](std::string_view, Role, const auto& value) {
        row.cells.push_back(to_cell(value));
    });
    return row;
}

// All rows that tell a fact.
template <class Fact>
[[nodiscard]] std::vector<ToldRow> told_rows(const Fact& fact) {
    return {row_of(fact)};
}
// One a ground; a decision that names none has one row without.
template <>
[[nodiscard]] std::vector<ToldRow> told_rows(const MeasureDecision& decision);

// What the cells of a fact say, without its sets and except whom it is about. Throws BadCell.
template <class Fact>
[[nodiscard]] Fact cells_as_fact(const Folded& folded) {
    Fact fact;
    fact.origin = folded.rows.front()->origin;
    std::size_t at = 0;
    Fields<Fact>::visit(fact, [&](std::string_view, Role, auto& value) {
        from_cell(folded.cells[at], folded.origins[at], value);
        ++at;
    });
    return fact;
}
// The fact that rows tell, except whom it is about. Throws BadCell.
template <class Fact>
[[nodiscard]] Fact fact_of(const Folded& folded) {
    return cells_as_fact<Fact>(folded);
}
// With the grounds and remarks of all its rows.
template <>
[[nodiscard]] MeasureDecision fact_of(const Folded& folded);

// The facts of one person that rows tell, ordered by their cells; whom they are about is left open.
// Throws BadCell.
template <class Fact>
[[nodiscard]] std::vector<Fact> facts_told(const Columns& columns,
                                           const std::vector<ToldRow>& rows) {
    std::vector<Fact> told;
    if (rows.empty()) return told;
    RowGroup all;
    for (const ToldRow& row : rows) all.push_back(&row);
    std::vector<Folded> facts;
    for (const RowGroup& group : group_rows(columns, all)) facts.push_back(fold(columns, group));
    std::sort(facts.begin(), facts.end(),
              [](const Folded& a, const Folded& b) { return a.cells < b.cells; });
    for (const Folded& folded : facts) told.push_back(fact_of<Fact>(folded));
    return told;
}

}  // namespace kaoping::store
