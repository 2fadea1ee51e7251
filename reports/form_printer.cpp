#include "reports/form_printer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

#include "reports/chart_scales.h"
#include "reports/page_layout.h"
#include "reports/page_marks.h"

namespace kaoping {
namespace {

// Points. A page is as high as the margins of XlsxSheet::set_form_page leave, less a little; its
// width is the text area of a letter (GB/T 9704), a little more.
constexpr double kPageHeight = 684, kPageWidth = 468;
constexpr double kTitleSize = 22, kSubtitleSize = 14, kTitleHeight = 48, kSubtitleHeight = 28;
constexpr double kTallestRow = 400, kRounding = 1;
constexpr double kLeastSize = 9, kSizeStep = 0.5;
constexpr std::size_t kMostBreaks = 1023;
constexpr double kPointsPerPixel = 0.75, kColumnUnit = 7, kColumnPadding = 5;  // pixels
// Of a text of so many points: the height of a line, the width of a half-width character.
constexpr double kLine = 1.4, kCharacter = 0.5, kPadding = 8, kInset = 12;
// A row without a height of its own, under a chart.
constexpr double kPlainRow = 15;
// What a first line is set in by.
constexpr std::string_view kIndent = "　　", kWideSpace = "　";

// By the alternatives of Cell.
constexpr std::array<const char*, std::variant_size_v<Cell>> kNumberFormats{
    "", "", "0", "0.00", "0.00%", "yyyy-mm-dd"};

double column_width() {
    const double pixels = kPageWidth / kFormColumns / kPointsPerPixel;
    return (pixels - kColumnPadding) / kColumnUnit;
}

std::uint32_t rows_under(const FormChart& chart) {
    return static_cast<std::uint32_t>(std::ceil(chart.height / kPlainRow)) + 1;
}
double height_of(const FormChart& chart) {
    return rows_under(chart) * kPlainRow;
}

// So many half-width characters, in full-width spaces: those have their width in every font.
std::string wide_spaces(double width) {
    std::string spaces;
    for (double left = width; left >= 2; left -= 2) spaces += kWideSpace;
    return spaces;
}

bool is_lines(const Box& box) {
    return box.look == Box::Look::text || box.look == Box::Look::paragraph;
}

// The pages of one sheet. Where a reader takes no more breaks it breaks where it must.
class Pages {
public:
    explicit Pages(XlsxSheet& paper) : paper_(paper) {}

    void begin(std::uint32_t row) {
        used_ = 0;
        if (row > 0 && breaks_++ < kMostBreaks) paper_.break_before(row);
    }
    // Room for what is `points` high and begins with `row`, on a new page when there is too little.
    void take(double points, std::uint32_t row) {
        if (used_ > 0 && used_ + points > kPageHeight + kRounding) begin(row);
        used_ += points;
    }

private:
    XlsxSheet& paper_;
    std::size_t breaks_ = 0;
    double used_ = 0;
};

class FormPrinter {
public:
    FormPrinter(XlsxFile& file, XlsxSheet& paper, Pages& pages, const Form& form,
                const WorkbookStyle& style, std::uint32_t first_row)
        : file_(file),
          paper_(paper),
          pages_(pages),
          form_(form),
          style_(style),
          size_(form.size),
          row_(first_row) {}

    // Returns the row behind it.
    std::uint32_t print();

private:
    void print_head(const std::string& text, double size, double height, const std::string& font);
    void print_row(const FormRow& row, double height);
    void print_box(const Box& box, std::size_t column, double height);
    void print_chart(const FormChart& chart);
    // Points of the rows; what a page has left is shared among its rows that stretch.
    [[nodiscard]] std::vector<double> heights() const;
    void share_page(std::vector<double>& points, std::size_t begin, std::size_t end) const;
    // Where the page that begins with the row ends: the row behind it, of those that say so.
    [[nodiscard]] std::size_t end_of_page(std::size_t begin) const;
    // Points left of that page, negative when the rows are higher.
    [[nodiscard]] double left_of(const std::vector<double>& points, std::size_t begin,
                                 std::size_t end) const;
    void shrink_to_pages();
    [[nodiscard]] double needed(const FormRow& row) const;
    [[nodiscard]] std::string lines_in(const Box& box, const std::string& text,
                                       double height) const;
    [[nodiscard]] lxw_format* format_of(const Box& box) const;
    [[nodiscard]] ChartSeries series_of(const FormChart& chart, std::size_t number) const;
    [[nodiscard]] double line() const { return size_ * kLine; }
    [[nodiscard]] std::optional<AxisRange> range_of(const FormChart& chart) const;
    // Half-width characters that a line of the box has room for.
    [[nodiscard]] double room_in(const Box& box) const {
        const double points = kPageWidth * static_cast<double>(box.span) / kFormColumns;
        return (points - kInset) / (size_ * kCharacter);
    }

