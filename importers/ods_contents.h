// The table of contents of an OpenDocument spreadsheet. All its sheets stand in one part, one after
// another, so that their names, and which are hidden, are known only when all of it was read once.
// The merged areas come with it: they are spread over the cells.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/byte_source.h"
#include "importers/table.h"

namespace kaoping {

struct OdsSheet {
    std::string name;
    bool hidden = false;
    std::vector<MergedArea> merged_areas;
    std::optional<Damage> damage;  // a repetition or a span that is none
};

// Reads the part `content.xml` to its end, by which its checksum is verified, too.
[[nodiscard]] Intact<std::vector<OdsSheet>> read_ods_contents(ByteSource& source,
                                                              const std::string& part);

}  // namespace kaoping
