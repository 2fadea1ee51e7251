#include "records/store/score_book.h"

#include <algorithm>
#include <stdexcept>

namespace kaoping::store {
namespace {

using What = PutOutcome::What;

constexpr CellMask kAllCells = 0xff;

std::int64_t place_of(const Period& period) {
    return period.year * 10 + static_cast<std::int64_t>(index_of(period.kind));
}

Points sum_of(const std::vector<ItemScore>& items) {
    Points sum;
    for (const ItemScore& item : items) sum += item.points;
    return sum;
}

const ItemScore* find_indicator(const std::vector<ItemScore>& items, const std::string& name) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ItemScore& item) { return item.indicator == name; });
    return found == items.end() ? nullptr : &*found;
}

void require_one_row(const std::vector<ItemScore>& items) {
    if (items.empty()) throw std::logic_error("put: no items");
    const ItemScore& first = items.front();
    for (const ItemScore& item : items) {
        if (item.person != first.person || item.period != first.period ||
            item.stage != first.stage || find_indicator(items, item.indicator) != &item) {
            throw std::logic_error("put: items of more than one row");
        }
    }
}

// A row scores all indicators of its rule book, so another set of them is another content.
std::vector<FieldConflict> differences(const std::vector<ItemScore>& stored,
                                       const std::vector<ItemScore>& given) {
    std::vector<FieldConflict> found;
    for (const ItemScore& item : stored) {
        const ItemScore* other = find_indicator(given, item.indicator);
        if (other != nullptr && other->points == item.points) continue;
        found.push_back({item.indicator, to_string(item.points),
                         other == nullptr ? "" : to_string(other->points), item.origin});
    }
    for (const ItemScore& item : given) {
        if (find_indicator(stored, item.indicator) != nullptr) continue;
        found.push_back({item.indicator, "", to_string(item.points), stored.front().origin});
    }
    return found;
}

}  // namespace

ScoreBook::ScoreBook(Database& database)
    : select_evaluations_(database, select_evaluations("WHERE person = ?1")),
      select_items_(database, select_items("WHERE person = ?1 AND year = ?2 AND period = ?3"
                                           " AND stage = ?4")),
      inserter_(database),
      highest_person_(database.number("SELECT max(person) FROM evaluation")),
      any_items_(database.number("SELECT EXISTS (SELECT 1 FROM item)") != 0) {}

void ScoreBook::load(PersonId person) {
    if (loaded_ == person) return;
    evaluations_.clear();
    loaded_ = person;
    if (person.value > highest_person_) return;
    select_evaluations_.bind(1, person.value);
    while (select_evaluations_.step()) {
        const EvaluationVersion version = evaluation_at(select_evaluations_);
        if (version.version == 1) {
            evaluations_.push_back(first_version(version.told));
        } else {
            add_version(evaluations_.back(), version.told);
        }
    }
}

KnownEvaluation* ScoreBook::find(PersonId person, const Period& period) {
    load(person);
    const auto found =
        std::find_if(evaluations_.begin(), evaluations_.end(),
                     [&](const KnownEvaluation& known) { return known.fact.period == period; });
    return found == evaluations_.end() ? nullptr : &*found;
}

std::vector<ItemScore> ScoreBook::stored_items(PersonId person, const Period& period, Stage stage) {
    std::vector<ItemScore> items;
    if (!any_items_) return items;
    select_items_.bind(1, person.value);
    select_items_.bind(2, std::int64_t{period.year});
    select_items_.bind(3, to_key(period.kind));
    select_items_.bind(4, to_key(stage));
    while (select_items_.step()) items.push_back(item_at(select_items_));
    return items;
}

std::vector<FieldConflict> ScoreBook::against_items(const Evaluation& told,
                                                    const KnownEvaluation* known) {
    std::vector<FieldConflict> found;
    for (const auto& [stage, key] : kStages) {
        const auto& score = told.stage(stage);
        if (!score || (known != nullptr && known->fact.stage(stage))) continue;
        const auto items = stored_items(told.person, told.period, stage);
        if (items.empty() || sum_of(items) == score->value.points()) continue;
        found.push_back({std::string{key}, to_string(sum_of(items)), to_string(score->value),
                         items.front().origin});
    }
    return found;
}

void ScoreBook::begin_sheet(SheetId sheet) {
    if (sheet_ != sheet) repeated_.clear();
    sheet_ = sheet;
}

PutOutcome ScoreBook::repeated(FactPlace at, const ToldOnSheet& known, const ToldOnSheet& given) {
    const auto [before, first_time] = repeated_.try_emplace(at, given);
    ToldOnSheet& here = before->second;
    if (first_time) here.cells = 0;
    const bool stored_here = known.first.sheet == sheet_;
    const unsigned told = here.cells | (stored_here ? known.cells : 0U);
    if ((given.cells | told) == told && (stored_here || !first_time)) {
        return {What::twin, stored_here ? known.first : here.first, {}};
    }
    here.cells = static_cast<CellMask>(here.cells | given.cells);
    return {What::unchanged, known.first, {}};
}

PutOutcome ScoreBook::put(const Evaluation& told) {
    begin_sheet(told.origin.sheet);
    KnownEvaluation* known = find(told.person, told.period);
    PutOutcome outcome;
    if (known != nullptr) {
        outcome = {What::filled, known->latest.first, contradictions(*known, told)};
    }
    if (any_items_) {
        auto others = against_items(told, known);
        std::move(others.begin(), others.end(), std::back_inserter(outcome.conflicts));
    }
    if (!outcome.conflicts.empty()) {
        outcome.what = What::conflict;
    } else if (known == nullptr) {
        inserter_.add(told, 1);
        evaluations_.push_back(first_version(told));
        highest_person_ = std::max(highest_person_, told.person.value);
    } else if (!tells_something_new(*known, told)) {
        return repeated({told.person, place_of(told.period)}, known->latest,
                        {told.origin, filled_cells(told)});
    } else {
        inserter_.add(told, known->versions + 1);
        add_version(*known, told);
    }
    return outcome;
}

PutOutcome ScoreBook::put(const std::vector<ItemScore>& items) {
    require_one_row(items);
    const ItemScore& first = items.front();
    begin_sheet(first.origin.sheet);
    const auto stored = stored_items(first.person, first.period, first.stage);
    if (!stored.empty()) {
        auto conflicts = differences(stored, items);
        const Origin origin = stored.front().origin;
        if (!conflicts.empty()) return {What::conflict, origin, std::move(conflicts)};
        const std::int64_t place =
            place_of(first.period) * 10 + static_cast<std::int64_t>(first.stage);
        return repeated({first.person, place}, {origin, kAllCells}, {first.origin, kAllCells});
    }
    const KnownEvaluation* known = find(first.person, first.period);
    const auto* score = known == nullptr ? nullptr : &known->fact.stage(first.stage);
    if (score != nullptr && *score && (*score)->value.points() != sum_of(items)) {
        return {What::conflict,
                (*score)->origin,
                {{std::string{to_key(first.stage)}, to_string((*score)->value),
                  to_string(sum_of(items)), (*score)->origin}}};
    }
    for (const ItemScore& item : items) inserter_.add(item);
    any_items_ = true;
    return {};
}

}  // namespace kaoping::store
