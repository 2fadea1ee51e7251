// Origin: where a fact was told, down to the physical row of a sheet of a file. It is taken at the
// first byte and survives to the last report.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "records/id.h"

namespace kaoping {

// One table of one imported file. `digest` is the SHA-256 of the file's bytes in lower-case hex.
// `sheet` is empty for a text file.
struct SourceSheet {
    std::string file;
    std::string digest;
    std::string sheet;
};

// A row of a source sheet; rows are 1-based and physical: titles, blank lines and line breaks
// inside quoted cells count. The store resolves the sheet.
struct Origin {
    SheetId sheet;
    std::uint32_t row = 0;
    friend constexpr auto operator<=>(Origin, Origin) = default;
};

// A value and the row that told it: the stages of a score, a revocation and the like may come from
// another file than the rest of their fact.
template <class T>
struct Told {
    T value{};
    Origin origin;
    friend bool operator==(const Told&, const Told&) = default;
};

}  // namespace kaoping
