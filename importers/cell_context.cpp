#include "importers/cell_context.h"

#include <utility>

namespace kaoping {

void fill_number(std::string_view digits, std::uint32_t style, const CellContext& context,
                 RawCell& cell) {
    if (style < context.date_styles.size() && context.date_styles[style]) {
        if (auto date = date_of_serial(digits, context.date_base)) {
            cell.kind = RawCell::Kind::date;
            cell.text = std::move(*date);
            return;
        }
    }
    cell.kind = RawCell::Kind::number;
    cell.text.assign(digits);
}

}  // namespace kaoping
