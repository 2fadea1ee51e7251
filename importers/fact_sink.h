// FactSink: where an importer puts what it read. The app's sink hands the facts to the store inside
// one transaction a file; tests collect them in vectors.
//
// A sink may find that a fact contradicts one it already has; that is reported on its side, with
// the column taken from `TableHeading::columns`.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "records/fact_kind.h"
#include "records/fact_ref.h"

namespace kaoping {

// A table that begins: its sheet ("" for a text file), its kind, and the column (1-based) of each
// of its fields by field key, as the store names them ("decided_on", "self", "revoked_on", …).
struct TableHeading {
    std::string sheet;
    FactKind kind = FactKind::people;
    std::map<std::string, std::uint32_t, std::less<>> columns;
};

class FactSink {
public:
    virtual ~FactSink() = default;

    // The id goes into the origins of the facts that follow.
    [[nodiscard]] virtual SheetId begin_table(const TableHeading& heading) = 0;

    // A fact of the table begun last, told by one of its rows, and the fields in which the row says
    // 删除 (which are blank in the fact).
    virtual void put(const FactRef& fact, const ErasedFields& erased) = 0;
};

}  // namespace kaoping
