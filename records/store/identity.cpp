#include "records/store/identity.h"

#include <algorithm>

namespace kaoping::store {

std::vector<FieldConflict> identity_conflicts(const std::vector<RosterRow>& stored,
                                              const RosterRow& given) {
    bool proven = false;
    for (const RosterRow& row : stored) {
        if (row.id_number.empty() || given.id_number.empty()) continue;
        if (row.id_number != given.id_number) {
            return {{"id_number", row.id_number, given.id_number, row.origin}};
        }
        proven = true;
    }
    const bool name_known = std::any_of(
        stored.begin(), stored.end(), [&](const RosterRow& row) { return row.name == given.name; });
    if (proven || name_known || stored.empty()) return {};
    return {{"name", stored.back().name, given.name, stored.back().origin}};
}

}  // namespace kaoping::store
