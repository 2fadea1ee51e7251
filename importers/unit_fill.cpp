#include "importers/unit_fill.h"

#include <algorithm>

#include "importers/cell_values.h"
#include "importers/text.h"

namespace kaoping {

std::string_view UnitFill::above(const RawRow& row) {
    if (column_ == 0) return {};
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(), [&](const RawCell& at) {
        return at.column == column_ && !is_blank(&at);
    });
    if (cell != row.cells.end()) {
        if (unit_ != cell->text) unit_ = without_space(cell->text);
        unit_row_ = row.number;
        return {};
    }
    if (unit_.empty()) return {};
    return rows_.is_text_file() || in_merged_area(row.number) ? std::string_view{unit_}
                                                              : std::string_view{};
}

bool UnitFill::in_merged_area(std::uint32_t row) {
    const auto& areas = rows_.sheet().merged_areas();
    return std::any_of(areas.begin(), areas.end(), [&](const MergedArea& area) {
        return area.first_column <= column_ && column_ <= area.last_column &&
               area.first_row == unit_row_ && row <= area.last_row;
    });
}

}  // namespace kaoping
