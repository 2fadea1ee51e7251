// The first part of an xls workbook: its sheets and what their cells refer to.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "importers/cell_context.h"
#include "importers/xls_records.h"

namespace kaoping {

struct XlsSheet {
    std::string name;
    bool hidden = false;
    std::uint64_t position = 0;  // of its first record
    std::uint64_t end = 0;       // where another sheet begins, or nothing can
};

struct XlsWorkbook {
    std::vector<XlsSheet> sheets;  // worksheets, in their order; charts and macros are left out
    CellContext context;
};

// Reads from the first record on. A workbook of Excel 95 or older, and one with a password, are
// damage of their own causes.
[[nodiscard]] Intact<XlsWorkbook> read_xls_workbook(XlsRecords& records);

// Damage unless the reader stands on the first record of a part of that kind, in the form of Excel
// 97 and later.
enum class XlsPart : std::uint16_t { workbook = 0x0005, worksheet = 0x0010 };
[[nodiscard]] Intact<void> require_beginning(const XlsRecords& records, XlsPart part);

}  // namespace kaoping
