// Table recognition: which kind of table a sheet is, by its headings, and which column holds what
// (contract "Input tables").
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "config/headings.h"
#include "config/rule_book.h"
#include "importers/heading_row.h"
#include "importers/meeting_heading.h"
#include "importers/periods.h"
#include "records/diagnostic.h"

namespace kaoping {

// How many rows at the top of a sheet are looked at: titles, headings, a few rows of data.
inline constexpr std::size_t kRowsLookedAt = 12;

struct IndicatorColumn {
    std::uint32_t column = 0;
    std::string indicator;  // as the rule book names it
};

// A column of an attendance sheet.
struct MeetingColumn {
    std::uint32_t column = 0;
    MeetingHeading heading;  // with a day
};

// A sheet that is a table of ours.
struct Table {
    FactKind kind = FactKind::people;
    std::size_t first_heading = 0;  // index in the rows looked at
    std::size_t heading_count = 1;
    std::array<std::uint32_t, kFieldCount> column_of{};  // 1-based, 0: no such column
    std::vector<IndicatorColumn> indicators;             // of `items`
    std::vector<MeetingColumn> meetings;                 // of an attendance sheet
    std::vector<StudySort> titled_sorts;                 // what its titles say of each meeting
    std::vector<Length> titled_lengths;
    std::vector<HeadingCell> headings;
    TitleWords title;

    [[nodiscard]] std::uint32_t column(Field field) const {
        return column_of[static_cast<std::size_t>(field)];
    }
};

struct Recognition {
    std::optional<Table> table;  // empty: no table of ours, or one with an error
    Diagnostics diagnostics;
};

// Looks at the first rows of a sheet. `place` names file and sheet. A sheet without any row is no
// table and no note, and so is one that begins with 填写说明（模板） and holds none.
[[nodiscard]] Recognition recognise_table(const std::vector<RawRow>& first_rows,
                                          const std::vector<MergedArea>& merges, bool is_text_file,
                                          const RuleBook& rules,
                                          std::optional<FactKind> forced_kind, const Place& place);

}  // namespace kaoping
