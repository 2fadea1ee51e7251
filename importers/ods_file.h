// OpenDocument spreadsheets (ods) as table files.
#pragma once

#include <memory>
#include <string>

#include "importers/damage.h"
#include "importers/table.h"
#include "importers/zip_archive.h"

namespace kaoping {

// Reads all of the content once, for its sheets and their merged areas; what is damaged in the
// archive or its XML is found here. `file_name` is for diagnostics.
[[nodiscard]] Intact<std::unique_ptr<TableFile>> open_ods_workbook(ZipArchive archive,
                                                                   const std::string& file_name);

}  // namespace kaoping
