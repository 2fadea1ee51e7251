#include "importers/xlsx_reference.h"

#include <algorithm>

#include "importers/cell_text.h"
#include "importers/workbook_limits.h"

namespace kaoping {

std::optional<CellReference> parse_cell_reference(std::string_view text) {
    CellReference reference;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char letter = text[at];
        const bool upper = letter >= 'A' && letter <= 'Z';
        if (!upper && !(letter >= 'a' && letter <= 'z')) break;
        const auto value = static_cast<std::uint32_t>(letter - (upper ? 'A' : 'a') + 1);
        reference.column = std::min(reference.column * 26 + value, kMostColumns + 1);
    }
    const auto row = parse_count(text.substr(at));
    if (at == 0 || !row) return std::nullopt;
    reference.row = *row;
    return reference;
}

std::optional<MergedArea> parse_area(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto first = parse_cell_reference(text.substr(0, colon));
    const auto last =
        colon == std::string_view::npos ? first : parse_cell_reference(text.substr(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column ||
        last->row > kMostRows || last->column > kMostColumns) {
        return std::nullopt;
    }
    return MergedArea{first->row, last->row, first->column, last->column};
}

}  // namespace kaoping
