// The cells of evaluations, which come in bulk and so have their own path past the general one of
// telling.h: the same rules (a row may fill what is blank, and else must agree), on the nouns
// themselves.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "records/facts.h"
#include "records/store/store.h"
#include "records/store/telling.h"

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

// Which cells, a bit each; as columns they are named as in the table.
using CellMask = std::uint8_t;
[[nodiscard]] const Columns& evaluation_columns();
[[nodiscard]] CellMask filled_cells(const Evaluation& told);

// What one row told of an evaluation; the origin of its cells is its own.
struct EvaluationVersion {
    Evaluation told;
    std::int64_t version = 1;
    CellMask corrects = 0;  // the cells in which it replaces what came before
};

// Adds what a version tells to the cells held; requires that it contradicts nothing it does not
// correct.
void add_cells(Evaluation& held, const EvaluationVersion& version);

// What rows of one sheet told of one evaluation.
struct ToldOnSheet {
    Origin first;
    CellMask cells = 0;
};

// An evaluation as its versions tell it so far.
struct KnownEvaluation {
    Evaluation fact;                     // `origin` is that of its first version
    std::array<Origin, 3> text_origins;  // of 扣分事由, 复核人, 备注
    ToldOnSheet latest;                  // by the versions of the sheet that told the latest one
};

[[nodiscard]] KnownEvaluation first_version(const EvaluationVersion& version);
void add_version(KnownEvaluation& known, const EvaluationVersion& version);

[[nodiscard]] bool tells_something_new(const KnownEvaluation& known, const Evaluation& told);
[[nodiscard]] std::vector<FieldConflict> contradictions(const KnownEvaluation& known,
                                                        const Evaluation& told);
// The filled cells among `erased`, as contradictions to nothing.
[[nodiscard]] std::vector<FieldConflict> erasures(const KnownEvaluation& known, CellMask erased);

}  // namespace kaoping::store
