// The shared strings of an xlsx workbook, out of their XML.
#pragma once

#include <string>

#include "importers/byte_source.h"
#include "importers/workbook_strings.h"

namespace kaoping {

// Reads the part `sharedStrings.xml`.
[[nodiscard]] Intact<SharedStrings> read_shared_strings(ByteSource& source,
                                                        const std::string& part);

}  // namespace kaoping
