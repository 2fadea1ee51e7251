// ReturnedCells: writes the cells of a returned workbook as what they were, numbers as numbers,
// days as days, text as text whatever it begins with, and knows how they look.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string>

#include "config/wording.h"
#include "reports/returned_workbook.h"
#include "reports/xlsx_file.h"

namespace kaoping {

// What the last column is called; importers pass over it (config/headings.cpp).
inline constexpr Wording kReasonHeading{"退回原因", "Returned because"};

enum class RowZone : unsigned char { above, heading, body };

struct CellLook {
    RowZone zone = RowZone::body;
    bool merged = false;  // over several columns
    bool faulty = false;
    bool alone = false;  // the only one of its row, a line of words
    friend auto operator<=>(const CellLook&, const CellLook&) = default;
};

class ReturnedCells {
public:
    // All outlive it.
    ReturnedCells(XlsxFile& file, XlsxSheet& paper, const WorkbookStyle& style)
        : file_(file), paper_(paper), style_(style) {}

    // `row` is 1-based like the columns.
    void write(std::uint32_t row, const ReturnedCell& cell, const CellLook& look);
    void mark_blank(std::uint32_t row, std::uint32_t column, RowZone zone);
    void write_reason(std::uint32_t row, std::uint32_t column, const std::string& reason);

private:
    // What decides a format beside the look.
    enum class Content : unsigned char { text, code, number, day, moment };
    [[nodiscard]] lxw_format* format(const CellLook& look, Content content);

    XlsxFile& file_;
    XlsxSheet& paper_;
    const WorkbookStyle& style_;
    std::map<std::pair<CellLook, Content>, lxw_format*> formats_;
    std::set<std::uint32_t> code_columns_;
};

}  // namespace kaoping
