// A refused file given back: a workbook beside it, with its rows as they stood, the bad cells
// marked and commented, the reasons in a last column (contract "Storing"). Corrected, it imports as
// it is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/table_summary.h"
#include "config/rule_book.h"
#include "importers/table.h"
#include "records/diagnostic.h"
#include "records/result.h"
#include "reports/workbook.h"

namespace kaoping {

// What became of the file. All of it outlives the writing.
struct ReturnedImport {
    std::string file;  // its name without the folder
    const Diagnostics& diagnostics;
    const std::vector<TableSummary>& tables;
    // The other rows are stored: of each sheet with a refused row its headings and those rows are
    // given back, else the whole file.
    bool refused_only = false;
};

// Writes the workbook into `folder`, which is made when it is missing, and returns its path. A
// returned workbook somebody has begun to correct stays, the new one stands beside it.
[[nodiscard]] Result<std::string> write_returned_file(
    TableFile& file, const ReturnedImport& returned, const RuleBook& rules,
    std::optional<FactKind> forced_kind, const std::string& folder, const WorkbookStyle& style);

}  // namespace kaoping
