// TableSummary: what became of one table of an imported file.
#pragma once

#include <cstdint>
#include <string>

#include "records/fact_kind.h"

namespace kaoping {

struct TableSummary {
    std::string file;
    std::string sheet;  // "" for a text file
    FactKind kind = FactKind::people;
    std::int64_t read = 0;       // rows that are records
    std::int64_t stored = 0;     // facts that are new, or filled a cell that was empty
    std::int64_t unchanged = 0;  // facts that were known already
    std::int64_t refused = 0;    // rows with an error; with one, nothing of the file is stored
};

}  // namespace kaoping
