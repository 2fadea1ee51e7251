#include "records/store/columns.h"

#include <algorithm>

namespace kaoping::store {

std::string names_of(const Columns& columns, ColumnMask mask) {
    std::string names;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if ((mask >> at & 1U) == 0) continue;
        names += (names.empty() ? "" : ";") + std::string{columns[at].name};
    }
    return names;
}

std::optional<ColumnMask> mask_of(const Columns& columns, const std::vector<std::string>& names) {
    ColumnMask mask = 0;
    for (const std::string& name : names) {
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const Column& one) { return one.name == name; });
        if (column == columns.end()) return std::nullopt;
        mask |= ColumnMask{1} << (column - columns.begin());
    }
    return mask;
}

std::vector<std::string> split_names(std::string_view names) {
    std::vector<std::string> parts;
    while (!names.empty()) {
        const std::string_view part = names.substr(0, names.find(';'));
        parts.emplace_back(part);
        names.remove_prefix(std::min(names.size(), part.size() + 1));
    }
    return parts;
}

}  // namespace kaoping::store
