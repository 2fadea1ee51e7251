#include "app/field_words.h"

#include <algorithm>
#include <optional>

#include "config/headings.h"

namespace kaoping {
namespace {

std::optional<std::string> heading_in(FactKind kind, std::string_view field) {
    const auto& columns = words_of(kind).columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnWords& column) { return column.key == field; });
    if (found == columns.end()) return std::nullopt;
    return std::string{found->words.front()};
}

}  // namespace

std::string heading_of(FactKind kind, std::string_view field) {
    return heading_in(kind, field).value_or(std::string{field});
}

std::string heading_of(std::string_view field) {
    for (const auto& [kind, key] : kFactKinds) {
        if (auto heading = heading_in(kind, field)) return *heading;
    }
    return std::string{field};
}

}  // namespace kaoping
