// MeetingHeading: the heading of a column of an attendance sheet, which is the day of a meeting
// with whatever else stands there: its topic, its sort, its length ("3月5日 党史学习 2小时",
// "党史学习（2024.3.5）", the day above and the topic below).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/dates.h"
#include "importers/lengths.h"
#include "importers/table.h"
#include "records/register_vocabulary.h"

namespace kaoping {

struct MeetingHeading {
    std::optional<Day> day;
    DateFault fault = DateFault::unreadable;  // without a day: what is wrong with it
    std::string topic;
    std::optional<StudySort> sort;
    std::optional<Length> length;
    friend bool operator==(const MeetingHeading&, const MeetingHeading&) = default;
};

// What a heading says in the cells of its one or two rows (null where there is none); empty when it
// is no date at all. A day written 3.5 is one here, if the title has a year and the cell is text.
[[nodiscard]] std::optional<MeetingHeading> read_meeting_heading(const RawCell* above,
                                                                 const RawCell* below,
                                                                 std::optional<int> title_year);

// Whether a heading is the day of a meeting, the year of which may be missing.
[[nodiscard]] bool is_meeting_day(const RawCell& heading);

// The sorts of study titles name, each once; 学习培训 names none.
[[nodiscard]] std::vector<StudySort> study_sorts_in(const std::vector<std::string>& titles);

}  // namespace kaoping
