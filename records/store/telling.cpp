#include "records/store/telling.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace kaoping::store {
namespace {

bool is_set(Role role) {
    return role == Role::ground || role == Role::growing;
}

// A row's ground: its number and its words.
std::vector<Cell> ground_of(const Columns& columns, const ToldRow& row) {
    std::vector<Cell> ground;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].role == Role::ground) ground.push_back(row.cells[at]);
    }
    return ground;
}

// The first row that still counts for a column: the last one that corrects it, else the first.
RowGroup::const_iterator first_that_counts(const RowGroup& rows, std::size_t column) {
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [&](const ToldRow* row) { return row->is_correcting(column); });
    return last == rows.rend() ? rows.begin() : std::prev(last.base());
}

bool tells_something_new(const Columns& columns, const RowGroup& known, const ToldRow& row) {
    const Folded held = fold(columns, known);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const Cell& cell = row.cells[at];
        if (is_blank(cell) || columns[at].role == Role::ground) continue;
        const bool is_known =
            columns[at].role == Role::growing
                ? std::any_of(first_that_counts(known, at), known.end(),
                              [&](const ToldRow* other) { return other->cells[at] == cell; })
                : !is_blank(held.cells[at]);
        if (!is_known) return true;
    }
    const auto ground = ground_of(columns, row);
    return !std::all_of(ground.begin(), ground.end(), is_blank) &&
           std::none_of(known.begin(), known.end(),
                        [&](const ToldRow* other) { return ground_of(columns, *other) == ground; });
}

// Whether a cell says something of its own: not blank, and no 否.
bool claims(const Cell& cell) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    return number == nullptr ? !is_blank(cell) : *number != 0;
}

// The columns that `row` would have to correct so that it stands beside the held cells: those in
// which it says otherwise, a rival it excludes, and what it is asked to erase.
ColumnMask needed_corrections(const Columns& columns, const Folded& held, const ToldRow& row,
                              ColumnMask to_erase) {
    ColumnMask corrects = 0;
    const bool has_rival = std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
        return column.role == Role::rival &&
               claims(row.cells[static_cast<std::size_t>(&column - columns.data())]);
    });
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (is_blank(held.cells[at])) continue;
        const Cell& cell = row.cells[at];
        const bool differs = !is_set(columns[at].role) && !is_blank(cell) && cell != held.cells[at];
        const bool erased = (to_erase >> at & 1U) != 0;
        const bool excluded = columns[at].role == Role::rival && has_rival && is_blank(cell) &&
                              claims(held.cells[at]);
        if (differs || erased || excluded) corrects |= ColumnMask{1} << at;
    }
    return corrects;
}

// What the correction replaces.
std::vector<FieldConflict> replaced(const Columns& columns, const Folded& held,
                                    const ToldRow& row) {
    std::vector<FieldConflict> found;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (!row.is_correcting(at)) continue;
        found.push_back({std::string{columns[at].name}, text_of(held.cells[at], columns[at].type),
                         text_of(row.cells[at], columns[at].type), held.origins[at]});
    }
    return found;
}

}  // namespace

Folded fold(const Columns& columns, const RowGroup& rows) {
    Folded folded{rows.front()->cells, {}, rows};
    folded.origins.assign(columns.size(), rows.front()->origin);
    for (const ToldRow* row : rows) {
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const Cell& cell = row->cells[at];
            const bool corrects = row->is_correcting(at);
            if (is_blank(cell) && !corrects) continue;
            const bool first = is_blank(folded.cells[at]);
            if (first || corrects || (is_set(columns[at].role) && cell < folded.cells[at])) {
                folded.cells[at] = cell;
                folded.origins[at] = row->origin;
            }
        }
    }
    return folded;
}

std::vector<FieldConflict> contradictions(const Columns& columns, const RowGroup& rows) {
    std::vector<FieldConflict> found;
    const Folded held = fold(columns, rows);
    const auto add = [&](std::size_t at, const Cell& given) {
        const Column& column = columns[at];
        found.push_back({std::string{column.name}, text_of(held.cells[at], column.type),
                         text_of(given, column.type), held.origins[at]});
    };
    std::optional<std::size_t> rival;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (is_set(columns[at].role) || is_blank(held.cells[at])) continue;
        const auto other =
            std::find_if(first_that_counts(rows, at), rows.end(), [&](const ToldRow* row) {
                return !is_blank(row->cells[at]) && row->cells[at] != held.cells[at];
            });
        if (other != rows.end()) add(at, (*other)->cells[at]);
        if (columns[at].role != Role::rival || !claims(held.cells[at])) continue;
        // The one that was there first excludes the other.
        if (rival) add(held.origins[*rival] < held.origins[at] ? *rival : at, Cell{});
        rival = at;
    }
    return found;
}

bool adds_to(const Columns& columns, const RowGroup& known, const std::vector<ToldRow>& given) {
    if (known.empty() || group_rows(columns, known).size() > 1) return true;
    return std::any_of(given.begin(), given.end(), [&](const ToldRow& row) {
        return tells_something_new(columns, known, row);
    });
}

Settlement settle(const Columns& columns, const std::vector<ToldRow>& stored,
                  std::vector<ToldRow> given, const Asked& asked) {
    RowGroup all;
    for (const ToldRow& row : stored) all.push_back(&row);
    for (const ToldRow& row : given) all.push_back(&row);
    const auto groups = group_rows(columns, all);
    const auto mine = std::find_if(groups.begin(), groups.end(), [&](const RowGroup& group) {
        return std::find(group.begin(), group.end(), &given.front()) != group.end();
    });
    if (mine == groups.end()) throw std::logic_error("settle: a row without a fact");

    Settlement settlement;
    for (const ToldRow* row : *mine) {
        if (row->entry < given.front().entry) settlement.fact.push_back(row);
    }
    if (!settlement.fact.empty() && asked.to_correct) {
        const Folded held = fold(columns, settlement.fact);
        for (ToldRow& row : given) {
            row.corrects = needed_corrections(columns, held, row, asked.to_erase);
        }
        settlement.conflicts = replaced(columns, held, given.front());
    }
    if (auto conflicts = contradictions(columns, *mine); !conflicts.empty()) {
        return {PutOutcome::What::conflict, {}, settlement.fact, std::move(conflicts)};
    }
    if (!settlement.fact.empty()) {
        RowGroup here;
        std::copy_if(
            settlement.fact.begin(), settlement.fact.end(), std::back_inserter(here),
            [&](const ToldRow* row) { return row->origin.sheet == given.front().origin.sheet; });
        if (given.front().corrects != 0) {
            settlement.what = PutOutcome::What::corrected;
        } else if (adds_to(columns, settlement.fact, given)) {
            settlement.what = PutOutcome::What::filled;
        } else if (!here.empty() && !adds_to(columns, here, given)) {
            return {PutOutcome::What::twin, {}, std::move(here), {}};
        } else {
            settlement.what = PutOutcome::What::unchanged;
        }
    }
    settlement.rows = std::move(given);
    return settlement;
}

}  // namespace kaoping::store
