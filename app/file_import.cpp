#include "app/file_import.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "app/store_sink.h"

namespace kaoping {
namespace {

// Adds what the importer counted to what the store made of it.
void add_counts(std::vector<TableSummary>& tables, const std::vector<TableCount>& counts) {
    for (const TableCount& count : counts) {
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&](const TableSummary& each) {
                return each.sheet == count.sheet && each.kind == count.kind && each.read == 0;
            });
        if (table == tables.end()) continue;
        table->read = static_cast<std::int64_t>(count.read);
        table->refused_rows.insert(count.refused_rows.begin(), count.refused_rows.end());
    }
}

std::vector<TableRecord> records_of(const std::vector<TableSummary>& tables) {
    std::vector<TableRecord> records;
    for (const TableSummary& table : tables) {
        records.push_back({table.sheet, table.kind, table.read, table.stored, table.unchanged,
                           table.corrected, table.refused()});
    }
    return records;
}

// Reads the parts of a file one after the other into one batch.
class Reading {
public:
    Reading(TableFile& file, const FileImportRequest& request, const RuleBook& rules,
            FactSink& sink)
        : file_(file), request_(request), rules_(rules), sink_(sink) {}

    void read(Part part, const Roster& roster) {
        const ImportRequest request{request_.file, &roster,
                                    &rules_,       request_.forced_kind,
                                    part,          request_.correction_reason.has_value()};
        ImportOutcome outcome = import_tables(file_, request, sink_);
        diagnostics_.append(outcome.diagnostics);
        is_faulty_as_a_whole_ = is_faulty_as_a_whole_ || outcome.is_faulty_as_a_whole;
        counts_.insert(counts_.end(), outcome.tables.begin(), outcome.tables.end());
    }
    [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }
    [[nodiscard]] const std::vector<TableCount>& counts() const { return counts_; }
    [[nodiscard]] bool is_faulty_as_a_whole() const { return is_faulty_as_a_whole_; }

private:
    TableFile& file_;
    const FileImportRequest& request_;
    const RuleBook& rules_;
    FactSink& sink_;
    Diagnostics diagnostics_;
    std::vector<TableCount> counts_;
    bool is_faulty_as_a_whole_ = false;
};

// Nothing of a refused file is stored, whatever the store had made of it before the roll-back.
void take_back(std::vector<TableSummary>& tables) {
    for (TableSummary& table : tables) table.stored = table.unchanged = table.corrected = 0;
}

// Whether the good rows of a file with errors are to be kept. One that was kept in part before has
// to bring something new.
bool is_worth_keeping(const std::vector<TableSummary>& tables, const FileImportRequest& request) {
    return std::any_of(tables.begin(), tables.end(), [&](const TableSummary& table) {
        return table.stored > 0 || (table.unchanged > 0 && !request.known_in_part);
    });
}

}  // namespace

Result<FileImport> import_file(TableFile& file, const FileImportRequest& request, Store& store,
                               const Roster& roster, const RuleBook& rules, const Writer& writer) {
    Result<ImportBatch> batch =
        store.begin_import({request.file, request.digest, request.correction_reason}, writer);
    if (!batch) return tl::unexpected(batch.error());
    const auto find_source = [&](SheetId sheet) {
        // The store told the id a moment ago; without its names the message still has the row.
        return store.source(sheet).value_or(SourceSheet{});
    };
    StoreSink sink{*batch,           request.file,
                   request.language, request.correction_reason.has_value(),
                   find_source,      request.on_progress};
    Reading reading{file, request, rules, sink};
    if (request.has_people && request.has_others) {
        reading.read(Part::people_only, roster);
        const bool goes_on = !reading.diagnostics().has_errors() ||
                             (request.accept_valid && !reading.is_faulty_as_a_whole());
        if (goes_on && !sink.failure()) {
            const Result<Roster> with_these = store.roster();
            if (!with_these) return tl::unexpected(with_these.error());
            reading.read(Part::all_but_people, *with_these);
        }
    } else {
        reading.read(Part::all, roster);
    }
    if (sink.failure()) return tl::unexpected(*sink.failure());

    FileImport done{sink.tables(), {}, sink.touched(), {}, !file.diagnostics().has_errors()};
    add_counts(done.tables, reading.counts());
    done.diagnostics = in_file_order(reading.diagnostics(), sink.diagnostics(), done.tables);
    if (done.diagnostics.is_cut()) {
        Diagnostics from_the_top;
        from_the_top.add(Cause::findings_cut, {request.file, {}, 0, {}}, {},
                         {std::to_string(Diagnostics::kMostKept)});
        from_the_top.append(done.diagnostics);
        done.diagnostics = std::move(from_the_top);
    }
    const bool in_part = request.accept_valid && !reading.is_faulty_as_a_whole() &&
                         is_worth_keeping(done.tables, request);
    const bool is_empty = std::all_of(done.tables.begin(), done.tables.end(),
                                      [](const auto& table) { return table.read == 0; });
    if ((done.is_refused() && !in_part) || is_empty) {
        take_back(done.tables);
        return done;
    }
    const Result<void> committed = batch->commit(records_of(done.tables));
    if (!committed) return tl::unexpected(committed.error());
    done.batch = batch->id();
    return done;
}

Diagnostics in_file_order(const Diagnostics& first, const Diagnostics& second,
                          const std::vector<TableSummary>& tables) {
    std::map<std::string_view, std::size_t> places;
    for (const TableSummary& table : tables) places.emplace(table.sheet, places.size());
    const auto key = [&](const Diagnostic& diagnostic) {
        const Place& place = diagnostic.place;
        const auto sheet = places.find(place.sheet);
        return std::tuple{sheet == places.end() ? places.size() : sheet->second, place.row,
                          place.column.size(), std::string_view{place.column}};
    };
    Diagnostics sorted = first;
    sorted.append(second);
    sorted.sort([&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    return sorted;
}

}  // namespace kaoping
