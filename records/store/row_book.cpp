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

bool may_be_erased(Role role) {
    return role == Role::cell || role == Role::rival || role == Role::growing;
}

}  // namespace

std::optional<ColumnMask> erasable(const Columns& columns, const ErasedFields& erased) {
    const auto mask = mask_of(columns, erased);
    if (!mask) return std::nullopt;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if ((*mask >> at & 1U) != 0 && !may_be_erased(columns[at].role)) return std::nullopt;
    }
    return mask;
}

RowBook::Known& RowBook::known(const Cell& subject) {
    if (known_ && known_->subject == subject) return *known_;
    auto stored = table_.rows_of(subject);
    known_ = Known{subject, {}, stored.next_entry};
    for (ToldRow& row : stored.rows) {
        known_->rows[grouping_key(table_.columns(), row)].push_back(std::move(row));
    }
    return *known_;
}

PutOutcome RowBook::put(const Cell& subject, std::vector<ToldRow> given, bool correcting,
                        const ErasedFields& erased) {
    const Origin origin = given.front().origin;
    const auto to_erase = erasable(table_.columns(), erased);
    if (!to_erase) return {What::not_erasable, {}, {}};
    Known& about = known(subject);
    auto& stored = about.rows[grouping_key(table_.columns(), given.front())];
    std::int64_t entry = about.next_entry;
    for (ToldRow& row : given) row.entry = entry++;

    auto settlement = settle(table_.columns(), stored, std::move(given), {correcting, *to_erase});
    const Origin other = settlement.what == What::twin ? settlement.fact.front()->origin
                                                       : telling_row(settlement.fact, origin.sheet);
    for (ToldRow& row : settlement.rows) {
        table_.add(subject, row);
        about.next_entry = row.entry + 1;
        stored.push_back(std::move(row));
    }
    return {settlement.what, other, std::move(settlement.conflicts)};
}

}  // namespace kaoping::store
