// Heading rows: the one or two rows that say what the columns hold, as parents and children.
//
// In a two-row heading merged cells are parents of the columns they span; a text file has no merged
// cells, so there a blank parent to the right of a parent continues it when a child stands below.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/table.h"

namespace kaoping {

// "主管负责人\n复核（分）" → "主管负责人复核": without white space and bracketed units, half width.
[[nodiscard]] std::string heading_key(std::string_view cell);

struct HeadingCell {
    std::uint32_t column = 0;         // 1-based
    std::uint32_t parent_column = 0;  // where the parent's cell begins
    std::string parent;               // folded by heading_key; empty when there is none
    std::string child;                // likewise; always empty in a one-row heading
    std::string shown;                // as it stands, for messages
};

struct HeadingRows {
    std::size_t first = 0;  // index in the rows looked at
    std::size_t count = 1;  // 1 or 2
    std::vector<HeadingCell> cells;
};

// Every way to read a heading out of the first rows of a sheet, one-row ones before two-row ones.
// `is_text_file`: merged cells are guessed from blanks.
[[nodiscard]] std::vector<HeadingRows> possible_headings(const std::vector<RawRow>& rows,
                                                         const std::vector<MergedArea>& merges,
                                                         bool is_text_file);

}  // namespace kaoping
