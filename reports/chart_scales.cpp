#include "reports/chart_scales.h"

#include <algorithm>
#include <cmath>

#include "reports/page_layout.h"
#include "reports/plain_text.h"

namespace kaoping {
namespace {

constexpr double kSmall = 10;                    // a chart up to here counts by ones
constexpr double kHalfWidth = 5, kAslant = 0.7;  // points a character of a word, and of its depth
// Heights to the width, and in points at least.
constexpr double kLeast = 0.33, kTallest = 0.55, kLowest = 165, kLow = 240;

}  // namespace

void stretch(std::optional<AxisRange>& range, double value) {
    if (!range) range = AxisRange{value, value};
    range->least = std::min(range->least, value);
    range->most = std::max(range->most, value);
}

AxisRange around(const AxisRange& values) {
    constexpr double kStep = 5;
    const double below = std::ceil(values.least / kStep - 1);
    return {(values.least < 0 ? below : std::max(below, 0.0)) * kStep,
            std::floor(values.most / kStep + 1) * kStep};
}

ChartScales::ChartScales(const std::vector<Chart>& charts)
    : charts_(charts), measured_(charts.size()) {}

void ChartScales::follow(const Row& row, std::size_t number) {
    for (std::size_t i = 0; i < charts_.size(); ++i) {
        const Chart& chart = charts_[i];
        if (number < chart.first_row || number >= chart.first_row + chart.row_count) continue;
        const bool stacked = chart.kind == Chart::Kind::stacked_columns;
        double height = 0;
        for (const std::size_t column : chart.value_columns) {
            const Cell& cell = row.cells.at(column);
            measured_[i].shares = measured_[i].shares || std::holds_alternative<Share>(cell);
            const auto figure = number_in(cell);
            if (figure) stretch(measured_[i].values, *figure);
            const double value = figure.value_or(0);
            measured_[i].below_zero = measured_[i].below_zero || value < 0;
            height = stacked ? height + value : std::max(height, value);
        }
        measured_[i].longest_word = std::max(
            measured_[i].longest_word, text_width(to_text(row.cells.at(chart.category_column))));
        measured_[i].tallest = std::max(measured_[i].tallest, height);
    }
}

ChartScale ChartScales::of(std::size_t chart) const {
    if (measured_.at(chart).below_zero) return ChartScale::differences;
    if (measured_.at(chart).shares) return ChartScale::shares;
    return measured_.at(chart).tallest <= kSmall ? ChartScale::by_ones : ChartScale::any;
}

std::optional<AxisRange> ChartScales::range(std::size_t chart) const {
    if (charts_.at(chart).kind != Chart::Kind::line || !measured_.at(chart).values) return {};
    return around(*measured_[chart].values);
}

ChartHeights ChartScales::heights(std::size_t chart, double width) const {
    const double word = measured_.at(chart).longest_word * kHalfWidth;
    const auto words = static_cast<double>(charts_[chart].row_count);
    const double depth = word * words > width ? word * kAslant : 0;
    return {std::max(width * kLeast, kLowest) + depth, std::max(width * kTallest, kLow) + depth};
}

}  // namespace kaoping
