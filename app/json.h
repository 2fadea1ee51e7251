// Everything the program says in json: records, messages, what became of a table, the tree of
// reasons. Keys are those of contract.md in every language; points are strings, so that nobody's
// reader bends them.
#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "app/output.h"
#include "app/reason_tree.h"
#include "app/table_summary.h"
#include "records/diagnostic.h"

namespace kaoping {

// An array with one object a record.
[[nodiscard]] std::unique_ptr<RecordWriter> json_record_writer(std::vector<RecordField> fields,
                                                               std::ostream& out);

// {"severity","cause","file","sheet","row","column","found","message","hint"} on one line; the row
// is null where the whole sheet or file is meant.
[[nodiscard]] std::string json_of(const Diagnostic& diagnostic, Language language);

// {"file","sheet","kind","read","stored","unchanged","refused"} on one line.
[[nodiscard]] std::string json_of(const TableSummary& table);

// The fields of `record` and, under "steps", the tree.
[[nodiscard]] std::string json_of(const std::vector<RecordField>& fields, const Record& record,
                                  const std::vector<Step>& steps);

// The fields of `record` and, under "because", its facts, on one line.
[[nodiscard]] std::string json_of(const std::vector<RecordField>& fields, const Record& record,
                                  const std::vector<StepFact>& because);

// Records of one sort under a name of their own.
struct RecordSet {
    std::string name;  // "files"
    const std::vector<RecordField>& fields;
    std::vector<Record> records;
};

// An object with an array for each set.
[[nodiscard]] std::string json_of(const std::vector<RecordSet>& sets);

}  // namespace kaoping
