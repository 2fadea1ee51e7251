// The rows of the two score tables: statements that read them, and what a row of theirs says.
#pragma once

#include <string>
#include <vector>

#include "records/facts.h"
#include "records/store/score_cells.h"
#include "records/store/sqlite.h"

namespace kaoping::store {

// Reads evaluations and items in key order; `where` narrows them ("WHERE person = ?1" or "").
[[nodiscard]] std::string select_evaluations(const std::string& where);
[[nodiscard]] std::string select_items(const std::string& where);

[[nodiscard]] EvaluationVersion evaluation_at(const Statement& row);
// A stage is scored by all items of one row of a file, which are one version of it.
struct ItemVersion {
    ItemScore item;
    std::int64_t version = 1;
};
[[nodiscard]] ItemVersion item_at(const Statement& row);
[[nodiscard]] inline PersonId person_at(const Statement& row) {
    return {row.number(0)};
}

// The items that count among all versions of some stages of one person: of each stage those of its
// last version, told by the first version that told them so.
[[nodiscard]] std::vector<ItemScore> items_that_count(const std::vector<ItemVersion>& versions);

// Adds rows; statements are prepared once.
class ScoreInserter {
public:
    explicit ScoreInserter(Database& database);
    void add(const EvaluationVersion& version);
    void add(const ItemVersion& version);

private:
    Statement evaluation_;
    Statement item_;
};

}  // namespace kaoping::store
