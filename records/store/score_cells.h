// The cells of evaluations, which come in bulk and so have their own path past the general one of
// telling.h: the same rules (a row may fill what is blank, and else must agree), on the nouns
// themselves.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "records/facts.h"
#include "records/store/store.h"

namespace kaoping::store {

// Calls `visit(name, held, told)` for each cell of an evaluation, in the order of its columns.
// The two may be the same evaluation.
void for_each_cell(auto& held, auto& told, auto&& visit) {
    visit("self", held.stages[0], told.stages[0]);
    visit("review", held.stages[1], told.stages[1]);
    visit("decision", held.stages[2], told.stages[2]);
    visit("bonus", held.bonus, told.bonus);
    visit("deduction", held.deduction, told.deduction);
    visit("deduction_reason", held.deduction_reason, told.deduction_reason);
    visit("reviewer", held.reviewer, told.reviewer);
    visit("remark", held.remark, told.remark);
}

// Which cells a row fills, a bit each.
using CellMask = std::uint8_t;
[[nodiscard]] CellMask filled_cells(const Evaluation& told);

// What rows of one sheet told of one evaluation.
struct ToldOnSheet {
    Origin first;
    CellMask cells = 0;
};

// An evaluation as its versions tell it so far.
struct KnownEvaluation {
    Evaluation fact;                     // `origin` is that of version 1
    std::array<Origin, 3> text_origins;  // of 扣分事由, 复核人, 备注
    std::int64_t versions = 1;
    ToldOnSheet latest;  // by the versions of the sheet that told the latest one
};

// `told`, whose origin is that of all its cells, as version 1.
[[nodiscard]] KnownEvaluation first_version(const Evaluation& told);
// Adds a further version; requires that it contradicts nothing.
void add_version(KnownEvaluation& known, const Evaluation& told);

[[nodiscard]] bool tells_something_new(const KnownEvaluation& known, const Evaluation& told);
[[nodiscard]] std::vector<FieldConflict> contradictions(const KnownEvaluation& known,
                                                        const Evaluation& told);

}  // namespace kaoping::store
