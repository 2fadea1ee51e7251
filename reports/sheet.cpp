#include "reports/sheet.h"

#include <memory>

namespace kaoping {

std::function<std::optional<Row>()> rows_of(std::vector<Row> rows) {
    return [all = std::make_shared<std::vector<Row>>(std::move(rows)),
            next = std::size_t{0}]() mutable -> std::optional<Row> {
        if (next == all->size()) return std::nullopt;
        return std::move((*all)[next++]);
    };
}

std::string Row::signs_of(std::size_t column) const {
    std::string signs;
    for (const auto& [marked, mark] : marks) {
        if (marked == column) signs += sign_of(mark);
    }
    return signs;
}

std::string_view sign_of(CellMark mark) {
    switch (mark) {
        case CellMark::none:
            return "";
        case CellMark::edge:
            return "△";
        case CellMark::drop:
            return "▼";
        case CellMark::gap:
            break;
    }
    return "◇";
}

}  // namespace kaoping
