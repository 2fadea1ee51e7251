#include "reports/xlsx_file.h"

#include <locale.h>
#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <new>
#include <stdexcept>

#include "reports/page_layout.h"
#include "reports/replacing_file.h"

namespace kaoping {
namespace {

constexpr std::uint8_t kA4 = 9;
constexpr double kChartWidth = 480, kChartHeight = 288;  // pixels, of an unscaled chart
constexpr std::size_t kLongestCell = 32'000;             // Excel takes 32,767 characters
constexpr std::array<lxw_color_t, 6> kSeriesColours{0x2F5597, 0x9DC3E6, 0xFFD966,
                                                    0xC55A11, 0x7F7F7F, 0xD0CECE};

[[noreturn]] void refuse(lxw_error code) {
    const int system = errno;
    std::string detail = lxw_strerror(code);
    if (system != 0) detail += std::string{" "} + std::strerror(system);
    if (code == LXW_ERROR_MEMORY_MALLOC_FAILED) throw std::bad_alloc{};
    if (code >= LXW_ERROR_CREATING_XLSX_FILE && code <= LXW_ERROR_ZIP_CLOSE) {
        throw XlsxError{writing_failure(system), detail};
    }
    if (code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        throw XlsxError{Failure::Kind::unwritable,
                        "a sheet holds at most " + std::to_string(LXW_ROW_MAX) + " rows"};
    }
    throw std::logic_error("libxlsxwriter: " + detail);
}

void check(lxw_error code) {
    if (code != LXW_NO_ERROR) refuse(code);
}
template <class T>
T* check(T* made, lxw_error code = LXW_ERROR_MEMORY_MALLOC_FAILED) {
    if (made == nullptr) refuse(code);
    return made;
}

lxw_col_t col(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

std::uint8_t horizontal(Align align) {
    switch (align) {
        case Align::left:
            return LXW_ALIGN_LEFT;
        case Align::centre:
            return LXW_ALIGN_CENTER;
        case Align::right:
            break;
    }
    return LXW_ALIGN_RIGHT;
}

std::uint8_t library_kind(Chart::Kind kind) {
    switch (kind) {
        case Chart::Kind::columns:
            return LXW_CHART_COLUMN;
        case Chart::Kind::stacked_columns:
            return LXW_CHART_COLUMN_STACKED;
        case Chart::Kind::line:
            break;
    }
    return LXW_CHART_LINE;
}

void paint(lxw_chart_series* series, Chart::Kind kind, lxw_color_t colour) {
    if (kind == Chart::Kind::line) {
        lxw_chart_line line{};
        line.color = colour;
        line.width = 2;
        chart_series_set_line(series, &line);
    } else {
        lxw_chart_fill fill{};
        fill.color = colour;
        chart_series_set_fill(series, &fill);
    }
}

void style_chart(lxw_chart* chart, const std::string& title, const ChartPlace& place) {
    std::string name = place.font;
    lxw_chart_font font{};
    font.name = name.data();
    font.size = 10;
    lxw_chart_font title_font = font;
    title_font.size = 14;
    chart_title_set_name(chart, title.c_str());
    chart_title_set_name_font(chart, &title_font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &font);
    chart_axis_set_num_font(chart->x_axis, &font);
    chart_axis_set_num_font(chart->y_axis, &font);
    chart_axis_set_min(chart->y_axis, 0);
    if (place.whole_steps) chart_axis_set_major_unit(chart->y_axis, 1);
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
    if (!header.empty()) check(worksheet_set_header(sheet_, header.c_str()));
    check(worksheet_set_footer(sheet_, footer.c_str()));
}

void XlsxSheet::set_width(std::size_t column, double characters) {
    check(worksheet_set_column(sheet_, col(column), col(column), characters, nullptr));
}

void XlsxSheet::set_height(std::uint32_t row, double points) {
    check(worksheet_set_row(sheet_, row, points, nullptr));
}

void XlsxSheet::freeze(std::uint32_t row, std::size_t column) {
    worksheet_freeze_panes(sheet_, row, col(column));
}

void XlsxSheet::break_before(std::uint32_t row) {
    std::array<lxw_row_t, 2> breaks{row, 0};
    check(worksheet_set_h_pagebreaks(sheet_, breaks.data()));
}

void XlsxSheet::repeat_rows(std::uint32_t first, std::uint32_t last) {
    check(worksheet_repeat_rows(sheet_, first, last));
}

void XlsxSheet::write(std::uint32_t row, std::size_t column, const Cell& cell, lxw_format* format) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text != nullptr && text->size() < kLongestCell) {
        check(worksheet_write_string(sheet_, row, col(column), text->c_str(), format));
    } else if (text != nullptr) {
        const std::string cut = std::string{first_units(*text, kLongestCell)} + "…";
        check(worksheet_write_string(sheet_, row, col(column), cut.c_str(), format));
    } else if (const auto* day = std::get_if<Day>(&cell)) {
        lxw_datetime date{day->year(), day->month(), day->day_of_month(), 0, 0, 0};
        check(worksheet_write_datetime(sheet_, row, col(column), &date, format));
    } else if (const auto number = number_in(cell)) {
        check(worksheet_write_number(sheet_, row, col(column), *number, format));
    } else {
        check(worksheet_write_blank(sheet_, row, col(column), format));
    }
}

void XlsxSheet::merge(const CellArea& area, const std::string& text, lxw_format* format) {
    check(worksheet_merge_range(sheet_, area.first_row, col(area.first_column), area.last_row,
                                col(area.last_column), text.c_str(), format));
}

void XlsxSheet::add_chart(Chart::Kind kind, const std::string& title,
                          const std::vector<ChartSeries>& series, const ChartPlace& place) {
    lxw_chart* chart = check(workbook_add_chart(workbook_, library_kind(kind)));
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto& [name, words, numbers] = series[i];
        lxw_chart_series* one = check(chart_add_series(chart, nullptr, nullptr));
        chart_series_set_categories(one, sheet_->name, words.first_row, col(words.first_column),
                                    words.last_row, col(words.last_column));
        // In constant memory the library cannot look whether the cells hold words: say so.
        one->categories->has_string_cache = LXW_TRUE;
        chart_series_set_values(one, sheet_->name, numbers.first_row, col(numbers.first_column),
                                numbers.last_row, col(numbers.last_column));
        chart_series_set_name(one, name.c_str());
        paint(one, kind, kSeriesColours[i % kSeriesColours.size()]);
    }
    style_chart(chart, title, place);
    lxw_chart_options options{};
    options.x_scale = place.width_pixels / kChartWidth;
    options.y_scale = place.height_pixels / kChartHeight;
    check(worksheet_insert_chart_opt(sheet_, place.row, 0, chart, &options));
}

