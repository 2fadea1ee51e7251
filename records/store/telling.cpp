#include "records/store/telling.h"

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>

namespace kaoping::store {
namespace {

bool is_set(Role role) {
    return role == Role::ground || role == Role::growing;
}

// The cells of the columns that have one of two roles.
std::vector<Cell> cells_of(const Columns& columns, const ToldRow& row, Role one, Role other) {
    std::vector<Cell> cells;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].role == one || columns[at].role == other) cells.push_back(row.cells[at]);
    }
    return cells;
}

std::vector<Cell> cells_of(const Columns& columns, const ToldRow& row, Role role) {
    return cells_of(columns, row, role, role);
}

bool has_document(const Columns& columns, const ToldRow& row) {
    const auto document = cells_of(columns, row, Role::document);
    return !document.empty() && !is_blank(document.front());
}

// Two grounds are the same by their number when both have one, else by their words.
bool share_ground(const Columns& columns, const ToldRow& a, const ToldRow& b) {
    const auto one = cells_of(columns, a, Role::ground);
    const auto other = cells_of(columns, b, Role::ground);
    if (one.empty()) return true;
    const bool by_number = !is_blank(one.front()) && !is_blank(other.front());
    return by_number ? one.front() == other.front() : one.back() == other.back();
}

// Whether two rows, at least one of them without a document, tell the same fact.
bool alike(const Columns& columns, const ToldRow& a, const ToldRow& b) {
    if (a.origin == b.origin) return true;
    return cells_of(columns, a, Role::key, Role::likeness) ==
               cells_of(columns, b, Role::key, Role::likeness) &&
           share_ground(columns, a, b);
}

bool any_alike(const Columns& columns, const RowGroup& group, const ToldRow& row) {
    return std::any_of(group.begin(), group.end(),
                       [&](const ToldRow* member) { return alike(columns, *member, row); });
}

bool any_alike(const Columns& columns, const RowGroup& a, const RowGroup& b) {
    return std::any_of(b.begin(), b.end(),
                       [&](const ToldRow* row) { return any_alike(columns, a, *row); });
}

void append(RowGroup& group, const RowGroup& others) {
    group.insert(group.end(), others.begin(), others.end());
}

// Rows that have no document, those together that are alike, directly or through others.
std::vector<RowGroup> join_alike(const Columns& columns, const RowGroup& rows) {
    std::vector<RowGroup> groups;
    for (const ToldRow* row : rows) {
        RowGroup joined{row};
        std::erase_if(groups, [&](const RowGroup& group) {
            if (!any_alike(columns, group, *row)) return false;
            append(joined, group);
            return true;
        });
        groups.push_back(std::move(joined));
    }
    return groups;
}

std::vector<RowGroup> group_documented(const Columns& columns,
                                       std::span<const ToldRow* const> rows) {
    std::map<std::vector<Cell>, RowGroup> by_document;
    RowGroup others;
    for (const ToldRow* row : rows) {
        if (has_document(columns, *row)) {
            by_document[cells_of(columns, *row, Role::document, Role::key)].push_back(row);
        } else {
            others.push_back(row);
        }
    }
    std::vector<RowGroup> groups;
    for (auto& [document, group] : by_document) groups.push_back(std::move(group));
    const std::size_t documented = groups.size();
    // What a row without a document joins is decided by the rows that have one, not by its fellows.
    std::vector<RowGroup> joining(documented);
    for (RowGroup& group : join_alike(columns, others)) {
        std::size_t at = 0;
        while (at < documented && !any_alike(columns, groups[at], group)) ++at;
        if (at < documented) {
            append(joining[at], group);
        } else {
            groups.push_back(std::move(group));
        }
    }
    for (std::size_t at = 0; at < documented; ++at) append(groups[at], joining[at]);
    return groups;
}

std::vector<RowGroup> group_by_keys(const Columns& columns, std::span<const ToldRow* const> rows) {
    std::map<std::vector<Cell>, RowGroup> by_key;
    for (const ToldRow* row : rows) by_key[cells_of(columns, *row, Role::key)].push_back(row);
    std::vector<RowGroup> groups;
    for (auto& [key, group] : by_key) groups.push_back(std::move(group));
    return groups;
}

// Whether one of the rows has, in the columns of this role, exactly these cells.
bool is_told(const Columns& columns, const RowGroup& rows, const std::vector<Cell>& words,
             Role role) {
    return std::all_of(words.begin(), words.end(), is_blank) ||
           std::any_of(rows.begin(), rows.end(),
                       [&](const ToldRow* row) { return cells_of(columns, *row, role) == words; });
}

bool tells_something_new(const Columns& columns, const RowGroup& known, const ToldRow& row) {
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (is_set(columns[at].role) || is_blank(row.cells[at])) continue;
        const bool blank = std::all_of(known.begin(), known.end(), [&](const ToldRow* other) {
            return is_blank(other->cells[at]);
        });
        if (blank) return true;
    }
    return !is_told(columns, known, cells_of(columns, row, Role::ground), Role::ground) ||
           !is_told(columns, known, cells_of(columns, row, Role::growing), Role::growing);
}

}  // namespace

std::vector<RowGroup> group_rows(const Columns& columns, std::span<const ToldRow* const> rows) {
    if (rows.size() == 1) return {RowGroup{rows.front()}};
    const bool documents = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
        return column.role == Role::document;
    });
    auto groups = documents ? group_documented(columns, rows) : group_by_keys(columns, rows);
    for (RowGroup& group : groups) {
        std::sort(group.begin(), group.end(),
                  [](const ToldRow* a, const ToldRow* b) { return a->entry < b->entry; });
    }
    return groups;
}

Folded fold(const Columns& columns, const RowGroup& rows) {
    Folded folded{rows.front()->cells, {}, rows};
    folded.origins.assign(columns.size(), rows.front()->origin);
    for (const ToldRow* row : rows) {
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const Cell& cell = row->cells[at];
            if (is_blank(cell)) continue;
            const bool first = is_blank(folded.cells[at]);
            if (first || (is_set(columns[at].role) && cell < folded.cells[at])) {
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
        const auto other = std::find_if(rows.begin(), rows.end(), [&](const ToldRow* row) {
            return !is_blank(row->cells[at]) && row->cells[at] != held.cells[at];
        });
        if (other != rows.end()) add(at, (*other)->cells[at]);
        if (columns[at].role != Role::rival) continue;
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
                  const std::vector<ToldRow>& given) {
    RowGroup before;
    for (const ToldRow& row : stored) before.push_back(&row);
    RowGroup all = before;
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
    if (settlement.fact.empty()) return settlement;
    settlement.conflicts = contradictions(columns, *mine);
    if (!settlement.conflicts.empty()) {
        settlement.what = PutOutcome::What::conflict;
        settlement.keep = false;
        return settlement;
    }
    RowGroup same_sort;
    std::copy_if(settlement.fact.begin(), settlement.fact.end(), std::back_inserter(same_sort),
                 [&](const ToldRow* row) {
                     return has_document(columns, *row) == has_document(columns, given.front());
                 });
    settlement.keep = adds_to(columns, same_sort, given);
    settlement.what = adds_to(columns, settlement.fact, given) ? PutOutcome::What::filled
                                                               : PutOutcome::What::unchanged;
    return settlement;
}

}  // namespace kaoping::store
