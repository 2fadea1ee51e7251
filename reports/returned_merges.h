// ReturnedMerges: the merged areas of a sheet whose rows pass one at a time. Most are joined again
// as they were. One is parted at a row that must stand alone: where a cell it covers is at fault,
// so that the fault can be seen, and where only some of its rows are kept.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "reports/returned_workbook.h"

namespace kaoping {

class ReturnedMerges {
public:
    using Join = std::function<void(const ReturnedArea&)>;

    // Takes merges, filled_down and refused_only of the sheet. Areas of one cell, areas that
    // overlap an earlier one, and those that reach into the column of reasons are left out. `join`
    // is called for each area to be merged, at any time.
    ReturnedMerges(const ReturnedSheet& sheet, Join join);

    // `row` is the next one of the file, kept or not; where an area was parted it gets its value.
    void pass(ReturnedRow& row);
    // The row passed last is kept, as row `number` of the workbook: joins what is merged within it.
    void keep_together(std::uint32_t number);
    // No row comes any more.
    void finish();

    // Of the row passed last: the column whose cell is seen at `column`, and how many it takes.
    [[nodiscard]] ReturnedArea seen_at(std::uint32_t column) const;

private:
    struct Active {
        ReturnedArea area;
        std::uint32_t from = 0;  // the first row of the part that is under way
        bool holds = false;      // for each of its rows
        bool owes = false;       // its value, to the next row
        std::optional<ReturnedCell> value;
    };
    using Columns = std::map<std::uint32_t, Active>;  // by the first column

    void begin(const ReturnedArea& area, const ReturnedRow& row);
    // Whether nothing that still runs is in the way; what has ended goes.
    bool make_room(const ReturnedArea& area);
    void end(const Active& active);
    void part(Active& active, ReturnedRow& row);
    [[nodiscard]] Columns::const_iterator covering(std::uint32_t column) const;

    Join join_;
    std::vector<ReturnedArea> areas_;
    std::vector<std::uint32_t> filled_down_;
    std::uint32_t together_from_;  // the first row of those that are moved together
    std::size_t next_ = 0;
    std::uint32_t row_ = 0;
    Columns active_;
    std::vector<std::uint32_t> owing_;  // first columns
};

}  // namespace kaoping
