// TablePeriod: the year and period a row is about, from its own columns and the titles above the
// table. A year beside a period of another year contradicts itself and is refused.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/row_reader.h"
#include "records/period.h"

namespace kaoping {

class TablePeriod {
public:
    explicit TablePeriod(const Table& table);

    // Of the bound row; empty after a fault.
    [[nodiscard]] std::optional<Period> of(RowReader& row);
    // The year alone, from 年度; empty after a fault, which a blank is too.
    [[nodiscard]] static std::optional<int> needed_year_of(RowReader& row);

private:
    // Texts already read without a fault: a table has few of them and a great many rows.
    struct Known {
        std::string year_text, period_text;
        Period period;
    };
    [[nodiscard]] static std::optional<int> year_of(RowReader& row);
    [[nodiscard]] std::optional<Period> read(RowReader& row);
    // What the period column or, without one, the titles say.
    [[nodiscard]] std::optional<PeriodWords> words_of_row(RowReader& row);
    [[nodiscard]] std::optional<PeriodWords> words_of_titles(RowReader& row);
    // A fault of the titles concerns every row and is told at the first.
    void fault_of_titles(RowReader& row, Cause cause);

    const Table& table_;
    bool titles_told_ = false;
    bool of_quarter_column_ = false;  // headed 季度: a bare 1 is the first
    std::vector<Known> known_;
};

}  // namespace kaoping
