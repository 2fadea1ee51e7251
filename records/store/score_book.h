// ScoreBook: puts evaluations and items, which must agree: a stage scored by items is their sum. It
// keeps the evaluations of the person last asked for, so that a file in person order costs one
// insert a row.
#pragma once

#include <unordered_map>
#include <vector>

#include "records/store/fact_place.h"
#include "records/store/score_cells.h"
#include "records/store/score_rows.h"

namespace kaoping::store {

class ScoreBook {
public:
    explicit ScoreBook(Database& database);

    // What became of the row; `unchanged` also when another sheet of this file told it, which the
    // book does not know. The origin of a row names the sheet being read, one after another.
    [[nodiscard]] PutOutcome put(const Evaluation& told);
    // Requires items of one person, period and stage, and no indicator twice.
    [[nodiscard]] PutOutcome put(const std::vector<ItemScore>& items);

private:
    // A row that told nothing new about a fact that `known` told on its latest sheet: a twin when
    // rows of this sheet told all of it before.
    [[nodiscard]] PutOutcome repeated(FactPlace at, const ToldOnSheet& known,
                                      const ToldOnSheet& given);
    void begin_sheet(SheetId sheet);
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
    SheetId sheet_;
    // What rows of `sheet_` told without adding anything.
    std::unordered_map<FactPlace, ToldOnSheet, HashFactPlace> repeated_;
};

}  // namespace kaoping::store
