#include "reports/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include "reports/page_layout.h"
#include "reports/xlsx_error.h"

namespace kaoping {
namespace {

constexpr std::uint8_t kA4 = 9;
constexpr std::size_t kLongestCell = 32'000;    // Excel takes 32,767 characters
constexpr std::size_t kLongestComment = 2'000;  // more is not read
// Comment boxes, in pixels and in characters of their font.
constexpr double kCommentRoom = 38;
constexpr std::uint16_t kCommentWidth = 270, kCommentLine = 17, kCommentPadding = 12;
constexpr std::uint16_t kCommentTallest = 600;

lxw_col_t col(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

// XML has no place for control characters, and the library writes comments as they are.
std::string without_controls(std::string_view text) {
    std::string clean{text};
    std::erase_if(clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    return clean;
}

}  // namespace

std::optional<double> number_in(const Cell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*whole);
    if (const auto* points = std::get_if<Points>(&cell)) {
        return static_cast<double>(points->hundredths()) / 100;
    }
    if (const auto* share = std::get_if<Share>(&cell)) {
        return static_cast<double>(share->per_cent.hundredths()) / 10'000;
    }
    return std::nullopt;
}

void XlsxSheet::set_page(bool landscape, const std::string& header, const std::string& footer) {
    worksheet_set_paper(sheet_, kA4);
    if (landscape) worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_center_horizontally(sheet_);
    worksheet_set_margins(sheet_, 0.5, 0.5, 0.75, 0.7);
    if (!header.empty()) check_xlsx(worksheet_set_header(sheet_, header.c_str()));
    check_xlsx(worksheet_set_footer(sheet_, footer.c_str()));
}

void XlsxSheet::set_form_page(const std::string& header, const std::string& footer) {
    worksheet_set_paper(sheet_, kA4);
    worksheet_center_horizontally(sheet_);
    // Wider than a form, which stands in the middle: where a reader lacks the usual font it makes
    // columns wider than they were meant.
    worksheet_set_margins(sheet_, 0.3, 0.3, 0.95, 0.95);
    if (!header.empty()) check_xlsx(worksheet_set_header(sheet_, header.c_str()));
    check_xlsx(worksheet_set_footer(sheet_, footer.c_str()));
}

void XlsxSheet::print_grid() {
    worksheet_gridlines(sheet_, LXW_SHOW_ALL_GRIDLINES);
}

void XlsxSheet::set_width(std::size_t column, double characters) {
    check_xlsx(worksheet_set_column(sheet_, col(column), col(column), characters, nullptr));
}

void XlsxSheet::set_column(std::size_t column, double characters, lxw_format* format) {
    check_xlsx(worksheet_set_column(sheet_, col(column), col(column), characters, format));
}

void XlsxSheet::set_height(std::uint32_t row, double points) {
    check_xlsx(worksheet_set_row(sheet_, row, points, nullptr));
}

void XlsxSheet::hide_row(std::uint32_t row) {
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    check_xlsx(worksheet_set_row_opt(sheet_, row, LXW_DEF_ROW_HEIGHT, nullptr, &options));
}

void XlsxSheet::freeze(std::uint32_t row, std::size_t column) {
    worksheet_freeze_panes(sheet_, row, col(column));
}

void XlsxSheet::break_before(std::uint32_t row) {
    breaks_.push_back(row);
}

void XlsxSheet::repeat_rows(std::uint32_t first, std::uint32_t last) {
    check_xlsx(worksheet_repeat_rows(sheet_, first, last));
}

void XlsxSheet::hide() {
    worksheet_hide(sheet_);
}

void XlsxSheet::show_first() {
    worksheet_activate(sheet_);
    worksheet_set_first_sheet(sheet_);
}

void XlsxSheet::allow_numbers_as_text(const CellArea& area) {
    std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
    lxw_rowcol_to_range(range.data(), area.first_row, col(area.first_column), area.last_row,
                        col(area.last_column));
    check_xlsx(worksheet_ignore_errors(sheet_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.data()));
}

void XlsxSheet::write(std::uint32_t row, std::size_t column, const Cell& cell, lxw_format* format) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text != nullptr && text->size() < kLongestCell) {
        check_xlsx(worksheet_write_string(sheet_, row, col(column), text->c_str(), format));
    } else if (text != nullptr) {
        const std::string cut = std::string{first_units(*text, kLongestCell)} + "…";
        check_xlsx(worksheet_write_string(sheet_, row, col(column), cut.c_str(), format));
    } else if (const auto* day = std::get_if<Day>(&cell)) {
        write_moment(row, column, {*day}, format);
    } else if (const auto number = number_in(cell)) {
        write_number(row, column, *number, format);
    } else {
        check_xlsx(worksheet_write_blank(sheet_, row, col(column), format));
    }
}

