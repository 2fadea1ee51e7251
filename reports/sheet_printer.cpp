#include "reports/sheet_printer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>
#include <tuple>

#include "reports/chart_scales.h"
#include "reports/page_layout.h"
#include "reports/page_marks.h"

namespace kaoping {
namespace {

// Heights and font sizes in points.
constexpr double kTitleHeight = 36, kSubtitleHeight = 24, kUnitHeight = 20, kSignatureHeight = 40;
constexpr double kLineHeight = 15, kRowPadding = 7, kHeadingPadding = 9, kTallestRow = 400;
constexpr double kTitleSize = 20, kSubtitleSize = 14, kBodySize = 11;
// Rows without a height of their own, under a chart.
constexpr double kPlainRow = 15;
constexpr double kPointsPerPixel = 0.75;

// By the alternatives of Cell.
constexpr std::size_t kTextKind = 1;
constexpr std::array<const char*, std::variant_size_v<Cell>> kNumberFormats{
    "", "", "0", "0.00", "0.00%", "yyyy-mm-dd"};

class SheetPrinter {
public:
    SheetPrinter(XlsxFile& file, XlsxSheet paper, Sheet& sheet, const WorkbookStyle& style)
        : file_(file),
          paper_(paper),
          sheet_(sheet),
          style_(style),
          page_(sheet.columns, sheet.landscape),
          scales_(sheet.charts) {}
    std::uint64_t print();

private:
    void set_up_page();
    void print_top();
    void print_headings();
    void print_body();
    void print_row(const Row& row);
    void print_charts();
    void print_line(const std::string& text, double height, lxw_format* format);
    void merge(ColumnSpan span, const std::string& text, lxw_format* format);
    void set_height(double points);
    [[nodiscard]] double note_height(const std::string& note) const;
    [[nodiscard]] std::vector<ChartSeries> series_of(const Chart& chart) const;

    lxw_format* plain(double size, Align align, bool wrap = false) {
        CellFormat look;
        look.font = style_.body_font;
        look.size = size;
        look.align = align;
        look.wrap = wrap;
        return file_.format(look);
    }
    // The format of a cell; looked up once a column, row style and kind of cell.
    lxw_format* body_format(std::size_t column, RowStyle style, std::size_t kind);
    lxw_format* marked_format(std::size_t column, const std::string& signs, std::size_t kind);
    [[nodiscard]] CellFormat body_look(std::size_t column, std::size_t kind) const;
    [[nodiscard]] ColumnSpan whole() const { return {0, sheet_.columns.size() - 1}; }

