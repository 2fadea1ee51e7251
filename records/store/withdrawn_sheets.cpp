#include "records/store/withdrawn_sheets.h"

#include <algorithm>

namespace kaoping::store {

WithdrawnSheets::WithdrawnSheets(Database& database, std::optional<BatchId> also) {
    Statement rows(database,
                   "SELECT id FROM source_sheet WHERE batch = ?1"
                   " OR batch IN (SELECT batch FROM withdrawal) ORDER BY id");
    if (also) {
        rows.bind(1, also->value);
    } else {
        rows.bind_null(1);
    }
    while (rows.step()) sheets_.push_back(SheetId{rows.number(0)});
}

bool WithdrawnSheets::contains(SheetId sheet) const {
    return std::binary_search(sheets_.begin(), sheets_.end(), sheet);
}

}  // namespace kaoping::store