void XlsxSheet::write_number(std::uint32_t row, std::size_t column, double number,
                             lxw_format* format) {
    check_xlsx(worksheet_write_number(sheet_, row, col(column), number, format));
}

void XlsxSheet::write_truth(std::uint32_t row, std::size_t column, bool truth, lxw_format* format) {
    check_xlsx(worksheet_write_boolean(sheet_, row, col(column), truth ? 1 : 0, format));
}

void XlsxSheet::write_moment(std::uint32_t row, std::size_t column, const Moment& moment,
                             lxw_format* format) {
    lxw_datetime date{moment.day.year(), moment.day.month(), moment.day.day_of_month(),
                      moment.hour,       moment.minute,      static_cast<double>(moment.second)};
    check_xlsx(worksheet_write_datetime(sheet_, row, col(column), &date, format));
}

void XlsxSheet::comment(std::uint32_t row, std::size_t column, const std::string& text,
                        const std::string& font) {
    std::string font_name = font;
    lxw_comment_options options{};
    options.font_name = font_name.data();
    options.font_size = 9;
    options.width = kCommentWidth;
    const std::string clean = without_controls(first_units(text, kLongestComment));
    const int height = lines_needed(clean, kCommentRoom) * kCommentLine + kCommentPadding;
    options.height =
        static_cast<std::uint16_t>(std::min(height, static_cast<int>(kCommentTallest)));
    check_xlsx(worksheet_write_comment_opt(sheet_, row, col(column), clean.c_str(), &options));
}

void XlsxSheet::merge(const CellArea& area, const std::string& text, lxw_format* format) {
    check_xlsx(worksheet_merge_range(sheet_, area.first_row, col(area.first_column), area.last_row,
                                     col(area.last_column), text.c_str(), format));
}

// The library's own call writes the blank cells of the area as well, into rows that may be gone or
// still to come.
void XlsxSheet::join(const CellArea& area) {
    auto* range = check_made(
        static_cast<lxw_merged_range*>(std::calloc(1, sizeof(lxw_merged_range))));  // it frees it
    range->first_row = area.first_row;
    range->last_row = area.last_row;
    range->first_col = col(area.first_column);
    range->last_col = col(area.last_column);
    STAILQ_INSERT_TAIL(sheet_->merged_ranges, range, list_pointers);
    ++sheet_->merged_range_count;
}

std::uint64_t XlsxSheet::finish() {
    if (!breaks_.empty()) {
        breaks_.push_back(0);  // the end
        check_xlsx(worksheet_set_h_pagebreaks(sheet_, breaks_.data()));
    }
    lxw_worksheet_write_single_row(sheet_);
    errno = 0;
    if (fflush(sheet_->optimize_tmpfile) != 0 || ferror(sheet_->optimize_tmpfile) != 0) {
        if (errno == 0) errno = ENOSPC;  // an earlier write failed, and its errno is gone
        refuse_xlsx(LXW_ERROR_CREATING_TMPFILE);
    }
    const auto bytes = ftello(sheet_->optimize_tmpfile);
    if (bytes < 0) refuse_xlsx(LXW_ERROR_READING_TMPFILE);
    return static_cast<std::uint64_t>(bytes);
}

}  // namespace kaoping
