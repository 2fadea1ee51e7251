// SheetRows: the rows of a sheet with the first few looked at in advance, so that its headings can
// be found before its records are read.
#pragma once

#include <memory>
#include <vector>

#include "importers/read_ahead.h"
#include "importers/table.h"
#include "importers/table_recognition.h"

namespace kaoping {

class SheetRows {
public:
    explicit SheetRows(std::unique_ptr<SheetReader> sheet);

    [[nodiscard]] const std::vector<RawRow>& first_rows() const { return first_rows_; }
    [[nodiscard]] const std::string& name() const { return sheet_->name(); }
    [[nodiscard]] bool is_hidden() const { return sheet_->hidden(); }
    // As SheetReader::merged_areas; may be asked at any time.
    [[nodiscard]] const std::vector<MergedArea>& merged_areas();
    // A text file has neither a sheet name nor merged cells.
    [[nodiscard]] bool is_text_file() const { return sheet_->name().empty(); }
    // The merged areas, looked for only when the first rows leave room for any: a workbook tells
    // them behind its last row.
    [[nodiscard]] std::vector<MergedArea> merges_of_headings();

    // Goes on behind the first `count` rows.
    void skip(std::size_t count) { next_ = count; }
    // The next row, or null at the end. It stands until the next call.
    [[nodiscard]] const RawRow* next();

private:
    std::unique_ptr<SheetReader> sheet_;
    std::vector<RawRow> first_rows_;
    std::size_t next_ = 0;
    std::size_t drawn_ = 0;  // rows behind the first ones
    RawRow row_;
    std::unique_ptr<ReadAhead> ahead_;  // once the sheet proves to be long; goes before the sheet
};

}  // namespace kaoping
