#include "reports/form_printer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "reports/chart_scales.h"
#include "reports/page_layout.h"
#include "reports/page_marks.h"

namespace kaoping {
namespace {

// Points. A page is what the margins of XlsxSheet::set_form_page leave, less a little.
constexpr double kPageHeight = 684, kPageWidth = 468;
constexpr double kTitleSize = 22, kSubtitleSize = 14, kTitleHeight = 48, kSubtitleHeight = 28;
constexpr double kTallestRow = 400;
constexpr double kPointsPerPixel = 0.75, kColumnUnit = 7, kColumnPadding = 5;  // pixels
// Of a text of so many points: the height of a line, the width of a half-width character.
constexpr double kLine = 1.4, kCharacter = 0.5, kPadding = 8, kInset = 12;
// A row without a height of its own, under a chart.
constexpr double kPlainRow = 15;
// What a first line is set in by.
constexpr std::string_view kIndent = "　　";

// By the alternatives of Cell.
constexpr std::array<const char*, std::variant_size_v<Cell>> kNumberFormats{
    "", "", "0", "0.00", "0.00%", "yyyy-mm-dd"};

double column_width() {
    const double pixels = kPageWidth / kFormColumns / kPointsPerPixel;
    return (pixels - kColumnPadding) / kColumnUnit;
}

bool is_lines(const Box& box) {
    return box.look == Box::Look::text || box.look == Box::Look::paragraph;
}

class FormPrinter {
public:
    FormPrinter(XlsxFile& file, XlsxSheet& paper, const Form& form, const WorkbookStyle& style,
                std::uint32_t first_row)
        : file_(file), paper_(paper), form_(form), style_(style), row_(first_row) {}

    // Returns the row behind it.
    std::uint32_t print();

private:
    void print_head(const std::string& text, double size, double height, const std::string& font);
    void print_row(const FormRow& row, double height);
    void print_box(const Box& box, std::size_t column, double height);
    void print_chart(const FormChart& chart);
    // Points of the rows; what the page has left is shared among those that stretch.
    [[nodiscard]] std::vector<double> heights() const;
    [[nodiscard]] double needed(const FormRow& row) const;
    [[nodiscard]] std::string lines_in(const Box& box, const std::string& text,
                                       double height) const;
    [[nodiscard]] lxw_format* format_of(const Box& box) const;
    [[nodiscard]] ChartSeries series_of(const FormChart& chart, std::size_t number) const;
    [[nodiscard]] std::optional<AxisRange> range_of(const FormChart& chart) const;
    [[nodiscard]] double line() const { return form_.size * kLine; }
    // Half-width characters that a line of the box has room for.
    [[nodiscard]] double room_in(const Box& box) const {
        const double points = kPageWidth * static_cast<double>(box.span) / kFormColumns;
        return (points - kInset) / (form_.size * kCharacter);
    }

