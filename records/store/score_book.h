// ScoreBook: puts evaluations and items, which must agree: a stage scored by items is their sum. It
// keeps the evaluations of the person last asked for, so that a file in person order costs one
// insert a row. As in a RowBook every row is kept.
#pragma once

#include <optional>
#include <vector>

#include "records/store/score_cells.h"
#include "records/store/score_rows.h"
#include "records/store/withdrawn_sheets.h"

namespace kaoping::store {

class ScoreBook {
public:
    // `withdrawn` outlives it.
    ScoreBook(Database& database, const WithdrawnSheets& withdrawn, bool correcting);

    // What became of the row; `unchanged` also when another sheet of this file told it, which the
    // book does not know. `erased` are the fields in which it says 删除.
    [[nodiscard]] PutOutcome put(const Evaluation& told, const ErasedFields& erased);
    // Requires items of one person, period and stage, and no indicator twice. Corrected items take
    // an evaluation that told their stage with them.
    [[nodiscard]] PutOutcome put(const std::vector<ItemScore>& items);

private:
    // The versions of the evaluation of one period, and what those that stand tell.
    struct Slot {
        Period period;
        std::int64_t versions = 0;
        std::optional<KnownEvaluation> known;
    };
    // The versions of the items of a stage, and those that count.
    struct StoredItems {
        std::vector<ItemScore> items;
        std::int64_t versions = 0;
        std::optional<Origin> on_sheet;  // the row of the sheet being read that told them
    };

    [[nodiscard]] Slot& slot_of(PersonId person, const Period& period);
    void load(PersonId person);
    void write(Slot& slot, EvaluationVersion version);
    void write(const std::vector<ItemScore>& items, std::int64_t version);
    [[nodiscard]] StoredItems stored_items(const ItemScore& like);
    // Where stages that `told` is the first to fill, or corrects, differ from their items' sum.
    [[nodiscard]] std::vector<FieldConflict> against_items(
        const Evaluation& told, const std::optional<KnownEvaluation>& known, CellMask corrects);

    const WithdrawnSheets& withdrawn_;
    bool correcting_;
    Statement select_evaluations_;
    Statement select_items_;
    ScoreInserter inserter_;
    std::int64_t highest_person_;  // nobody above has an evaluation
    bool any_items_;
    PersonId loaded_;
    std::vector<Slot> slots_;  // of `loaded_`
};

}  // namespace kaoping::store
