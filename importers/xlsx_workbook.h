// The table of contents of a workbook: its sheets, and where in the archive everything stands.
#pragma once

#include <string>
#include <vector>

#include "importers/workbook_dates.h"
#include "importers/zip_archive.h"

namespace kaoping {

struct WorkbookContents {
    struct Sheet {
        std::string name;
        std::string part;  // its name in the archive
        bool hidden = false;
    };
    std::vector<Sheet> sheets;  // worksheets, in their order; charts and macro sheets are left out
    std::string strings_part;   // empty when there is none
    std::string styles_part;    // empty when there is none
    DateBase date_base = DateBase::from_1900;
    bool awaits_calculation = false;  // as CellContext says
};

// Follows the relations from the root of the archive. An archive that is no workbook, or one in
// another format, is damage of its own cause.
[[nodiscard]] Intact<WorkbookContents> read_workbook(const ZipArchive& archive);

}  // namespace kaoping