    XlsxFile& file_;
    XlsxSheet& paper_;
    const Form& form_;
    const WorkbookStyle& style_;
    std::uint32_t row_;                // the next to write
    std::vector<std::uint32_t> rows_;  // where the form's rows stand
};

std::uint32_t FormPrinter::print() {
    if (!form_.title.empty()) {
        print_head(form_.title, kTitleSize, kTitleHeight, style_.title_font);
    }
    if (!form_.subtitle.empty()) {
        print_head(form_.subtitle, kSubtitleSize, kSubtitleHeight, style_.body_font);
    }
    const std::vector<double> points = heights();
    for (std::size_t i = 0; i < form_.rows.size(); ++i) {
        rows_.push_back(row_);
        print_row(form_.rows[i], points[i]);
        for (const FormChart& chart : form_.charts) {
            if (chart.after_row == i) print_chart(chart);
        }
    }
    return row_;
}

void FormPrinter::print_head(const std::string& text, double size, double height,
                             const std::string& font) {
    CellFormat look;
    look.font = font;
    look.size = size;
    look.shrink = true;
    paper_.set_height(row_, height);
    paper_.merge({row_, row_, 0, kFormColumns - 1}, text, file_.format(look));
    ++row_;
}

double FormPrinter::needed(const FormRow& row) const {
    double height = std::max(row.height, line() + kPadding);
    for (const Box& box : row.boxes) {
        const auto* text = std::get_if<std::string>(&box.content);
        if (text == nullptr || box.look == Box::Look::plain) continue;
        const bool paragraph = box.look == Box::Look::paragraph;
        const std::string all = paragraph ? std::string{kIndent} + *text : *text;
        const int lines = lines_needed(all, room_in(box)) + (box.foot.empty() ? 0 : 1);
        height = std::max(height, lines * line() + (paragraph ? 0 : kPadding));
    }
    return height;
}

std::vector<double> FormPrinter::heights() const {
    double left = kPageHeight;
    if (!form_.title.empty()) left -= kTitleHeight;
    if (!form_.subtitle.empty()) left -= kSubtitleHeight;
    for (const FormChart& chart : form_.charts) left -= chart.height + kPlainRow;
    double shares = 0;
    std::vector<double> points;
    for (const FormRow& row : form_.rows) {
        points.push_back(needed(row));
        left -= points.back();
        shares += row.stretch;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (left > 0 && shares > 0) points[i] += left * form_.rows[i].stretch / shares;
        points[i] = std::min(points[i], kTallestRow);
    }
    return points;
}

// The text with its foot moved to the last line that the height has room for, at the right end.
std::string FormPrinter::lines_in(const Box& box, const std::string& text, double height) const {
    if (box.look == Box::Look::paragraph) return std::string{kIndent} + text;
    if (box.foot.empty()) return text;
    const double room = room_in(box);
    const int there = text.empty() ? 0 : lines_needed(text, room);
    const int lines = std::max(static_cast<int>((height - kPadding) / line()), there + 1);
    const double before = std::max(room - text_width(box.foot) - 2, 0.0);
    return text +
           std::string(static_cast<std::size_t>(lines - there - (there == 0 ? 1 : 0)), '\n') +
           std::string(static_cast<std::size_t>(before), ' ') + box.foot;
}

lxw_format* FormPrinter::format_of(const Box& box) const {
    CellFormat look;
    look.font = box.look == Box::Look::label ? style_.heading_font : style_.body_font;
    look.size = form_.size;
    look.align = is_lines(box) ? Align::left : box.align;
    look.border = box.look != Box::Look::plain && box.look != Box::Look::paragraph;
    look.wrap = box.look != Box::Look::plain;
    look.top = box.look == Box::Look::text;
    look.number_format = kNumberFormats[box.content.index()];
    return file_.format(look);
}

void FormPrinter::print_box(const Box& box, std::size_t column, double height) {
    lxw_format* format = format_of(box);
    const auto* text = std::get_if<std::string>(&box.content);
    const bool empty = text == nullptr && !box.foot.empty();
    const Cell content = text != nullptr || empty
                             ? Cell{lines_in(box, text == nullptr ? "" : *text, height)}
                             : box.content;
    if (box.span > 1) paper_.merge({row_, row_, column, column + box.span - 1}, "", format);
    paper_.write(row_, column, content, format);
}

void FormPrinter::print_row(const FormRow& row, double height) {
    paper_.set_height(row_, height);
    std::size_t column = 0;
    for (const Box& box : row.boxes) {
        print_box(box, column, height);
        column += box.span;
    }
    if (column != kFormColumns) throw std::logic_error("the boxes of a form do not fill its row");
    ++row_;
}

ChartSeries FormPrinter::series_of(const FormChart& chart, std::size_t number) const {
    const FormRow& row = form_.rows.at(chart.first_row);
    const auto column_of = [&](std::size_t box) {
        std::size_t column = 0;
        for (std::size_t i = 0; i < box; ++i) column += row.boxes.at(i).span;
        return column;
    };
    const std::uint32_t first = rows_.at(chart.first_row);
    const auto last = first + static_cast<std::uint32_t>(chart.row_count) - 1;
    const std::size_t words = column_of(chart.category_box);
    const std::size_t numbers = column_of(chart.value_boxes.at(number));
    return {chart.names.at(number), {first, last, words, words}, {first, last, numbers, numbers}};
}

std::optional<AxisRange> FormPrinter::range_of(const FormChart& chart) const {
    std::optional<AxisRange> values;
    for (std::size_t row = chart.first_row; row < chart.first_row + chart.row_count; ++row) {
        for (const std::size_t box : chart.value_boxes) {
            const auto number = number_in(form_.rows.at(row).boxes.at(box).content);
            if (number) stretch(values, *number);
        }
    }
    if (values) values = around(*values);
    return values;
}

void FormPrinter::print_chart(const FormChart& chart) {
    std::vector<ChartSeries> series;
    for (std::size_t i = 0; i < chart.value_boxes.size(); ++i) {
        series.push_back(series_of(chart, i));
    }
    ChartPlace place;
    place.row = row_;
    place.width_pixels = kPageWidth / kPointsPerPixel;
    place.height_pixels = chart.height / kPointsPerPixel;
    place.font = style_.body_font;
    place.range = range_of(chart);
    place.x_title = chart.x_title;
    place.y_title = chart.y_title;
    paper_.add_chart(Chart::Kind::line, chart.title, series, place);
    row_ += static_cast<std::uint32_t>(std::ceil(chart.height / kPlainRow)) + 1;
}

}  // namespace

std::uint64_t print_forms(XlsxFile& file, XlsxSheet paper, FormSheet& sheet,
                          const WorkbookStyle& style) {
    paper.set_form_page(page_header(sheet.watermark, style), page_footer(style));
    for (std::size_t i = 0; i < kFormColumns; ++i) paper.set_width(i, column_width());
    std::uint32_t row = 0;
    for (std::size_t count = 0; count < kMostForms; ++count) {
        const auto form = sheet.next_form();
        if (!form) break;
        if (count > 0) paper.break_before(row);
        row = FormPrinter{file, paper, *form, style, row}.print();
    }
    return paper.finish();
}

}  // namespace kaoping
