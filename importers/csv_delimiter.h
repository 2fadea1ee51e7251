// Which character separates the fields of a text table.
#pragma once

#include <string_view>

namespace kaoping {

// ',', '\t' or ';': the one that divides the most lines into the same number of fields. `beginning`
// is the first part of the text; separators within quotes do not count. A comma where nothing
// divides anything; a fullwidth comma is text.
[[nodiscard]] char sniff_delimiter(std::string_view beginning);

}  // namespace kaoping
