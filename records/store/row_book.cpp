#include "records/store/row_book.h"

#include <algorithm>

namespace kaoping::store {
namespace {

using What = PutOutcome::What;

// The row of a fact to be shown to one who tells it again on `sheet`: the latest of another sheet.
Origin telling_row(const RowGroup& fact, SheetId sheet) {
    Origin found;
    for (const ToldRow* row : fact) {
        if (row->origin.sheet != sheet) found = std::max(found, row->origin);
    }
    return found.sheet.valid() || fact.empty() ? found : fact.front()->origin;
}

}  // namespace

PutOutcome RowBook::put(PersonId person, const std::vector<ToldRow>& stored,
                        std::vector<ToldRow> given) {
    const Origin origin = given.front().origin;
    if (sheet_ != origin.sheet) repeated_.clear();
    sheet_ = origin.sheet;
    std::int64_t entry = stored.empty() ? 0 : stored.back().entry;
    for (ToldRow& row : given) row.entry = ++entry;

    auto settlement = settle(table_.columns(), stored, given);
    PutOutcome outcome{settlement.what, telling_row(settlement.fact, origin.sheet),
                       std::move(settlement.conflicts)};
    if (outcome.what == What::unchanged) outcome = repeated(person, settlement.fact, given);
    if (settlement.keep && outcome.what != What::twin) {
        for (const ToldRow& row : given) table_.add(person, row);
    }
    return outcome;
}

PutOutcome RowBook::repeated(PersonId person, const RowGroup& fact,
                             const std::vector<ToldRow>& given) {
    auto& before = repeated_[{person, fact.front()->entry}];
    RowGroup here;
    for (const ToldRow* row : fact) {
        if (row->origin.sheet == sheet_) here.push_back(row);
    }
    for (const ToldRow& row : before) here.push_back(&row);
    if (!here.empty() && !adds_to(table_.columns(), here, given)) {
        return {What::twin, here.front()->origin, {}};
    }
    before.insert(before.end(), given.begin(), given.end());
    return {What::unchanged, telling_row(fact, sheet_), {}};
}

}  // namespace kaoping::store
