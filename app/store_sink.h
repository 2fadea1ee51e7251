// StoreSink: hands the facts of one file to the store, inside the file's transaction, counts what
// became of them, and says as diagnostics where they meet facts that are already there.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/table_summary.h"
#include "importers/fact_sink.h"
#include "records/diagnostic.h"
#include "records/store/store.h"

namespace kaoping {

class StoreSink : public FactSink {
public:
    // Which file and sheet an id is of.
    using FindSource = std::function<SourceSheet(SheetId)>;
    // Called now and then with the number of facts put.
    using OnProgress = std::function<void(std::int64_t)>;

    // `batch` and what the functions refer to must outlive the sink. Keys of the store are told in
    // the words of `language`. `correcting`: the batch has a reason to correct.
    StoreSink(ImportBatch& batch, std::string file, Language language, bool correcting,
              FindSource find_source, OnProgress on_progress);

    [[nodiscard]] SheetId begin_table(const TableHeading& heading) override;
    void put(const FactRef& fact, const ErasedFields& erased) override;

    // What the world refused; facts put after it are not stored.
    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }
    // Conflicts, twins, the same on two sheets, what was corrected: in the order they were put.
    [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }
    // One a begun table, in order; `read` and the importer's refusals are not in it.
    [[nodiscard]] const std::vector<TableSummary>& tables() const { return tables_; }
    // The people whose ceiling or decided grade a fact concerns.
    [[nodiscard]] const std::set<PersonId>& touched() const { return touched_; }

private:
    void refuse_row(Origin origin);
    void refuse_erasure(Cause cause, const ErasedFields& erased, Origin origin);
    void count(const PutOutcome& outcome, const ErasedFields& erased, Origin origin);
    // Says of each conflict what stood there and where that was told.
    void add_once(Cause cause, Origin origin, std::vector<std::string> args);
    void report_conflicts(Cause cause, const PutOutcome& outcome, Origin origin);
    [[nodiscard]] std::string in_words(Origin origin) const;
    [[nodiscard]] Place place_of(Origin origin, std::string_view field) const;

    ImportBatch& batch_;
    std::string file_;
    Language language_;
    bool correcting_;
    FindSource find_source_;
    OnProgress on_progress_;
    std::vector<TableHeading> headings_;
    std::vector<TableSummary> tables_;
    Diagnostics diagnostics_;
    std::optional<Failure> failure_;
    std::set<PersonId> touched_;
    std::int64_t facts_ = 0;
};

}  // namespace kaoping