    XlsxFile& file_;
    XlsxSheet& paper_;
    Pages& pages_;
    const Form& form_;
    const WorkbookStyle& style_;
    double size_;                      // of the text, points
    std::uint32_t row_;                // the next to write
    std::vector<std::uint32_t> rows_;  // where the form's rows stand
};

std::uint32_t FormPrinter::print() {
    if (form_.keeps_to_pages) shrink_to_pages();
    pages_.begin(row_);
    if (!form_.title.empty()) {
        print_head(form_.title, kTitleSize, kTitleHeight, style_.title_font);
    }
    if (!form_.subtitle.empty()) {
        print_head(form_.subtitle, kSubtitleSize, kSubtitleHeight, style_.body_font);
    }
    const std::vector<double> points = heights();
    for (std::size_t i = 0; i < form_.rows.size(); ++i) {
        if (form_.rows[i].begins_page) pages_.begin(row_);
        pages_.take(points[i], row_);
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
    pages_.take(height, row_);
    paper_.set_height(row_, height);
    paper_.merge({row_, row_, 0, kFormColumns - 1}, text, file_.format(look));
    ++row_;
}

double FormPrinter::needed(const FormRow& row) const {
    // What was meant for the form's own size gives way with it.
    double height = std::max(row.height * size_ / form_.size, line() + kPadding);
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

std::size_t FormPrinter::end_of_page(std::size_t begin) const {
    std::size_t end = begin + 1;
    while (end < form_.rows.size() && !form_.rows[end].begins_page) ++end;
    return end;
}

double FormPrinter::left_of(const std::vector<double>& points, std::size_t begin,
                            std::size_t end) const {
    double left = kPageHeight;
    if (begin == 0 && !form_.title.empty()) left -= kTitleHeight;
    if (begin == 0 && !form_.subtitle.empty()) left -= kSubtitleHeight;
    for (const FormChart& chart : form_.charts) {
        if (begin <= chart.after_row && chart.after_row < end) left -= height_of(chart);
    }
    for (std::size_t i = begin; i < end; ++i) left -= points[i];
    return left;
}

std::vector<double> FormPrinter::heights() const {
    std::vector<double> points;
    for (const FormRow& row : form_.rows) points.push_back(needed(row));
    for (std::size_t begin = 0; begin < points.size(); begin = end_of_page(begin)) {
        share_page(points, begin, end_of_page(begin));
    }
    for (double& height : points) height = std::min(height, kTallestRow);
    return points;
}

void FormPrinter::share_page(std::vector<double>& points, std::size_t begin,
                             std::size_t end) const {
    const double left = left_of(points, begin, end);
    double shares = 0;
    for (std::size_t i = begin; i < end; ++i) shares += form_.rows[i].stretch;
    if (left <= 0 || shares <= 0) return;
    for (std::size_t i = begin; i < end; ++i) points[i] += left * form_.rows[i].stretch / shares;
}

void FormPrinter::shrink_to_pages() {
    const auto fits = [&] {
        std::vector<double> points;
        for (const FormRow& row : form_.rows) points.push_back(needed(row));
        for (std::size_t begin = 0; begin < points.size(); begin = end_of_page(begin)) {
            if (left_of(points, begin, end_of_page(begin)) < 0) return false;
        }
        return true;
    };
    while (size_ > kLeastSize && !fits()) size_ -= kSizeStep;
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
           wide_spaces(before) + box.foot;
}

lxw_format* FormPrinter::format_of(const Box& box) const {
    CellFormat look;
    look.font = box.look == Box::Look::label ? style_.heading_font : style_.body_font;
    look.size = size_;
    look.align = is_lines(box) ? Align::left : box.align;
    look.border = box.look != Box::Look::plain && box.look != Box::Look::paragraph;
    look.wrap = box.look != Box::Look::plain;
    look.shrink = !look.wrap;
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
    pages_.take(height_of(chart), row_);
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
    row_ += rows_under(chart);
}

}  // namespace

std::uint64_t print_forms(XlsxFile& file, XlsxSheet paper, FormSheet& sheet,
                          const WorkbookStyle& style) {
    paper.set_form_page(page_header(sheet.watermark, style), page_footer(style));
    for (std::size_t i = 0; i < kFormColumns; ++i) paper.set_width(i, column_width());
    Pages pages{paper};
    std::uint32_t row = 0;
    std::size_t count = 0;
    while (const auto form = sheet.next_form()) {
        if (++count > kMostForms) throw std::logic_error("too many forms for a sheet");
        row = FormPrinter{file, paper, pages, *form, style, row}.print();
    }
    return paper.finish();
}

}  // namespace kaoping
