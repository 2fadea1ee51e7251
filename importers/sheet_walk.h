// SheetWalk: all rows of a sheet as they stand, titles and notes too, with what recognition made of
// the sheet: for giving a refused file back.
//
// A text file has no merged cells: where a unit holds for the blank run under it, the rows of the
// run get it as a cell of their own, and parents of a two-row heading are told as merged areas, so
// that the rows mean the same in a workbook.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "importers/fill_down.h"
#include "importers/row_reader.h"
#include "importers/sheet_look.h"

namespace kaoping {

struct SheetLayout {
    std::uint32_t first_heading = 0;  // physical row; 0: no table of ours was found
    std::uint32_t heading_rows = 0;   // with blank ones between them
    std::vector<MergedArea> merges;
    std::vector<std::uint32_t> filled_down;  // columns whose merged cell holds for each of its rows
    std::uint32_t return_column = 0;  // 退回原因, when the sheet has been returned before
};

class SheetWalk {
public:
    SheetWalk(std::unique_ptr<SheetReader> sheet, const std::string& file_name,
              const RuleBook& rules, std::optional<FactKind> forced_kind);
    SheetWalk(const SheetWalk&) = delete;
    SheetWalk& operator=(const SheetWalk&) = delete;

    [[nodiscard]] const std::string& name() const { return looked_.rows.name(); }
    [[nodiscard]] bool is_hidden() const { return looked_.rows.is_hidden(); }
    [[nodiscard]] const SheetLayout& layout() const { return layout_; }
    // The next row, or null at the end. It stands until the next call.
    [[nodiscard]] const RawRow* next();

private:
    [[nodiscard]] SheetLayout layout_of_sheet();
    // The row with what holds for it from above as cells of its own.
    [[nodiscard]] const RawRow* with_units(const RawRow& raw);

    LookedAt looked_;
    SheetLayout layout_;
    Diagnostics unheard_;  // what is wrong with the rows was told when they were imported
    std::optional<FillDown> fill_down_;
    std::optional<RowReader> row_;
    RawRow filled_;
};

}  // namespace kaoping
