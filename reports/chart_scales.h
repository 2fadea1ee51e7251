// ChartScales: follows the rows of a sheet as they are drawn, to find what the upright axis of each
// of its charts should count by. The rows are gone when the charts are drawn.
#pragma once

#include <cstddef>
#include <vector>

#include "reports/sheet.h"
#include "reports/xlsx_sheet.h"

namespace kaoping {

class ChartScales {
public:
    // `charts` must outlive it.
    explicit ChartScales(const std::vector<Chart>& charts);

    // The row `number` of the body, from 0.
    void follow(const Row& row, std::size_t number);

    // By its place among the charts.
    [[nodiscard]] ChartScale of(std::size_t chart) const;

private:
    struct Measured {
        double tallest = 0;  // column, or stack of columns
        bool shares = false;
        bool below_zero = false;
    };
    const std::vector<Chart>& charts_;
    std::vector<Measured> measured_;
};

}  // namespace kaoping
