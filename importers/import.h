// Importing: the tables of a file → facts with origins. Stateless: the roster and the rule book
// come in as values, the facts go out through a sink, all errors of the file are collected. The
// database is not in sight, and no check but identity depends on another file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "config/rule_book.h"
#include "importers/fact_sink.h"
#include "importers/table.h"
#include "records/diagnostic.h"
#include "records/roster.h"

namespace kaoping {

// Which tables of a file to import. A roster tells whom the other tables are about, and only the
// store gives its people their ids: a workbook that holds both is imported in two calls, its
// rosters first, then, with the roster the store has by then, all the rest.
enum class Part : unsigned char { all, people_only, all_but_people };

// What a file holds, by the headings of its sheets: looked at before anything is imported, so that
// all rosters can be read first.
struct FileSurvey {
    std::vector<FactKind> kinds;  // of the sheets that are tables of ours, in sheet order
    Diagnostics diagnostics;      // sheets that are none, missing headings, damage: what
                                  // import_tables says again
    [[nodiscard]] bool has(FactKind kind) const;
};
[[nodiscard]] FileSurvey survey_tables(TableFile& file, const std::string& file_name,
                                       const RuleBook& rules, std::optional<FactKind> forced_kind);

struct ImportRequest {
    std::string file_name;                // for messages; without its folder
    const Roster* roster = nullptr;       // never null
    const RuleBook* rules = nullptr;      // never null
    std::optional<FactKind> forced_kind;  // --kind
    Part part = Part::all;
    bool correcting = false;  // a roster may change the names and ID numbers of its people
};

// What was read of one table.
struct TableCount {
    std::string sheet;
    FactKind kind = FactKind::people;
    std::size_t read = 0;                     // rows that are records
    std::vector<std::uint32_t> refused_rows;  // of these, rows with an error, ascending
};
struct ImportOutcome {
    std::vector<TableCount> tables;
    Diagnostics diagnostics;  // in the order of the file
    // An error concerns a sheet or the file as a whole, so that no row of it can be relied on.
    bool is_faulty_as_a_whole = false;
};

// Reads every table of the file that belongs to the part asked for, and puts its facts into the
// sink; the order of the sheets does not matter. With errors in the diagnostics the caller keeps
// nothing of it. What concerns a sheet as a whole is told with its part; a sheet that is no table
// of ours, with `all_but_people`. What the file's own diagnostics say (damage, the encoding) is
// told too; in the call that goes on with `all_but_people` only what is new.
[[nodiscard]] ImportOutcome import_tables(TableFile& file, const ImportRequest& request,
                                          FactSink& sink);

}  // namespace kaoping