    XlsxFile& file_;
    XlsxSheet paper_;
    Sheet& sheet_;
    const WorkbookStyle& style_;
    std::uint32_t row_ = 0;  // the next to write
    std::uint32_t first_body_ = 0;
    PageFollower page_;
    std::vector<std::array<std::array<lxw_format*, kNumberFormats.size()>, 3>> formats_;
    std::map<std::tuple<std::size_t, std::string, std::size_t>, lxw_format*> marked_formats_;
    ChartScales scales_;
};

std::uint64_t SheetPrinter::print() {
    if (sheet_.columns.empty()) throw std::logic_error("a sheet without columns");
    formats_.resize(sheet_.columns.size());
    set_up_page();
    print_top();
    print_headings();
    print_body();
    print_charts();
    for (const std::string& note : sheet_.notes) {
        print_line(note, note_height(note), plain(kBodySize, Align::left, true));
    }
    if (!sheet_.signature.empty()) {
        print_line(sheet_.signature, kSignatureHeight, plain(kBodySize, Align::left));
    }
    return paper_.finish();
}

void SheetPrinter::set_up_page() {
    paper_.set_page(sheet_.landscape, page_header(sheet_.watermark, style_), page_footer(style_));
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
        paper_.set_width(i, sheet_.columns[i].width);
    }
}

double SheetPrinter::note_height(const std::string& note) const {
    return lines_needed(note, width_of(sheet_.columns, whole())) * kLineHeight + kRowPadding;
}

// Sets the height of the current row and follows where on the page the next one comes to stand.
void SheetPrinter::set_height(double points) {
    paper_.set_height(row_, points);
    page_.add(points);
}

void SheetPrinter::merge(ColumnSpan span, const std::string& text, lxw_format* format) {
    if (span.first > span.last) return;
    if (span.first == span.last) {
        paper_.write(row_, span.first, text, format);
    } else {
        paper_.merge({row_, row_, span.first, span.last}, text, format);
    }
}

void SheetPrinter::print_line(const std::string& text, double height, lxw_format* format) {
    set_height(height);
    merge(whole(), text, format);
    ++row_;
}

void SheetPrinter::print_top() {
    CellFormat title;
    title.font = style_.title_font;
    title.size = kTitleSize;
    print_line(sheet_.title, kTitleHeight, file_.format(title));
    if (!sheet_.subtitle.empty()) {
        print_line(sheet_.subtitle, kSubtitleHeight, plain(kSubtitleSize, Align::centre));
    }
    const std::array texts{sheet_.unit_line_left, sheet_.unit_line_middle, sheet_.unit_line_right};
    if (std::ranges::all_of(texts, &std::string::empty)) return;
    constexpr std::array aligns{Align::left, Align::centre, Align::right};
    const auto parts = three_parts(sheet_.columns, texts);
    set_height(kUnitHeight);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        CellFormat look;
        look.font = style_.body_font;
        look.align = aligns[i];
        look.shrink = true;
        merge(parts[i], texts[i], file_.format(look));
    }
    ++row_;
}

void SheetPrinter::print_headings() {
    CellFormat look;
    look.font = style_.heading_font;
    look.wrap = true;
    look.border = true;
    lxw_format* format = file_.format(look);
    const std::uint32_t first = row_;
    const auto groups = heading_groups(sheet_.columns);
    const bool two_rows = has_parents(sheet_.columns);
    const int upper = two_rows ? parent_lines(sheet_.columns) : 0;
    const double upper_height = two_rows ? upper * kLineHeight + kHeadingPadding : 0;
    if (two_rows) {
        set_height(upper_height);
        for (const HeadingGroup& group : groups) merge(group.span, group.text, format);
        ++row_;
    }
    int lines = 1;
    for (const Column& column : sheet_.columns) {
        const int above = column.parent.empty() ? upper : 0;
        lines = std::max(lines, lines_needed(column.heading, room_in(column)) - above);
    }
    set_height(lines * kLineHeight + kHeadingPadding);
    page_.repeat(lines * kLineHeight + kHeadingPadding + upper_height);
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
        const bool alone = sheet_.columns[i].parent.empty();
        if (two_rows && alone) {
            paper_.merge({first, row_, i, i}, "", format);  // its words stand in the upper row
        } else {
            paper_.write(row_, i, sheet_.columns[i].heading, format);
        }
    }
    ++row_;
    paper_.freeze(row_, sheet_.frozen_columns);
    paper_.repeat_rows(first, row_ - 1);
}

CellFormat SheetPrinter::body_look(std::size_t column, std::size_t kind) const {
    CellFormat look;
    look.font = style_.body_font;
    look.size = kBodySize;
    look.align = sheet_.columns[column].align;
    look.wrap = kind == kTextKind;  // a name may be longer than any column is wide
    look.border = true;
    look.number_format = kNumberFormats[kind];
    return look;
}

lxw_format* SheetPrinter::body_format(std::size_t column, RowStyle style, std::size_t kind) {
    lxw_format*& format = formats_[column][static_cast<std::size_t>(style)][kind];
    if (format != nullptr) return format;
    CellFormat look = body_look(column, kind);
    look.bold = style == RowStyle::total;
    look.shaded = style != RowStyle::body;
    return format = file_.format(look);
}

