#include "records/person.h"

#include <algorithm>
#include <stdexcept>

namespace kaoping {
namespace {

const Day kFirstDay = day_of(1900, 1, 1);
const Day kLastDay = day_of(2999, 12, 31);

Day effective_day(const RosterRow& row) {
    if (row.effective) return *row.effective;
    return row.entry.value_or(kFirstDay);
}

// On one day a row that states its day comes after one that only has its entry date.
bool takes_effect_before(const RosterRow& a, const RosterRow& b) {
    const Day day_a = effective_day(a);
    const Day day_b = effective_day(b);
    return day_a != day_b ? day_a < day_b : !a.effective && b.effective;
}

}  // namespace

Person::Person(PersonId id, std::vector<RosterRow> rows) : id_(id), rows_(std::move(rows)) {
    if (rows_.empty()) throw std::logic_error("Person: no roster row");
    std::stable_sort(rows_.begin(), rows_.end(), takes_effect_before);
    for (std::size_t i = 1; i < rows_.size(); ++i) {
        if (!rows_[i].pool) rows_[i].pool = rows_[i - 1].pool;
        if (rows_[i].post.empty()) rows_[i].post = rows_[i - 1].post;
    }
    service_ = {kFirstDay, kLastDay};
    for (const RosterRow& row : rows_) {
        effective_.push_back(effective_day(row));
        if (row.entry) service_.first = *row.entry;
        if (row.leave) service_.last = *row.leave;
    }
}

const std::string& Person::id_number() const {
    const auto latest = std::find_if(rows_.rbegin(), rows_.rend(),
                                     [](const RosterRow& row) { return !row.id_number.empty(); });
    return latest == rows_.rend() ? rows_.back().id_number : latest->id_number;
}

const RosterRow& Person::row_on(Day day) const {
    const auto next = std::upper_bound(effective_.begin(), effective_.end(), day);
    const auto held = next == effective_.begin() ? 0 : next - effective_.begin() - 1;
    return rows_[static_cast<std::size_t>(held)];
}

Pool pool_of(const RosterRow& row) {
    return row.pool.value_or(Pool::civil);
}

Participation participation_of(const RosterRow& row) {
    if (row.participation) return *row.participation;
    return pool_of(row) == Pool::leader ? Participation::superior : Participation::graded;
}

}  // namespace kaoping
