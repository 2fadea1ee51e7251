// Record lines: the records of an old workbook (xls), so that a fuzzer changes one without breaking
// all behind it. A line that begins with '%' and four hexadecimal digits begins a record of that
// type, what follows up to the next is its data:
//   %0203………    a number
#pragma once

#include <string>
#include <string_view>

namespace kaoping::fuzz {

// The bytes of the workbook, in a container. Records that do not begin with the first one of a
// workbook are those of its only sheet; sheets are listed where they are.
[[nodiscard]] std::string xls_of(std::string_view lines);

}  // namespace kaoping::fuzz
