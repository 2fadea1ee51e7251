// The rows of an xls sheet, one at a time.
#pragma once

#include "importers/xls_survey.h"

namespace kaoping {

class XlsRows {
public:
    // All must outlive the rows; the reader of records is theirs alone.
    XlsRows(XlsRecords& records, const XlsSheet& sheet, const XlsSurvey& survey,
            const CellContext& context);

    // Fills `row` with the next that has a cell; false behind the last.
    [[nodiscard]] Intact<bool> next(RawRow& row);

private:
    // Goes to the next record that holds cells; false behind the last.
    [[nodiscard]] Intact<bool> next_record();

    XlsRecords& records_;
    const XlsSurvey& survey_;
    const CellContext& context_;
    XlsSheetRecords as_they_come_;
    std::size_t next_in_order_ = 0;
    bool has_record_ = false;  // the reader stands on one whose cells are still to be taken
};

}  // namespace kaoping
