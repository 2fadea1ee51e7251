// The relations of a part of an Office archive: the parts it refers to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/zip_archive.h"

namespace kaoping {

struct Relation {
    std::string id;
    std::string type;    // the last word of it, the same in all dialects: "worksheet", "styles"
    std::string target;  // name of a part, from the root of the archive
};

// The relations of a part, "" for the archive itself; none when it has no list of them. Targets
// outside of the archive are left out.
[[nodiscard]] Intact<std::vector<Relation>> read_relations(const ZipArchive& archive,
                                                           const std::string& part);

// The target of the first relation of a type; empty when there is none.
[[nodiscard]] std::string target_of(const std::vector<Relation>& relations, std::string_view type);

}  // namespace kaoping
