// XlsxFile: the wall in front of libxlsxwriter. It speaks of rows, columns, formats and charts,
// knows no house style, and checks what the library returns. Sheets are written in constant memory,
// so rows come in ascending order and a sheet is done before the next begins.
//
// Whatever the library or the system refuses is thrown as XlsxError, which reports/workbook.cpp
// turns into a Failure; a misuse of the library is a std::logic_error.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "records/day.h"
#include "records/result.h"
#include "reports/sheet.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace kaoping {

struct XlsxError {
    Failure::Kind kind = Failure::Kind::unwritable;
    std::string detail;
};

// How a cell looks. `number_format` is as spreadsheets write it, empty for general.
struct CellFormat {
    std::string font;
    double size = 11;
    Align align = Align::centre;
    bool wrap = false;
    bool border = false;
    bool bold = false;
    bool shrink = false;  // rather than be cut off
    bool shaded = false;
    std::string number_format;
    friend auto operator<=>(const CellFormat&, const CellFormat&) = default;
};

// Rows and columns are 0-based, both ends included.
struct CellArea {
    std::uint32_t first_row = 0, last_row = 0;
    std::size_t first_column = 0, last_column = 0;
};

// A chart with its corner at (row, column 0).
struct ChartPlace {
    std::uint32_t row = 0;
    double width_pixels = 0, height_pixels = 0;
    std::string font;
    bool whole_steps = false;  // the scale counts by ones
};
struct ChartSeries {
    std::string name;
    CellArea categories, values;
};

class XlsxSheet {
public:
    XlsxSheet(lxw_workbook* workbook, lxw_worksheet* sheet) : workbook_(workbook), sheet_(sheet) {}

    // A4, one page wide and any number tall; `header` and `footer` with the codes of spreadsheets.
    void set_page(bool landscape, const std::string& header, const std::string& footer);
    void set_width(std::size_t column, double characters);
    void set_height(std::uint32_t row, double points);
    // Rows above and columns left of this cell stay in sight.
    void freeze(std::uint32_t row, std::size_t column);
    // A new page begins with this row (one break a sheet).
    void break_before(std::uint32_t row);
    void repeat_rows(std::uint32_t first, std::uint32_t last);
    void write(std::uint32_t row, std::size_t column, const Cell& cell, lxw_format* format);
    // Merges and writes the text into the first cell. Of an area that begins above the current row
    // the first cell keeps what it has.
    void merge(const CellArea& area, const std::string& text, lxw_format* format);
    void add_chart(Chart::Kind kind, const std::string& title,
                   const std::vector<ChartSeries>& series, const ChartPlace& place);
    // Nothing more comes. Returns the bytes of rows the library holds in its temporary file.
    std::uint64_t finish();

private:
    lxw_workbook* workbook_;
    lxw_worksheet* sheet_;
};

class XlsxFile {
public:
    struct Properties {
        std::string title, author;
        Day created;
    };
    XlsxFile(const std::string& path, Properties properties);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    // The same format is made once.
    lxw_format* format(const CellFormat& look);
    // `name` must be one a workbook accepts (page_layout.h).
    XlsxSheet add_sheet(const std::string& name);
    // Packs the sheets. Without it nothing is written.
    void close();

private:
    struct PlainNumbers;
    struct Release {
        void operator()(lxw_workbook* workbook) const;
    };
    std::unique_ptr<PlainNumbers> plain_numbers_;
    std::unique_ptr<lxw_workbook, Release> workbook_;
    std::map<CellFormat, lxw_format*> formats_;
};

// The number a cell stands for in a workbook: a share of 20.00% is 0.2. Empty for text, days and
// blanks.
[[nodiscard]] std::optional<double> number_in(const Cell& cell);

}  // namespace kaoping
