// TextBudget: how much text the cells of a workbook may hold. Cells refer to shared strings, so
// that a file of some kilobytes can hold one long text a million times.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

#include "importers/table.h"
#include "importers/workbook_limits.h"

namespace kaoping {

class TextBudget {
public:
    // Adds the text of a row to what was `read` of its sheet since the beginning. False when the
    // sheets hold more text than they may; a sheet that is read again counts once.
    [[nodiscard]] bool take(std::size_t sheet, const RawRow& row, std::uint64_t& read) {
        for (const RawCell& cell : row.cells) read += cell.text.size();
        std::uint64_t& known = of_sheets_[sheet];
        if (read > known) {
            taken_ += read - known;
            known = read;
        }
        return taken_ <= kMostSheetBytes;
    }

private:
    std::map<std::size_t, std::uint64_t> of_sheets_;
    std::uint64_t taken_ = 0;
};

}  // namespace kaoping
