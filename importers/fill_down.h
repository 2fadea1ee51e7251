// FillDown: cells that reach a row from above. A unit, document, year, period or day, or what a
// study or talk was about, whose cell is merged over several rows holds for all of them; in a text
// file, which has no merged cells, a unit holds for the blank run under it, if the first record has
// one, as it has where units were merged: a register in which only some rows name a unit means the
// others to have none, as does any register of affairs. Names and scores are never filled down.
#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "importers/sheet_rows.h"
#include "importers/table_recognition.h"

namespace kaoping {

class FillDown {
public:
    static constexpr std::array kFields{
        Field::unit,       Field::document, Field::year,   Field::period,      Field::day,
        Field::study_sort, Field::topic,    Field::length, Field::length_unit, Field::talker};
    // By kFields: the cell above that holds for a row, or null.
    using Cells = std::array<const RawCell*, kFields.size()>;

    // Both outlive it.
    FillDown(const Table& table, SheetRows& rows) : table_(table), rows_(rows) {}

    // The cells above that hold for `row`, until the next row is remembered.
    [[nodiscard]] Cells above(const RawRow& row);
    // Remembers a record's own cells.
    void remember(const RawRow& row);
    // A subtotal ends the blank run of a text file.
    void end_run();

private:
    // Rows of merged areas over one column, sorted.
    using Spans = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    struct Above {
        RawCell cell;
        std::uint32_t row = 0;  // 0: none yet
        bool has_spans = false;
        Spans spans;
    };

    // Whether the cell of `above` is merged down to `row`.
    [[nodiscard]] bool is_merged_to(Above& above, std::uint32_t column, std::uint32_t row);

    const Table& table_;
    SheetRows& rows_;
    bool has_record_ = false;
    bool has_runs_ = true;  // of a text file
    std::array<Above, kFields.size()> above_;
};

}  // namespace kaoping
