// Lengths: how long a study took, as offices write it: 2小时, 1.5天, 90分钟, 半天, or a bare figure
// beside its unit. Hours and days stay what they were told; minutes become hours where that is
// exact.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/table.h"
#include "importers/words.h"
#include "records/points.h"
#include "records/register_vocabulary.h"

namespace kaoping {

enum class TimeUnit : unsigned char { hours, days, minutes };
[[nodiscard]] const WordList<TimeUnit>& time_unit_words();
// The unit a heading names: 时长(小时), 培训天数; none when it names none or several.
[[nodiscard]] std::optional<TimeUnit> unit_in_heading(std::string_view heading);

struct Length {
    Points amount;  // > 0
    LengthUnit unit = LengthUnit::hours;
    friend bool operator==(const Length&, const Length&) = default;
};

enum class LengthFault { none, unreadable, no_unit, unit_differs, inexact };
struct LengthReading {
    std::optional<Length> length;
    LengthFault fault = LengthFault::none;
};

// Requires a cell that is not blank. `unit` is the one told elsewhere for it, which the cell may
// repeat but not contradict.
[[nodiscard]] LengthReading read_length(const RawCell& cell, std::optional<TimeUnit> unit);

// The whole of a text with its unit: "2小时".
[[nodiscard]] std::optional<Length> read_whole_length(std::string_view text);
// What titles say of each occasion ("每次2小时", "每期学习2天"), distinct lengths only; a length
// of the whole ("培训3天") says nothing of each.
[[nodiscard]] std::vector<Length> lengths_of_each(const std::vector<std::string>& titles);

}  // namespace kaoping
