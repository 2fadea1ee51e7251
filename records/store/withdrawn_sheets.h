// WithdrawnSheets: the sheets of batches that were withdrawn. Their rows stay where they are and
// are passed over by everyone who reads.
#pragma once

#include <optional>
#include <vector>

#include "records/id.h"
#include "records/store/sqlite.h"

namespace kaoping::store {

class WithdrawnSheets {
public:
    // As they are now; with those of `also`, as if it were withdrawn too.
    explicit WithdrawnSheets(Database& database, std::optional<BatchId> also = std::nullopt);

    [[nodiscard]] bool contains(SheetId sheet) const;

private:
    std::vector<SheetId> sheets_;  // ascending
};

}  // namespace kaoping::store
