// TableHalf: the half of a year a row is about (期次), from its own columns and the titles above
// the table. As with periods, what contradicts itself is refused, and 半年 alone is neither half.
#pragma once

#include <optional>

#include "importers/row_reader.h"
#include "records/half_year.h"

namespace kaoping {

class TableHalf {
public:
    explicit TableHalf(const Table& table) : table_(table) {}

    // Of the bound row; empty after a fault, which a half told nowhere is too.
    [[nodiscard]] std::optional<HalfYear> of(RowReader& row) const;

private:
    // What a cell or the titles say; the year may be missing.
    struct Words {
        std::optional<int> year;
        bool second = false;
    };
    [[nodiscard]] static std::optional<Words> words_in(std::string_view text);
    [[nodiscard]] std::optional<Words> words_of(RowReader& row) const;
    [[nodiscard]] std::optional<int> year_of(RowReader& row, std::optional<int> beside_half) const;

    const Table& table_;
};

}  // namespace kaoping
