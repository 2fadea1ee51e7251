// The one row interface between files and tables: a TableFile yields its sheets one after another,
// a sheet its rows one at a time, in physical order. Memory is bounded by a row (and a workbook's
// shared strings). Format readers implement it; everything above knows no format.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/diagnostic.h"
#include "records/result.h"

namespace kaoping {

// A cell as the file has it. `text` is the text of a text cell, the digits of a number exactly as
// the file writes them, "TRUE"/"FALSE", the error value ("#N/A").
struct RawCell {
    enum class Kind : unsigned char {
        blank,
        text,
        number,
        date,
        boolean,
        error,
        formula_without_value
    };
    Kind kind = Kind::blank;   // `date`: a number with a date format; `text` is then YYYY-MM-DD, or
                               // YYYY-MM-DDThh:mm:ss when it has a time of day
    std::uint32_t column = 0;  // 1-based
    std::string text;
};

// A merged area, 1-based, both ends included.
struct MergedArea {
    std::uint32_t first_row = 0, last_row = 0, first_column = 0, last_column = 0;
};

struct RawRow {
    std::uint32_t number =
        0;  // 1-based, physical: for text files the line on which the record starts
    bool hidden = false;
    std::vector<RawCell> cells;  // blank ones may be left out; ascending columns

    // Null when the cell is blank or absent.
    [[nodiscard]] const RawCell* at(std::uint32_t column) const;
};

class SheetReader {
public:
    virtual ~SheetReader() = default;
    [[nodiscard]] virtual const std::string& name() const = 0;  // empty for a text file
    [[nodiscard]] virtual bool hidden() const = 0;
    // Fills `row` with the next one that has any cell; false at the end or on damage.
    [[nodiscard]] virtual bool next(RawRow& row) = 0;
    // The merged areas of the sheet. In xlsx they stand behind the rows; a reader that can only
    // know them at the end looks for them ahead when asked first.
    [[nodiscard]] virtual const std::vector<MergedArea>& merged_areas() = 0;
};

class TableFile {
public:
    virtual ~TableFile() = default;
    [[nodiscard]] virtual std::size_t sheet_count() const = 0;
    // Opens a sheet at its first row; may be called again for the same sheet, which rewinds it. One
    // sheet is open at a time. Null (with a diagnostic) when the sheet is damaged.
    [[nodiscard]] virtual std::unique_ptr<SheetReader> open_sheet(std::size_t index) = 0;
    // What went wrong while reading (truncation, a bad CRC, an invalid byte): errors here mean that
    // rows seen so far must not be used. Also notes, such as the encoding used.
    [[nodiscard]] virtual const Diagnostics& diagnostics() const = 0;
};

// Opens a file by its leading bytes. A file that is no table, encrypted or damaged yields no
// TableFile but diagnostics; a missing or unreadable one is a Failure.
struct OpenedTable {
    std::unique_ptr<TableFile> file;  // null when `diagnostics` has errors
    Diagnostics diagnostics;
};
[[nodiscard]] Result<OpenedTable> open_table(const std::string& path);

}  // namespace kaoping
