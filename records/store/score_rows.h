// The rows of the two score tables: statements that read them, and what a row of theirs says.
#pragma once

#include <string>

#include "records/facts.h"
#include "records/store/sqlite.h"

namespace kaoping::store {

// Reads evaluations and items in key order; `where` narrows them ("WHERE person = ?1" or "").
[[nodiscard]] std::string select_evaluations(const std::string& where);
[[nodiscard]] std::string select_items(const std::string& where);

// The version of an evaluation, its cells told by its own row.
struct EvaluationVersion {
    Evaluation told;
    std::int64_t version = 1;
};
[[nodiscard]] EvaluationVersion evaluation_at(const Statement& row);
// An item; of several versions the later one counts.
[[nodiscard]] ItemScore item_at(const Statement& row);
[[nodiscard]] inline PersonId person_at(const Statement& row) {
    return {row.number(0)};
}

// Adds rows; statements are prepared once.
class ScoreInserter {
public:
    explicit ScoreInserter(Database& database);
    void add(const Evaluation& told, std::int64_t version);
    void add(const ItemScore& item);

private:
    Statement evaluation_;
    Statement item_;
};

}  // namespace kaoping::store
