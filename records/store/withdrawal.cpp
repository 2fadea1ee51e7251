#include "records/store/withdrawal.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "records/store/person_numbers.h"
#include "records/store/person_reader.h"
#include "records/store/row_table.h"
#include "records/store/score_cells.h"
#include "records/store/score_rows.h"
#include "records/store/withdrawn_sheets.h"

namespace kaoping::store {
namespace {

using What = Withdrawal::What;

// "(3, 4, 9)": the sheets of a batch.
std::string sheets_of(Database& database, BatchId batch) {
    std::string list;
    Statement rows(database, "SELECT id FROM source_sheet WHERE batch = ?1");
    rows.bind(1, batch.value);
    while (rows.step()) list += (list.empty() ? "" : ", ") + std::to_string(rows.number(0));
    return "(" + list + ")";
}

// Tables that speak of people, with the column that does.
std::vector<std::pair<std::string, std::string>> tables_about_people(Database& database) {
    std::vector<std::pair<std::string, std::string>> tables;
    Statement rows(database,
                   "SELECT m.name, f.\"from\" FROM sqlite_schema AS m"
                   " JOIN pragma_foreign_key_list(m.name) AS f"
                   " WHERE m.type = 'table' AND f.\"table\" = 'person' ORDER BY m.name");
    while (rows.step()) tables.emplace_back(rows.text(0), rows.text(1));
    return tables;
}

// The numbers of people that would be nobody although standing facts are about them.
std::vector<std::string> people_needed(Database& database, const std::string& sheets,
                                       const WithdrawnSheets& without) {
    std::set<std::int64_t> nobody;
    Statement told(database, "SELECT DISTINCT person FROM roster_row WHERE sheet IN " + sheets);
    while (told.step()) nobody.insert(told.number(0));
    Statement rows(database, "SELECT sheet FROM roster_row WHERE person = ?1");
    std::erase_if(nobody, [&](std::int64_t person) {
        bool stays = false;
        rows.bind(1, person);
        while (rows.step()) stays = stays || !without.contains(SheetId{rows.number(0)});
        return stays;
    });
    std::set<std::int64_t> needed;
    for (const auto& [table, column] : tables_about_people(database)) {
        Statement facts(database, "SELECT sheet FROM " + table + " WHERE " + column + " = ?1");
        for (const std::int64_t person : nobody) {
            facts.bind(1, person);
            while (facts.step()) {
                if (!without.contains(SheetId{facts.number(0)})) needed.insert(person);
            }
        }
    }
    std::vector<std::string> numbers;
    Statement number(database, "SELECT number FROM person WHERE id = ?1");
    for (const std::int64_t person : needed) {
        number.bind(1, person);
        while (number.step()) numbers.emplace_back(number.text(0));
    }
    return numbers;
}

void append(std::vector<FieldConflict>& found, std::vector<FieldConflict> others) {
    std::move(others.begin(), others.end(), std::back_inserter(found));
}

// Contradictions among the rows of one kind about whatever the batch spoke of.
template <class Fact>
void check_rows(Database& database, const std::string& sheets, const WithdrawnSheets& without,
                std::vector<FieldConflict>& found) {
    RowTable table(database, shape_of<Fact>(), without);
    const TableShape& shape = table.shape();
    Statement subjects(database, "SELECT DISTINCT " + shape.subject + " FROM " + shape.table +
                                     " WHERE sheet IN " + sheets);
    while (subjects.step()) {
        const Cell subject =
            subjects.is_number(0) ? Cell{subjects.number(0)} : Cell{std::string{subjects.text(0)}};
        const auto stored = table.rows_of(subject);
        RowGroup rows;
        for (const ToldRow& row : stored.rows) rows.push_back(&row);
        if (rows.empty()) continue;
        for (const RowGroup& group : group_rows(shape.columns, rows)) {
            append(found, contradictions(shape.columns, group));
        }
    }
}

// The same for the scores of one person: evaluations among themselves, and with their items.
void check_scores_of(Database& database, PersonId person, const WithdrawnSheets& without,
                     std::vector<FieldConflict>& found) {
    Statement rows(database, select_evaluations("WHERE person = ?1"));
    rows.bind(1, person.value);
    std::optional<KnownEvaluation> known;
    while (rows.step()) {
        const EvaluationVersion version = evaluation_at(rows);
        if (without.contains(version.told.origin.sheet)) continue;
        if (!known || known->fact.period != version.told.period) {
            known = first_version(version);
            continue;
        }
        auto conflicts = contradictions(*known, version.told);
        std::erase_if(conflicts, [&](const FieldConflict& conflict) {
            const auto column = mask_of(evaluation_columns(), {conflict.field});
            return (version.corrects & column.value()) != 0;
        });
        append(found, std::move(conflicts));
        add_version(*known, version);
    }
    PersonFacts facts;
    PersonReader(database, person, without).read(person, facts);
    for (const Evaluation& evaluation : facts.evaluations) {
        for (const auto& [stage, key] : kStages) {
            Points sum;
            const ItemScore* first = nullptr;
            for (const ItemScore& item : facts.items) {
                if (item.period != evaluation.period || item.stage != stage) continue;
                if (first == nullptr) first = &item;
                sum += item.points;
            }
            const auto& score = evaluation.stage(stage);
            if (first == nullptr || !score || score->value.points() == sum) continue;
            found.push_back(
                {std::string{key}, to_string(sum), to_string(score->value), first->origin});
        }
    }
}

void check_scores(Database& database, const std::string& sheets, const WithdrawnSheets& without,
                  std::vector<FieldConflict>& found) {
    Statement people(database, "SELECT person FROM evaluation WHERE sheet IN " + sheets +
                                   " UNION SELECT person FROM item WHERE sheet IN " + sheets);
    while (people.step()) check_scores_of(database, {people.number(0)}, without, found);
}

template <class Fact>
constexpr bool kKeptAsRows =
    !std::is_same_v<Fact, Evaluation> && !std::is_same_v<Fact, std::vector<ItemScore>>;

// Every kind a fact can be of.
template <class... Facts>
std::vector<FieldConflict> contradictions_without(Database& database, const std::string& sheets,
                                                  const WithdrawnSheets& without,
                                                  const std::variant<const Facts*...>&) {
    std::vector<FieldConflict> found;
    const auto check = [&]<class Fact>(const Fact*) {
        if constexpr (kKeptAsRows<Fact>) check_rows<Fact>(database, sheets, without, found);
    };
    (check(static_cast<const Facts*>(nullptr)), ...);
    check_scores(database, sheets, without, found);
    return found;
}

}  // namespace

Withdrawal withdraw(Database& database, BatchId batch, const std::string& reason,
                    const Writer& writer) {
    Withdrawal outcome;
    Statement row(database,
                  "SELECT file, correction_reason, withdrawal.batch FROM batch LEFT JOIN withdrawal"
                  " ON withdrawal.batch = batch.id WHERE batch.id = ?1");
    row.bind(1, batch.value);
    if (!row.step()) return {What::unknown, {}, {}, {}};
    outcome.file = row.text(0);
    const bool corrected = !row.is_null(1);
    if (!row.is_null(2)) {
        outcome.what = What::withdrawn_before;
        return outcome;
    }
    const std::string sheets = sheets_of(database, batch);
    const WithdrawnSheets without(database, batch);
    outcome.people = people_needed(database, sheets, without);
    if (!outcome.people.empty()) {
        outcome.what = What::people_needed;
        return outcome;
    }
    // What never contradicted anything leaves no contradiction behind.
    if (corrected) outcome.conflicts = contradictions_without(database, sheets, without, FactRef{});
    tell_people_by_number(database, outcome.conflicts);
    if (!outcome.conflicts.empty()) {
        outcome.what = What::contradicted;
        return outcome;
    }
    Statement insert(database,
                     "INSERT INTO withdrawal (batch, reason, withdrawn_at, program_version)"
                     " VALUES (?, ?, ?, ?)");
    insert.bind(1, batch.value);
    insert.bind(2, std::string_view{reason});
    insert.bind(3, std::string_view{writer.now});
    insert.bind(4, std::string_view{writer.program_version});
    insert.execute();
    return outcome;
}

}  // namespace kaoping::store
