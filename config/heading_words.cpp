#include "config/heading_words.h"

#include <algorithm>

#include "config/heading_word_lists.h"

namespace kaoping {
namespace {

std::vector<TableWords> all_words() {
    std::vector<TableWords> tables;
    for (auto words :
         {heading::people_and_score_words(), heading::decision_words(), heading::affair_words(),
          heading::learning_words(), heading::village_words()}) {
        tables.insert(tables.end(), words.begin(), words.end());
    }
    std::sort(tables.begin(), tables.end(),
              [](const TableWords& a, const TableWords& b) { return a.kind < b.kind; });
    return tables;
}

}  // namespace

const std::vector<TableWords>& heading_words() {
    static const std::vector<TableWords> tables = all_words();
    return tables;
}

}  // namespace kaoping

namespace kaoping::heading {

Words joined(Words first, const Words& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Columns with_person(Words numbers, Words names, Columns others, Words units) {
    Columns columns{{Field::number, "person_number", std::move(numbers)},
                    {Field::name, "person_name", std::move(names)},
                    {Field::unit, "person_unit", std::move(units)},
                    {Field::id_number, "id_number", kIdNumbers}};
    columns.insert(columns.end(), others.begin(), others.end());
    return columns;
}

}  // namespace kaoping::heading
