#include "records/store/person_reader.h"

#include <algorithm>
#include <tuple>

#include "records/store/score_cells.h"
#include "records/store/score_rows.h"

namespace kaoping::store {
namespace {

// Rows come by the text of the period; people expect its order in the year.
bool comes_before(const Evaluation& a, const Evaluation& b) {
    return a.period < b.period;
}
bool item_comes_before(const ItemScore& a, const ItemScore& b) {
    return std::tie(a.period, a.stage, a.indicator) < std::tie(b.period, b.stage, b.indicator);
}

template <class Fact>
void read_told(RowCursor& cursor, PersonId person, std::vector<Fact>& facts) {
    facts = cursor.facts_of<Fact>(person);
    for (Fact& fact : facts) fact.person = person;
}

// All facts of a kind that is not about a person.
template <class Fact>
std::vector<Fact> all_of(Database& database, const WithdrawnSheets& withdrawn) {
    return RowCursor(database, shape_of<Fact>(), std::nullopt, withdrawn).facts_of<Fact>({});
}

std::string person_clause(std::optional<PersonId> only) {
    return only ? "WHERE person = ?1" : "";
}

Statement started(Database& database, const std::string& sql, std::optional<PersonId> only) {
    Statement statement(database, sql);
    if (only) statement.bind(1, only->value);
    return statement;
}

}  // namespace

RosterReader::RosterReader(Database& database, std::optional<PersonId> only,
                           const WithdrawnSheets& withdrawn)
    : persons_(started(
          database,
          std::string{"SELECT id, number FROM person"} + (only ? " WHERE id = ?1" : " ORDER BY id"),
          only)),
      rows_(database, shape_of<RosterRow>(), only, withdrawn) {}

std::optional<Person> RosterReader::next() {
    while (persons_.step()) {
        const PersonId id{persons_.number(0)};
        auto rows = rows_.facts_of<RosterRow>(id);
        if (rows.empty()) continue;
        for (RosterRow& row : rows) row.number = persons_.text(1);
        return Person(id, std::move(rows));
    }
    return std::nullopt;
}

PersonReader::PersonReader(Database& database, std::optional<PersonId> only,
                           const WithdrawnSheets& withdrawn)
    : withdrawn_(withdrawn),
      evaluations_(started(database, select_evaluations(person_clause(only)), only)),
      more_evaluations_(evaluations_.step()),
      items_(started(database, select_items(person_clause(only)), only)),
      more_items_(items_.step()),
      adjustments_(database, shape_of<Adjustment>(), only, withdrawn),
      measures_(database, shape_of<MeasureDecision>(), only, withdrawn),
      transfers_(database, shape_of<Transfer>(), only, withdrawn),
      grades_(database, shape_of<GradeDecision>(), only, withdrawn),
      denial_reports_(database, shape_of<DenialReport>(), only, withdrawn),
      sanctions_(database, shape_of<Sanction>(), only, withdrawn),
      appeals_(database, shape_of<Appeal>(), only, withdrawn),
      attendances_(database, shape_of<Attendance>(), only, withdrawn),
      talks_(database, shape_of<Talk>(), only, withdrawn),
      ballots_(database, shape_of<Ballot>(), only, withdrawn),
      links_(database, shape_of<LinkedUnit>(), only, withdrawn) {}

void PersonReader::read_evaluations(PersonId person, std::vector<Evaluation>& evaluations) {
    evaluations.clear();
    for (; more_evaluations_ && person_at(evaluations_) <= person;
         more_evaluations_ = evaluations_.step()) {
        if (person_at(evaluations_) != person) continue;
        EvaluationVersion version = evaluation_at(evaluations_);
        if (withdrawn_.contains(version.told.origin.sheet)) continue;
        if (evaluations.empty() || evaluations.back().period != version.told.period) {
            evaluations.push_back(std::move(version.told));
        } else {
            add_cells(evaluations.back(), version);
        }
    }
    if (!std::is_sorted(evaluations.begin(), evaluations.end(), comes_before)) {
        std::sort(evaluations.begin(), evaluations.end(), comes_before);
    }
}

void PersonReader::read_items(PersonId person, std::vector<ItemScore>& items) {
    std::vector<ItemVersion> versions;
    for (; more_items_ && person_at(items_) <= person; more_items_ = items_.step()) {
        if (person_at(items_) != person) continue;
        ItemVersion version = item_at(items_);
        if (!withdrawn_.contains(version.item.origin.sheet)) versions.push_back(std::move(version));
    }
    items = items_that_count(versions);
    std::sort(items.begin(), items.end(), item_comes_before);
}

void PersonReader::read(PersonId person, PersonFacts& facts) {
    read_evaluations(person, facts.evaluations);
    read_items(person, facts.items);
    read_told(adjustments_, person, facts.adjustments);
    read_told(measures_, person, facts.measures);
    read_told(transfers_, person, facts.transfers);
    read_told(grades_, person, facts.grades);
    read_told(denial_reports_, person, facts.denial_reports);
    read_told(sanctions_, person, facts.sanctions);
    read_told(appeals_, person, facts.appeals);
    read_told(attendances_, person, facts.attendances);
    read_told(talks_, person, facts.talks);
    read_told(ballots_, person, facts.ballots);
    read_told(links_, person, facts.links);
}

std::vector<Veto> read_vetoes(Database& database, const WithdrawnSheets& withdrawn) {
    return all_of<Veto>(database, withdrawn);
}

OfficeFacts read_office_facts(Database& database, const WithdrawnSheets& withdrawn) {
    return {all_of<Denial>(database, withdrawn),         all_of<TimedCase>(database, withdrawn),
            all_of<Contact>(database, withdrawn),        all_of<Complaint>(database, withdrawn),
            all_of<VillageMeeting>(database, withdrawn), all_of<UnitReview>(database, withdrawn),
            all_of<ArchiveItem>(database, withdrawn),    all_of<VillageWork>(database, withdrawn),
            all_of<Inspection>(database, withdrawn)};
}

}  // namespace kaoping::store
