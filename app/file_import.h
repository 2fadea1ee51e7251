// One file into the store: everything it tells, or nothing of it.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "app/table_summary.h"
#include "config/rule_book.h"
#include "importers/import.h"
#include "records/diagnostic.h"
#include "records/roster.h"
#include "records/store/store.h"

namespace kaoping {

struct FileImportRequest {
    std::string file;    // its name without the folder
    std::string digest;  // SHA-256 of its bytes
    bool has_people = false;
    bool has_others = false;
    std::optional<FactKind> forced_kind;
    std::optional<std::string>
        correction_reason;                  // with one, its rows replace what they contradict
    bool accept_valid = false;              // store the good rows though others are refused
    bool known_in_part = false;             // the same file was imported without some rows
    Language language = Language::chinese;  // of the diagnostics' arguments
    std::function<void(std::int64_t)> on_progress;  // facts so far
};

struct FileImport {
    std::vector<TableSummary> tables;
    Diagnostics diagnostics;  // in the order of the file
    std::set<PersonId> touched;
    std::optional<BatchId> batch;  // none when nothing is stored: refused, or nothing to tell
    bool is_readable = true;       // false: damage was met on the way
    [[nodiscard]] bool is_stored() const { return batch.has_value(); }
    // Rows with an error; with them nothing is stored, unless the good ones were asked for.
    [[nodiscard]] bool is_refused() const { return diagnostics.has_errors(); }
};

// Imports an opened file in one transaction. With an error nothing is stored; with `accept_valid`
// an error of a row concerns that row alone. A workbook that also holds a roster is read twice: its
// people first, so that its other tables know them.
[[nodiscard]] Result<FileImport> import_file(TableFile& file, const FileImportRequest& request,
                                             Store& store, const Roster& roster,
                                             const RuleBook& rules, const Writer& writer);

// Two lists about the tables of one file as one, by sheet (in the order of `tables`), row and
// column.
[[nodiscard]] Diagnostics in_file_order(const Diagnostics& first, const Diagnostics& second,
                                        const std::vector<TableSummary>& tables);

}  // namespace kaoping
