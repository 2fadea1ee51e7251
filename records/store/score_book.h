// ScoreBook: puts evaluations and items, which must agree: a stage scored by items is their sum. It
// keeps the evaluations of the person last asked for, so that a file in person order costs one
// insert a row.
#pragma once

#include <optional>
#include <vector>

#include "records/store/score_cells.h"
#include "records/store/score_rows.h"

namespace kaoping::store {

// What became of a put row; `unchanged` stands for every case in which it told nothing new.
struct ScoreOutcome {
    PutOutcome::What what = PutOutcome::What::stored;
    Origin known;  // a row that told the same fact
    std::vector<FieldConflict> conflicts;
};

class ScoreBook {
public:
    explicit ScoreBook(Database& database);

    [[nodiscard]] ScoreOutcome put(const Evaluation& told);
    // Requires items of one person, period and stage, and no indicator twice.
    [[nodiscard]] ScoreOutcome put(const std::vector<ItemScore>& items);

private:
    // The evaluation of a person and period; null when there is none.
    [[nodiscard]] KnownEvaluation* find(PersonId person, const Period& period);
    void load(PersonId person);
    [[nodiscard]] std::vector<ItemScore> stored_items(PersonId person, const Period& period,
                                                      Stage stage);
    // Where stages that `told` is the first to fill differ from the sum of their items.
    [[nodiscard]] std::vector<FieldConflict> against_items(const Evaluation& told,
                                                           const KnownEvaluation* known);

    Statement select_evaluations_;
    Statement select_items_;
    ScoreInserter inserter_;
    std::int64_t highest_person_;  // nobody above has an evaluation
    bool any_items_;
    PersonId loaded_;
    std::vector<KnownEvaluation> evaluations_;  // of `loaded_`
};

}  // namespace kaoping::store
