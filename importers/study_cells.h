// The cells of a study that need more than a field's reading: its length and its result.
#pragma once

#include <optional>
#include <string>

#include "importers/lengths.h"
#include "importers/row_reader.h"

namespace kaoping {

// The unit the heading of 时长 names, if any.
[[nodiscard]] std::optional<TimeUnit> unit_of_lengths(const Table& table);
// 时长 of the row, in the unit its cell, its 计量单位 or the heading names, which must agree; empty
// when it is blank, and after a fault.
[[nodiscard]] std::optional<Length> length_in(RowReader& row, std::optional<TimeUnit> heading_unit);
// 考试成绩 as it stands, text or figure; empty when it is blank, and after a fault.
[[nodiscard]] std::string exam_result_in(RowReader& row);

}  // namespace kaoping