lxw_format* SheetPrinter::marked_format(std::size_t column, const std::string& signs,
                                        std::size_t kind) {
    lxw_format*& format = marked_formats_[{column, signs, kind}];
    if (format != nullptr) return format;
    CellFormat look = body_look(column, kind);
    look.bold = true;
    look.shaded = true;
    // Behind the figure, or behind the words.
    const std::string shown = look.number_format.empty() ? "@" : look.number_format;
    look.number_format = shown + "\"" + signs + "\"";
    return format = file_.format(look);
}

void SheetPrinter::print_body() {
    first_body_ = row_;
    while (const auto row = sheet_.next_row()) {
        scales_.follow(*row, row_ - first_body_);
        print_row(*row);
    }
    if (row_ > first_body_) return;
    CellFormat look;
    look.font = style_.body_font;
    look.border = true;
    print_line(style_.language == Language::chinese ? "（无）" : "(none)",
               kLineHeight + kRowPadding, file_.format(look));
}

void SheetPrinter::print_row(const Row& row) {
    const std::size_t filled = std::min(row.cells.size(), sheet_.columns.size());
    const int lines = lines_of(row, sheet_.columns);
    set_height(std::min(lines * kLineHeight + kRowPadding, kTallestRow));
    for (std::size_t i = 0; i < filled; ++i) {
        const Cell& cell = row.cells[i];
        const std::string signs = row.signs_of(i);
        paper_.write(row_, i, cell,
                     signs.empty() ? body_format(i, row.style, cell.index())
                                   : marked_format(i, signs, cell.index()));
    }
    for (std::size_t i = filled; i < sheet_.columns.size(); ++i) {
        paper_.write(row_, i, {}, body_format(i, row.style, 0));
    }
    ++row_;
}

// A chart takes what the page has left, above notes and signature when it is the last, or goes to
// the next page.
void SheetPrinter::print_charts() {
    const double width = pixels_of(sheet_.columns) * kPointsPerPixel;
    double foot = sheet_.signature.empty() ? 0 : kSignatureHeight;
    for (const std::string& note : sheet_.notes) foot += note_height(note);
    for (std::size_t i = 0; i < sheet_.charts.size(); ++i) {
        const Chart& chart = sheet_.charts[i];
        if (chart.row_count == 0) continue;
        const double below = 3 * kPlainRow + (i + 1 == sheet_.charts.size() ? foot : 0);
        const auto [least, tallest] = scales_.heights(i, width);
        if (page_.left() - below < least) {
            paper_.break_before(row_);
            page_.begin_page();
        }
        const double height = std::min(page_.left() - below, tallest);
        ++row_;  // a gap
        const auto rows = static_cast<std::uint32_t>(std::ceil(height / kPlainRow));
        paper_.add_chart(
            chart.kind, chart.title, series_of(chart),
            {row_, pixels_of(sheet_.columns), height / kPointsPerPixel, style_.body_font,
             scales_.of(i), scales_.range(i), chart.x_title, chart.y_title});
        row_ += rows + 1;
        page_.add((rows + 2) * kPlainRow);
    }
}

std::vector<ChartSeries> SheetPrinter::series_of(const Chart& chart) const {
    const auto first = first_body_ + static_cast<std::uint32_t>(chart.first_row);
    const auto last = first + static_cast<std::uint32_t>(chart.row_count) - 1;
    std::vector<ChartSeries> series;
    for (std::size_t column : chart.value_columns) {
        std::string name = sheet_.columns.at(column).heading;
        std::erase(name, '\n');
        series.push_back({std::move(name),
                          {first, last, chart.category_column, chart.category_column},
                          {first, last, column, column}});
    }
    return series;
}

}  // namespace

std::uint64_t print_sheet(XlsxFile& file, XlsxSheet paper, Sheet& sheet,
                          const WorkbookStyle& style) {
    return SheetPrinter{file, paper, sheet, style}.print();
}

}  // namespace kaoping
