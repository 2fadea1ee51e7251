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

}  // namespace kaoping
