// Packed parts: archives written down as text, so that a fuzzer changes the XML of a workbook and
// not its checksums. A line that begins with '%' names a part, the lines up to the next are its
// content:
//   %xl/worksheets/sheet1.xml
//   <worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kaoping::fuzz {

using PackedParts = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] PackedParts parts_of(std::string_view text);
// The parts of a workbook around those given, which go before its own: relations and a list of
// sheets for as many of xl/worksheets/sheet1.xml … as there are. Archives that are no workbooks
// (with a part "mimetype" or "content.xml") remain as they are.
[[nodiscard]] PackedParts completed(PackedParts parts);
// The bytes of a zip archive with the parts stored as they are.
[[nodiscard]] std::string zipped(const PackedParts& parts);

}  // namespace kaoping::fuzz
