// What has to be known of an xls sheet before its rows are read: merged areas, which stand behind
// them, hidden rows, which may stand anywhere, and whether the cells come row by row at all.
#pragma once

#include <cstdint>
#include <vector>

#include "importers/table.h"
#include "importers/xls_workbook.h"

namespace kaoping {

struct XlsSurvey {
    // A record that holds cells: its row in the upper half, its first column in the lower.
    struct Place {
        std::uint32_t row_and_column = 0;
        std::uint32_t position = 0;
    };

    std::vector<MergedArea> merged_areas;
    std::vector<bool> hidden_rows;  // by number, from 0; those behind the end are not
    std::vector<Place> in_order;    // all of them, sorted; empty where they come so anyway
};

// Goes through the records of the sheet without looking at what the cells hold.
[[nodiscard]] Intact<XlsSurvey> survey_xls_sheet(XlsRecords& records, const XlsSheet& sheet);

// Goes from record to record of one sheet, past the charts embedded in it.
class XlsSheetRecords {
public:
    // Goes to the beginning of the sheet.
    XlsSheetRecords(XlsRecords& records, const XlsSheet& sheet);
    // Goes on to the next record; false at the end of the sheet. Damage when it has no end.
    [[nodiscard]] Intact<bool> next();

private:
    XlsRecords& records_;
    const XlsSheet& sheet_;
    std::size_t depth_ = 0;  // of parts within parts
    bool ended_ = false;
};

}  // namespace kaoping
