// How wide a text is on a terminal: a Chinese character takes two columns, a combining mark none.
#pragma once

#include <string>
#include <string_view>

namespace kaoping {

// Columns of UTF-8 text; a byte that is no UTF-8 counts as one.
[[nodiscard]] std::size_t display_width(std::string_view text);

// The text on one line: line breaks, tabs and other control characters become spaces.
[[nodiscard]] std::string on_one_line(std::string_view text);

}  // namespace kaoping
