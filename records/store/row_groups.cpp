#include <algorithm>
#include <map>

#include "records/store/telling.h"

namespace kaoping::store {
namespace {

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
    for (const ToldRow* row : rows) by_key[grouping_key(columns, *row)].push_back(row);
    std::vector<RowGroup> groups;
    for (auto& [key, group] : by_key) groups.push_back(std::move(group));
    return groups;
}

bool have_documents(const Columns& columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [](const Column& column) { return column.role == Role::document; });
}

// "2024" of "2024-03-05".
Cell year_in(const Cell& day) {
    const auto* text = std::get_if<std::string>(&day);
    return text == nullptr ? Cell{} : Cell{text->substr(0, 4)};
}

}  // namespace

std::vector<Cell> grouping_key(const Columns& columns, const ToldRow& row) {
    std::vector<Cell> key;
    if (have_documents(columns)) return key;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].role == Role::key) key.push_back(row.cells[at]);
        if (columns[at].role == Role::yearly) key.push_back(year_in(row.cells[at]));
    }
    return key;
}

std::vector<RowGroup> group_rows(const Columns& columns, std::span<const ToldRow* const> rows) {
    if (rows.size() == 1) return {RowGroup{rows.front()}};
    auto groups =
        have_documents(columns) ? group_documented(columns, rows) : group_by_keys(columns, rows);
    for (RowGroup& group : groups) {
        std::sort(group.begin(), group.end(),
                  [](const ToldRow* a, const ToldRow* b) { return a->entry < b->entry; });
    }
    return groups;
}

}  // namespace kaoping::store
