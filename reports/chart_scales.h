// ChartScales: follows the rows of a sheet as they are drawn, to find what the upright axis of each
// of its charts should count by and how high the chart must be. The rows are gone when the charts
// are drawn.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "reports/sheet.h"
#include "reports/xlsx_sheet.h"

namespace kaoping {

// Takes a value into a range.
void stretch(std::optional<AxisRange>& range, double value);
// The fives around values, with room above and below, so that lines close to each other are told
// apart.
[[nodiscard]] AxisRange around(const AxisRange& values);

// Heights of a chart that can be read, in points.
struct ChartHeights {
    double least = 0, tallest = 0;
};

class ChartScales {
public:
    // `charts` must outlive it.
    explicit ChartScales(const std::vector<Chart>& charts);

    // The row `number` of the body, from 0.
    void follow(const Row& row, std::size_t number);

    // By its place among the charts.
    [[nodiscard]] ChartScale of(std::size_t chart) const;
    // From where to where the lines go; none for columns, which stand on nothing.
    [[nodiscard]] std::optional<AxisRange> range(std::size_t chart) const;
    // Of a chart so many points wide: words too long to stand side by side are written aslant and
    // need room below it.
    [[nodiscard]] ChartHeights heights(std::size_t chart, double width) const;

private:
    struct Measured {
        double tallest = 0;  // column, or stack of columns
        std::optional<AxisRange> values;
        double longest_word = 0;  // in characters of half width
        bool shares = false;
        bool below_zero = false;
    };
    const std::vector<Chart>& charts_;
    std::vector<Measured> measured_;
};

}  // namespace kaoping
