// The merged areas of a worksheet, which stand behind its rows.
#pragma once

#include <string>
#include <vector>

#include "importers/table.h"
#include "importers/zip_archive.h"

namespace kaoping {

// Inflates the sheet a second time but parses only what stands behind its rows: the way there is a
// search for the end tag of the rows, some ten times faster than reading them.
[[nodiscard]] Intact<std::vector<MergedArea>> find_merged_areas(const ZipArchive& archive,
                                                                const std::string& part);

}  // namespace kaoping
