#include "records/store/score_book.h"

#include <algorithm>
#include <stdexcept>

namespace kaoping::store {
namespace {

using What = PutOutcome::What;

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

CellMask mask_of_conflicts(const std::vector<FieldConflict>& conflicts) {
    std::vector<std::string> names;
    for (const FieldConflict& conflict : conflicts) names.push_back(conflict.field);
    return static_cast<CellMask>(mask_of(evaluation_columns(), names).value());
}

// The evaluation that corrects the stage of items to their sum.
EvaluationVersion stage_version(const std::vector<ItemScore>& items) {
    const ItemScore& first = items.front();
    Evaluation told;
    told.person = first.person;
    told.period = first.period;
    told.origin = first.origin;
    told.stages[static_cast<std::size_t>(first.stage)] =
        Told<Score>{Score::held(sum_of(items)), first.origin};
    return {told, 0, static_cast<CellMask>(1U << static_cast<unsigned>(first.stage))};
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

ScoreBook::ScoreBook(Database& database, const WithdrawnSheets& withdrawn, bool correcting)
    : withdrawn_(withdrawn),
      correcting_(correcting),
      select_evaluations_(database, select_evaluations("WHERE person = ?1")),
      select_items_(database, select_items("WHERE person = ?1 AND year = ?2 AND period = ?3"
                                           " AND stage = ?4")),
      inserter_(database),
      highest_person_(database.number("SELECT max(person) FROM evaluation")),
      any_items_(database.number("SELECT EXISTS (SELECT 1 FROM item)") != 0) {}

void ScoreBook::load(PersonId person) {
    if (loaded_ == person) return;
    slots_.clear();
    loaded_ = person;
    if (person.value > highest_person_) return;
    select_evaluations_.bind(1, person.value);
    while (select_evaluations_.step()) {
        const EvaluationVersion version = evaluation_at(select_evaluations_);
        if (slots_.empty() || slots_.back().period != version.told.period) {
            slots_.push_back({version.told.period, 0, std::nullopt});
        }
        Slot& slot = slots_.back();
        slot.versions = version.version;
        if (withdrawn_.contains(version.told.origin.sheet)) continue;
        if (slot.known) {
            add_version(*slot.known, version);
        } else {
            slot.known = first_version(version);
        }
    }
}

ScoreBook::Slot& ScoreBook::slot_of(PersonId person, const Period& period) {
    load(person);
    const auto found = std::find_if(slots_.begin(), slots_.end(),
                                    [&](const Slot& slot) { return slot.period == period; });
    if (found != slots_.end()) return *found;
    slots_.push_back({period, 0, std::nullopt});
    return slots_.back();
}

void ScoreBook::write(Slot& slot, EvaluationVersion version) {
    version.version = ++slot.versions;
    inserter_.add(version);
    highest_person_ = std::max(highest_person_, version.told.person.value);
    if (slot.known) {
        add_version(*slot.known, version);
    } else {
        slot.known = first_version(version);
    }
}

void ScoreBook::write(const std::vector<ItemScore>& items, std::int64_t version) {
    for (const ItemScore& item : items) inserter_.add({item, version});
    any_items_ = true;
}

ScoreBook::StoredItems ScoreBook::stored_items(const ItemScore& like) {
    StoredItems stored;
    if (!any_items_) return stored;
    select_items_.bind(1, like.person.value);
    select_items_.bind(2, std::int64_t{like.period.year});
    select_items_.bind(3, to_key(like.period.kind));
    select_items_.bind(4, to_key(like.stage));
    std::vector<ItemVersion> standing;
    while (select_items_.step()) {
        ItemVersion version = item_at(select_items_);
        stored.versions = std::max(stored.versions, version.version);
        const Origin origin = version.item.origin;
        if (withdrawn_.contains(origin.sheet)) continue;
        if (origin.sheet == like.origin.sheet) stored.on_sheet = origin;
        standing.push_back(std::move(version));
    }
    stored.items = items_that_count(standing);
    return stored;
}

std::vector<FieldConflict> ScoreBook::against_items(const Evaluation& told,
                                                    const std::optional<KnownEvaluation>& known,
                                                    CellMask corrects) {
    std::vector<FieldConflict> found;
    if (!any_items_) return found;
    for (const auto& [stage, key] : kStages) {
        const auto& score = told.stage(stage);
        const bool changes = (corrects >> static_cast<unsigned>(stage) & 1U) != 0;
        if (!score || (known && known->fact.stage(stage) && !changes)) continue;
        ItemScore like{told.person, told.period, stage, {}, {}, told.origin};
        const auto items = stored_items(like).items;
        if (items.empty() || sum_of(items) == score->value.points()) continue;
        found.push_back({std::string{key}, to_string(sum_of(items)), to_string(score->value),
                         items.front().origin});
    }
    return found;
}

PutOutcome ScoreBook::put(const Evaluation& told, const ErasedFields& erased) {
    const auto to_erase = mask_of(evaluation_columns(), erased);
    if (!to_erase) return {What::not_erasable, {}, {}};
    Slot& slot = slot_of(told.person, told.period);
    EvaluationVersion version{told, 0, 0};
    PutOutcome outcome;
    if (slot.known) {
        outcome.other = slot.known->latest.first;
        outcome.conflicts = contradictions(*slot.known, told);
        if (correcting_) {
            auto erasing = erasures(*slot.known, static_cast<CellMask>(*to_erase));
            std::move(erasing.begin(), erasing.end(), std::back_inserter(outcome.conflicts));
            version.corrects = mask_of_conflicts(outcome.conflicts);
        }
    }
    auto others = against_items(told, slot.known, version.corrects);
    if (!others.empty() || (version.corrects == 0 && !outcome.conflicts.empty())) {
        if (version.corrects != 0) outcome.conflicts.clear();
        std::move(others.begin(), others.end(), std::back_inserter(outcome.conflicts));
        outcome.what = What::conflict;
        return outcome;
    }
    if (version.corrects != 0) {
        outcome.what = What::corrected;
    } else if (slot.known && tells_something_new(*slot.known, told)) {
        outcome.what = What::filled;
    } else if (slot.known) {
        const ToldOnSheet& latest = slot.known->latest;
        const bool all_here =
            latest.first.sheet == told.origin.sheet && (filled_cells(told) & ~latest.cells) == 0;
        outcome.what = all_here ? What::twin : What::unchanged;
    }
    if (outcome.what != What::twin) write(slot, std::move(version));
    return outcome;
}

PutOutcome ScoreBook::put(const std::vector<ItemScore>& items) {
    require_one_row(items);
    const ItemScore& first = items.front();
    const StoredItems stored = stored_items(first);
    PutOutcome outcome;
    if (!stored.items.empty()) {
        outcome.other = stored.on_sheet.value_or(stored.items.front().origin);
        outcome.conflicts = differences(stored.items, items);
        outcome.what = What::unchanged;
        if (outcome.conflicts.empty() && stored.on_sheet) outcome.what = What::twin;
        if (!outcome.conflicts.empty()) {
            outcome.what = correcting_ ? What::corrected : What::conflict;
        }
    }
    if (outcome.what == What::twin || outcome.what == What::conflict) return outcome;

    Slot& slot = slot_of(first.person, first.period);
    const auto* score = slot.known ? &slot.known->fact.stage(first.stage) : nullptr;
    if (score != nullptr && *score && (*score)->value.points() != sum_of(items)) {
        const FieldConflict conflict{std::string{to_key(first.stage)}, to_string((*score)->value),
                                     to_string(sum_of(items)), (*score)->origin};
        if (!correcting_) return {What::conflict, (*score)->origin, {conflict}};
        outcome.what = What::corrected;
        outcome.conflicts.push_back(conflict);
        write(slot, stage_version(items));
    }
    write(items, stored.versions + 1);
    return outcome;
}

}  // namespace kaoping::store
