#include "records/store/score_cells.h"

#include <string_view>

namespace kaoping::store {
namespace {

template <class T>
bool is_blank(const std::optional<Told<T>>& cell) {
    return !cell.has_value();
}
bool is_blank(const std::string& cell) {
    return cell.empty();
}

template <class T>
bool agree(const std::optional<Told<T>>& a, const std::optional<Told<T>>& b) {
    return a->value == b->value;
}
bool agree(const std::string& a, const std::string& b) {
    return a == b;
}

template <class T>
std::string text_of(const std::optional<Told<T>>& cell) {
    return to_string(cell->value);
}
const std::string& text_of(const std::string& cell) {
    return cell;
}

// Takes a cell with the row that told it; a blank one is erased.
template <class T>
void take(std::optional<Told<T>>& held, const std::optional<Told<T>>& told, Origin origin) {
    held.reset();
    if (told) held = Told<T>{told->value, origin};
}
void take(std::string& held, const std::string& told, Origin) {
    held = told;
}

// The place of a text among text_origins.
std::size_t text_index(std::string_view name) {
    if (name == "deduction_reason") return 0;
    return name == "reviewer" ? 1 : 2;
}

template <class T>
Origin origin_of(const KnownEvaluation&, std::string_view, const std::optional<Told<T>>& cell) {
    return cell->origin;
}
Origin origin_of(const KnownEvaluation& known, std::string_view name, const std::string&) {
    return known.text_origins[text_index(name)];
}

// The cells a version changes: those it fills and those it corrects.
template <class Change>
void for_each_change(Evaluation& held, const EvaluationVersion& version, Change change) {
    unsigned bit = 1;
    for_each_cell(held, version.told, [&](std::string_view name, auto& cell, const auto& told) {
        const bool corrects = (version.corrects & bit) != 0;
        if (corrects || (is_blank(cell) && !is_blank(told))) change(name, cell, told);
        bit <<= 1U;
    });
}

}  // namespace

const Columns& evaluation_columns() {
    static const Columns columns = [] {
        Columns names;
        const Evaluation none;
        for_each_cell(none, none, [&](std::string_view name, const auto&, const auto&) {
            names.push_back({name});
        });
        return names;
    }();
    return columns;
}

CellMask filled_cells(const Evaluation& told) {
    CellMask mask = 0;
    unsigned bit = 1;
    for_each_cell(told, told, [&](std::string_view, const auto& cell, const auto&) {
        if (!is_blank(cell)) mask = static_cast<CellMask>(mask | bit);
        bit <<= 1U;
    });
    return mask;
}

void add_cells(Evaluation& held, const EvaluationVersion& version) {
    for_each_change(held, version, [&](std::string_view, auto& cell, const auto& told) {
        take(cell, told, version.told.origin);
    });
}

KnownEvaluation first_version(const EvaluationVersion& version) {
    const Evaluation& told = version.told;
    KnownEvaluation known{
        told, {told.origin, told.origin, told.origin}, {told.origin, filled_cells(told)}};
    for_each_cell(known.fact, told, [&](std::string_view, auto& held, const auto& cell) {
        if (!is_blank(cell)) take(held, cell, told.origin);
    });
    return known;
}

void add_version(KnownEvaluation& known, const EvaluationVersion& version) {
    const Origin origin = version.told.origin;
    for_each_change(known.fact, version, [&](std::string_view name, auto& cell, const auto& told) {
        take(cell, told, origin);
        if constexpr (std::is_same_v<decltype(cell), std::string&>) {
            known.text_origins[text_index(name)] = origin;
        }
    });
    if (known.latest.first.sheet != origin.sheet) known.latest = {origin, 0};
    known.latest.cells = static_cast<CellMask>(known.latest.cells | filled_cells(version.told));
}

bool tells_something_new(const KnownEvaluation& known, const Evaluation& told) {
    bool news = false;
    for_each_cell(known.fact, told, [&](std::string_view, const auto& held, const auto& cell) {
        news = news || (is_blank(held) && !is_blank(cell));
    });
    return news;
}

std::vector<FieldConflict> contradictions(const KnownEvaluation& known, const Evaluation& told) {
    std::vector<FieldConflict> found;
    for_each_cell(known.fact, told, [&](std::string_view name, const auto& held, const auto& cell) {
        if (is_blank(held) || is_blank(cell) || agree(held, cell)) return;
        found.push_back(
            {std::string{name}, text_of(held), text_of(cell), origin_of(known, name, held)});
    });
    return found;
}

std::vector<FieldConflict> erasures(const KnownEvaluation& known, CellMask erased) {
    std::vector<FieldConflict> found;
    unsigned bit = 1;
    for_each_cell(known.fact, known.fact,
                  [&](std::string_view name, const auto& held, const auto&) {
                      if ((erased & bit) != 0 && !is_blank(held)) {
                          found.push_back(
                              {std::string{name}, text_of(held), "", origin_of(known, name, held)});
                      }
                      bit <<= 1U;
                  });
    return found;
}

}  // namespace kaoping::store
