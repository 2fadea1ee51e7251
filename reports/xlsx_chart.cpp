// Charts, the part of XlsxSheet that is most of the library's own making.
#include <xlsxwriter.h>

#include <array>

#include "reports/xlsx_error.h"
#include "reports/xlsx_sheet.h"

namespace kaoping {
namespace {

constexpr double kChartWidth = 480, kChartHeight = 288;  // pixels, of an unscaled chart
constexpr lxw_color_t kEdge = 0x404040, kPaper = 0xFFFFFF;

// How a series is told from its neighbours, by colour and, on a page printed in black and white, by
// lightness and hatching.
struct SeriesLook {
    lxw_color_t colour = 0;
    std::uint8_t hatching = LXW_CHART_PATTERN_NONE;  // none: filled
    std::uint8_t dashes = LXW_CHART_LINE_DASH_SOLID;
};
constexpr std::array kSeriesLooks{
    SeriesLook{0x1F3864},
    SeriesLook{0x9DC3E6, LXW_CHART_PATTERN_NONE, LXW_CHART_LINE_DASH_DASH},
    SeriesLook{0xC55A11, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL, LXW_CHART_LINE_DASH_ROUND_DOT},
    SeriesLook{kPaper, LXW_CHART_PATTERN_NONE, LXW_CHART_LINE_DASH_LONG_DASH},
    SeriesLook{kEdge, LXW_CHART_PATTERN_NARROW_HORIZONTAL, LXW_CHART_LINE_DASH_DASH_DOT},
    SeriesLook{0x7F7F7F, LXW_CHART_PATTERN_NONE, LXW_CHART_LINE_DASH_LONG_DASH_DOT},
    SeriesLook{0x2E75B6, LXW_CHART_PATTERN_DARK_VERTICAL, LXW_CHART_LINE_DASH_SQUARE_DOT}};

lxw_col_t col(std::size_t column) {
    return static_cast<lxw_col_t>(column);
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

void paint(lxw_chart_series* series, Chart::Kind kind, const SeriesLook& look) {
    lxw_chart_line line{};
    if (kind == Chart::Kind::line) {
        line.color = look.colour == kPaper ? kEdge : look.colour;
        line.width = 2;
        line.dash_type = look.dashes;
        chart_series_set_line(series, &line);
        return;
    }
    line.color = kEdge;
    line.width = 0.75;
    chart_series_set_line(series, &line);
    if (look.hatching != LXW_CHART_PATTERN_NONE) {
        lxw_chart_pattern pattern{};
        pattern.fg_color = look.colour;
        pattern.bg_color = kPaper;
        pattern.type = look.hatching;
        chart_series_set_pattern(series, &pattern);
    } else {
        lxw_chart_fill fill{};
        fill.color = look.colour;
        chart_series_set_fill(series, &fill);
    }
}

void name_axis(lxw_chart_axis* axis, const std::string& title, lxw_chart_font& font) {
    if (title.empty()) return;
    chart_axis_set_name(axis, title.c_str());
    chart_axis_set_name_font(axis, &font);
}

// Columns stand on nothing, lest one look twice as tall as its neighbour; lines may begin where
// they are told apart. Below nothing the words would stand among the columns.
void scale_axes(lxw_chart* chart, Chart::Kind kind, ChartScale scale) {
    if (scale == ChartScale::differences) {
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        return;
    }
    if (kind == Chart::Kind::line) return;
    chart_axis_set_min(chart->y_axis, 0);
    if (scale == ChartScale::by_ones) chart_axis_set_major_unit(chart->y_axis, 1);
    if (scale == ChartScale::shares) {
        chart_axis_set_max(chart->y_axis, 1);
        chart_axis_set_num_format(chart->y_axis, "0%");
    }
}

void style_chart(lxw_chart* chart, Chart::Kind kind, const std::string& title,
                 const ChartPlace& place) {
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
    name_axis(chart->x_axis, place.x_title, font);
    name_axis(chart->y_axis, place.y_title, font);
    scale_axes(chart, kind, place.scale);
}

}  // namespace

void XlsxSheet::add_chart(Chart::Kind kind, const std::string& title,
                          const std::vector<ChartSeries>& series, const ChartPlace& place) {
    lxw_chart* chart = check_made(workbook_add_chart(workbook_, library_kind(kind)));
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto& [name, words, numbers] = series[i];
        lxw_chart_series* one = check_made(chart_add_series(chart, nullptr, nullptr));
        chart_series_set_categories(one, sheet_->name, words.first_row, col(words.first_column),
                                    words.last_row, col(words.last_column));
        // In constant memory the library cannot look whether the cells hold words: say so.
        one->categories->has_string_cache = LXW_TRUE;
        chart_series_set_values(one, sheet_->name, numbers.first_row, col(numbers.first_column),
                                numbers.last_row, col(numbers.last_column));
        chart_series_set_name(one, name.c_str());
        paint(one, kind, kSeriesLooks[i % kSeriesLooks.size()]);
    }
    style_chart(chart, kind, title, place);
    lxw_chart_options options{};
    options.x_scale = place.width_pixels / kChartWidth;
    options.y_scale = place.height_pixels / kChartHeight;
    check_xlsx(worksheet_insert_chart_opt(sheet_, place.row, 0, chart, &options));
}

}  // namespace kaoping