std::uint64_t XlsxSheet::finish() {
    lxw_worksheet_write_single_row(sheet_);
    errno = 0;
    if (fflush(sheet_->optimize_tmpfile) != 0 || ferror(sheet_->optimize_tmpfile) != 0) {
        if (errno == 0) errno = ENOSPC;  // an earlier write failed, and its errno is gone
        refuse(LXW_ERROR_CREATING_TMPFILE);
    }
    const auto bytes = ftello(sheet_->optimize_tmpfile);
    if (bytes < 0) refuse(LXW_ERROR_READING_TMPFILE);
    return static_cast<std::uint64_t>(bytes);
}

// The library prints numbers with printf, which follows LC_NUMERIC: this thread has "C" meanwhile.
struct XlsxFile::PlainNumbers {
    PlainNumbers() : plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)) {
        if (plain == nullptr) throw std::bad_alloc{};
        before = uselocale(plain);
    }
    ~PlainNumbers() {
        uselocale(before);
        freelocale(plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

    locale_t plain;
    locale_t before = nullptr;
};

void XlsxFile::Release::operator()(lxw_workbook* workbook) const {
    lxw_workbook_free(workbook);
}

XlsxFile::XlsxFile(const std::string& path, Properties wanted)
    : plain_numbers_(std::make_unique<PlainNumbers>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    workbook_.reset(check(workbook_new_opt(path.c_str(), &options)));
    lxw_doc_properties properties{};
    properties.title = wanted.title.data();
    properties.author = wanted.author.data();
    properties.company = wanted.author.data();
    properties.created = static_cast<time_t>(wanted.created.number()) * 24 * 60 * 60;
    check(workbook_set_properties(workbook_.get(), &properties));
}

XlsxFile::~XlsxFile() = default;

lxw_format* XlsxFile::format(const CellFormat& look) {
    lxw_format*& format = formats_[look];
    if (format != nullptr) return format;
    format = check(workbook_add_format(workbook_.get()));
    format_set_font_name(format, look.font.c_str());
    format_set_font_size(format, look.size);
    format_set_align(format, horizontal(look.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (look.wrap) format_set_text_wrap(format);
    if (look.border) format_set_border(format, LXW_BORDER_THIN);
    if (look.border && look.align != Align::centre) format_set_indent(format, 1);
    if (look.shrink) format_set_shrink(format);
    if (look.bold) format_set_bold(format);
    if (look.shaded) format_set_bg_color(format, 0xF2F2F2);
    if (!look.number_format.empty()) format_set_num_format(format, look.number_format.c_str());
    return format;
}

XlsxSheet XlsxFile::add_sheet(const std::string& name) {
    return {workbook_.get(), check(workbook_add_worksheet(workbook_.get(), name.c_str()),
                                   LXW_ERROR_CREATING_TMPFILE)};
}

void XlsxFile::close() {
    errno = 0;
    check(workbook_close(workbook_.release()));  // frees it, whatever comes of it
}

}  // namespace kaoping
