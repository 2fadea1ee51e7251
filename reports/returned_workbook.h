// Returned workbooks (退回): what a refused file is given back as. The rows stand as they stood, at
// their row numbers; the cells that are wrong are marked and carry a comment, and a last column
// says why. Corrected, the workbook imports as it is. It knows xlsx and nothing of appraisal.
//
// Rows and columns are 1-based, as people see them. Sheets and rows are drawn one at a time, so
// that a million rows never stand in memory; what stays there are the merged areas and the
// comments, of which there are at most kMostComments. A fault beyond them is marked all the same
// and stands in the last column.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "records/result.h"
#include "reports/workbook.h"

namespace kaoping {

inline constexpr std::size_t kMostComments = 20'000;

// A cell as the refused file has it. `text` is the text, the digits of the number as they are
// written, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, TRUE or FALSE, the error value (#N/A).
struct ReturnedCell {
    enum class Kind : unsigned char { text, number, date, boolean, error };
    std::uint32_t column = 0;
    Kind kind = Kind::text;
    std::string text;
};

// What is wrong with a cell, which may be a blank one.
struct CellFault {
    std::uint32_t column = 0;
    std::string comment;  // the message and the remedy, in lines
};

struct ReturnedRow {
    std::uint32_t number = 0;  // ascending
    bool hidden = false;
    std::vector<ReturnedCell> cells;  // ascending columns, blank ones left out
    std::vector<CellFault> faults;
    std::string reason;  // for the last column; of a heading row it becomes a comment there

    [[nodiscard]] bool is_refused() const { return !faults.empty() || !reason.empty(); }
};

// A merged area, both ends included.
struct ReturnedArea {
    std::uint32_t first_row = 0, last_row = 0, first_column = 0, last_column = 0;
};

struct ReturnedSheet {
    std::string name;     // one a workbook does not accept is made acceptable
    bool hidden = false;  // a sheet with a fault is shown, and so is a row with one
    std::vector<ReturnedArea> merges;
    std::uint32_t first_heading = 0;  // row; 0: no table was found
    std::uint32_t heading_rows = 0;
    // Where the reasons stand; 0 for none. What the file has there from the headings on is left
    // out: the reasons of an earlier return.
    std::uint32_t reason_column = 0;
    // Columns whose merged cell holds for each of its rows (单位). Where such an area has to be
    // parted, each part gets its value.
    std::vector<std::uint32_t> filled_down;
    // Of the rows below the headings only the refused ones are kept, close together; an area merged
    // over several rows is then parted.
    bool refused_only = false;
    std::function<std::optional<ReturnedRow>()> next_row;
};

// Draws the sheets one after another, the rows of each before the next sheet, and writes them to
// `path`, whose folder must exist. Where a returned workbook stands that somebody has saved, or any
// other file, that one stays and the new one becomes NAME-2.xlsx, … (working_copy.h). Returns the
// path taken; fails as `disk_full` or `unwritable`.
[[nodiscard]] Result<std::string> write_returned_workbook(
    const std::function<std::optional<ReturnedSheet>()>& next_sheet, const std::string& path,
    const WorkbookStyle& style);

// 得分.csv → 得分.csv-退回.xlsx. A file that is itself a returned one keeps its name: correcting it
// made it another one, so the next return gets the next number.
[[nodiscard]] std::string returned_name(const std::string& file_name);

}  // namespace kaoping
