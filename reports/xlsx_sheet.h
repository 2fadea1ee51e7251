// XlsxSheet: one sheet of an XlsxFile. It speaks of rows, columns, formats and charts and knows no
// house style. Sheets are written in constant memory, so rows come in ascending order and a sheet
// is done before the next begins; widths, merges and visibility may be said until the file closes.
//
// Rows and columns are 0-based, both ends of an area included.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "records/day.h"
#include "reports/sheet.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace kaoping {

struct CellArea {
    std::uint32_t first_row = 0, last_row = 0;
    std::size_t first_column = 0, last_column = 0;
};

// A day with a time of day.
struct Moment {
    Day day;
    int hour = 0, minute = 0, second = 0;
};

// What may be typed into cells, and what is said there. Titles take 32 characters, the other texts
// 255; more is cut. A list longer than 255 characters is left out, with its commas.
struct Validation {
    enum class Kind : unsigned char { anything, list, whole, decimal, day };
    Kind kind = Kind::anything;
    std::vector<std::string> choices;        // of a list
    bool open = false;                       // other words are only asked about
    double least = 0, most = 0;              // of figures
    DayRange days;                           // of days
    std::string title, hint;                 // shown beside a cell that is chosen
    std::string error_title, error_message;  // shown when something else is typed
};

// What the upright axis of a chart counts: anything, small numbers one by one, shares up to 100%,
// differences above and below nothing.
enum class ChartScale : unsigned char { any, by_ones, shares, differences };

// A chart with its corner at (row, column 0).
struct ChartPlace {
    std::uint32_t row = 0;
    double width_pixels = 0, height_pixels = 0;
    std::string font;
    ChartScale scale = ChartScale::any;
    std::string x_title = {}, y_title = {};  // of the axes; may be empty
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
    // A4 upright at its real size, so that page breaks stand where they are put.
    void set_form_page(const std::string& header, const std::string& footer);
    // The grid is printed too: for tables that draw no borders of their own.
    void print_grid();
    void set_width(std::size_t column, double characters);
    // `format` is that of cells nobody has written.
    void set_column(std::size_t column, double characters, lxw_format* format);
    void set_height(std::uint32_t row, double points);
    void hide_row(std::uint32_t row);
    // Rows above and columns left of this cell stay in sight.
    void freeze(std::uint32_t row, std::size_t column);
    // A new page begins with this row. Up to 1,023 a sheet.
    void break_before(std::uint32_t row);
    void repeat_rows(std::uint32_t first, std::uint32_t last);
    void hide();
    // The sheet that is in sight when the workbook is opened.
    void show_first();
    void validate(const CellArea& area, const Validation& validation);
    // No green corner on figures that are text on purpose.
    void allow_numbers_as_text(const CellArea& area);

    void write(std::uint32_t row, std::size_t column, const Cell& cell, lxw_format* format);
    void write_number(std::uint32_t row, std::size_t column, double number, lxw_format* format);
    void write_truth(std::uint32_t row, std::size_t column, bool truth, lxw_format* format);
    void write_moment(std::uint32_t row, std::size_t column, const Moment& moment,
                      lxw_format* format);
    // A comment on a cell of the row that is being written, in a box that holds all of it. Comments
    // are kept in memory until the file closes, about 1 KB each.
    void comment(std::uint32_t row, std::size_t column, const std::string& text,
                 const std::string& font);
    // Merges and writes the text into the first cell. Of an area that begins above the current row
    // the first cell keeps what it has.
    void merge(const CellArea& area, const std::string& text, lxw_format* format);
    // Merges cells as they are, wherever they stand; they keep what is written into them.
    void join(const CellArea& area);
    void add_chart(Chart::Kind kind, const std::string& title,
                   const std::vector<ChartSeries>& series, const ChartPlace& place);
    // No row comes any more. Returns the bytes of rows the library holds in its temporary file.
    std::uint64_t finish();

private:
    lxw_workbook* workbook_;
    lxw_worksheet* sheet_;
    std::vector<std::uint32_t> breaks_;
};

// The number a cell stands for in a workbook: a share of 20.00% is 0.2. Empty for text, days and
// blanks.
[[nodiscard]] std::optional<double> number_in(const Cell& cell);

}  // namespace kaoping
