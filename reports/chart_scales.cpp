#include "reports/chart_scales.h"

#include <algorithm>

namespace kaoping {
namespace {

constexpr double kSmall = 10;  // a chart up to here counts by ones

}  // namespace

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
            const double value = number_in(cell).value_or(0);
            measured_[i].below_zero = measured_[i].below_zero || value < 0;
            height = stacked ? height + value : std::max(height, value);
        }
        measured_[i].tallest = std::max(measured_[i].tallest, height);
    }
}

ChartScale ChartScales::of(std::size_t chart) const {
    if (measured_.at(chart).below_zero) return ChartScale::differences;
    if (measured_.at(chart).shares) return ChartScale::shares;
    return measured_.at(chart).tallest <= kSmall ? ChartScale::by_ones : ChartScale::any;
}

}  // namespace kaoping
