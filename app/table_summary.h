// TableSummary: what became of one table of an imported file.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "records/fact_kind.h"

namespace kaoping {

struct TableSummary {
    std::string file;
    std::string sheet;  // "" for a text file
    FactKind kind = FactKind::people;
    std::int64_t read = 0;    // rows that are records
    std::int64_t stored = 0;  // facts that are new, filled a cell that was empty, or corrected one
    std::int64_t unchanged = 0;              // facts that were known already
    std::int64_t corrected = 0;              // of those stored
    std::set<std::uint32_t> refused_rows{};  // with an error; nothing of them is stored

    [[nodiscard]] std::int64_t refused() const {
        return static_cast<std::int64_t>(refused_rows.size());
    }
};

}  // namespace kaoping
