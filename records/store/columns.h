// Columns: the fields of a kind of fact as its told rows have them, and sets of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/store/cell.h"
#include "records/store/fields.h"

namespace kaoping::store {

struct Column {
    std::string_view name;
    Role role = Role::cell;
    CellType type = CellType::text;
};
using Columns = std::vector<Column>;  // at most 32

// Columns as a bit each, and as their names parted by ';'.
using ColumnMask = std::uint32_t;
[[nodiscard]] std::string names_of(const Columns& columns, ColumnMask mask);
// Empty when a name is no column's.
[[nodiscard]] std::optional<ColumnMask> mask_of(const Columns& columns,
                                                const std::vector<std::string>& names);
[[nodiscard]] std::vector<std::string> split_names(std::string_view names);

}  // namespace kaoping::store
