// What one row of each dated table says, beside its days and its citation. Each function reads the
// keys of its table from a row, complains of what is wrong, and answers with a value that is good
// only when there was no complaint.
#pragma once

#include <vector>

#include "config/law_tables.h"
#include "config/rule_book.h"
#include "config/table_reader.h"

namespace kaoping {

[[nodiscard]] StageRule read_stages(TableReader& row);
[[nodiscard]] PeriodRule read_periods(TableReader& row);
[[nodiscard]] IndicatorRule read_indicators(TableReader& row);
[[nodiscard]] AnnualBands read_annual_bands(TableReader& row);
[[nodiscard]] QuarterBands read_quarter_bands(TableReader& row);
[[nodiscard]] AdjustmentRule read_adjustments(TableReader& row);
[[nodiscard]] Gate read_gate(TableReader& row);
[[nodiscard]] SanctionRule read_sanction(TableReader& row);
[[nodiscard]] DeadlineRule read_deadlines(TableReader& row);
[[nodiscard]] DutyRule read_duty(TableReader& row);

// The whole ladder: beside its rows it is checked on every day it changes, that more warnings never
// lead to a better ceiling and that at most one rung orders a transfer.
[[nodiscard]] DatedTable<Rung> read_ladder(LawTables& tables, Complaints& complaints);
// The whole quota table; a row of "*" that no pool uses is warned of.
[[nodiscard]] DatedTable<QuotaRule> read_quotas(LawTables& tables, Complaints& complaints);

}  // namespace kaoping
