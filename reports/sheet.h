// Sheet: a printed table without any notion of Excel — title, subtitle, columns (two heading rows
// when some columns share a parent), typed cells, notes, signature line. reports/workbook.h writes
// it as xlsx, reports/plain_text.h as the text the golden tests compare.
//
// Rows are drawn one at a time from `next_row`, so that a sheet of a quarter of a million people
// never stands in memory.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "records/day.h"
#include "records/points.h"

namespace kaoping {

// Empty, text, a whole number, points (0.00), a share in per cent (20.00%), a day: real numbers and
// real dates in the workbook.
struct Share {
    Points per_cent;
};
using Cell = std::variant<std::monostate, std::string, std::int64_t, Points, Share, Day>;

enum class Align : unsigned char { left, centre, right };

struct Column {
    std::string heading;
    std::string parent;  // heading above it that neighbours share; empty for none
    double width = 10;   // characters of the body font
    Align align = Align::centre;
    bool wrap = false;
};

enum class RowStyle : unsigned char { body, total, emphasised };

// A cell the reader should look at: bold on grey, with a sign or several behind its figure (the
// figure itself stays as it is). What a sign means stands in the notes of the sheet.
enum class CellMark : unsigned char { none, edge, drop, gap };  // △ ▼ ◇

struct Row {
    std::vector<Cell> cells;  // one a column; fewer leave the rest blank
    RowStyle style = RowStyle::body;
    std::vector<std::pair<std::size_t, CellMark>> marks = {};  // by column
    // The signs of a column, one after the other; empty for none.
    [[nodiscard]] std::string signs_of(std::size_t column) const;
};
[[nodiscard]] std::string_view sign_of(CellMark mark);

// A chart beside or below the table: one series of numbers over one of words.
struct Chart {
    enum class Kind : unsigned char { columns, stacked_columns, line };
    Kind kind = Kind::columns;
    std::string title;
    std::size_t category_column = 0;
    std::vector<std::size_t> value_columns;
    std::size_t first_row = 0, row_count = 0;  // of the body, 0-based
    std::string x_title = {}, y_title = {};    // of the axes; may be empty
};

struct Sheet {
    std::string name;      // at most 31 characters, none of []:*?/\.
    std::string title;     // 溪口乡机关干部季度考评汇总表
    std::string subtitle;  // （2024年第一季度）
    std::string unit_line_left, unit_line_middle, unit_line_right;  // 填报单位（盖章）：… 单位：分
    std::vector<Column> columns;
    std::function<std::optional<Row>()> next_row;  // empty when there are no more
    std::vector<std::string> notes;                // 注：…, each merged over all columns
    std::string signature;  // 主要负责人（签字）： 审核人： …
    std::vector<Chart> charts;
    bool landscape = true;
    std::size_t frozen_columns = 0;
    std::string watermark;  // 数据不全 / 未定稿: printed in the header of each page; may be empty
};

// Rows from a vector, for sheets that are small.
[[nodiscard]] std::function<std::optional<Row>()> rows_of(std::vector<Row> rows);

}  // namespace kaoping
