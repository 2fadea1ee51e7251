#include "app/store_sink.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "app/step_words.h"
#include "config/headings.h"

namespace kaoping {
namespace {

constexpr std::int64_t kProgressStep = 5000;

// What messages call a field: the usual heading of its column.
std::string heading_of(FactKind kind, const std::string& field) {
    const auto& columns = words_of(kind).columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnWords& column) { return column.key == field; });
    return found == columns.end() ? field : std::string{found->words.front()};
}

}  // namespace

StoreSink::StoreSink(ImportBatch& batch, std::string file, Language language,
                     FindSource find_source, OnProgress on_progress)
    : batch_(batch),
      file_(std::move(file)),
      language_(language),
      find_source_(std::move(find_source)),
      on_progress_(std::move(on_progress)) {}

SheetId StoreSink::begin_table(const TableHeading& heading) {
    headings_.push_back(heading);
    tables_.push_back({file_, heading.sheet, heading.kind, 0, 0, 0, 0});
    refused_rows_.clear();
    if (failure_) return {};
    const Result<SheetId> sheet = batch_.begin_table(heading.sheet, heading.kind);
    if (!sheet) {
        failure_ = sheet.error();
        return {};
    }
    return *sheet;
}

void StoreSink::put(const std::vector<ItemScore>& facts) {
    if (!facts.empty()) take(facts, facts.front().origin);
}

template <class Fact>
void StoreSink::take(const Fact& fact, Origin origin) {
    if (headings_.empty()) throw std::logic_error("a fact before its table");
    if (failure_) return;
    if (++facts_ % kProgressStep == 0) on_progress_(facts_);
    const Result<PutOutcome> outcome = batch_.put(fact);
    if (!outcome) {
        failure_ = outcome.error();
        return;
    }
    count(*outcome, origin);
}

void StoreSink::count(const PutOutcome& outcome, Origin origin) {
    TableSummary& table = tables_.back();
    const auto refuse_row = [&] {
        if (refused_rows_.insert(origin.row).second) ++table.refused;
    };
    switch (outcome.what) {
        case PutOutcome::What::stored:
        case PutOutcome::What::filled:
            ++table.stored;
            return;
        case PutOutcome::What::unchanged:
            ++table.unchanged;
            return;
        case PutOutcome::What::same_elsewhere:
            ++table.unchanged;
            diagnostics_.add(
                Cause::fact_same_elsewhere, place_of(origin, {}), {},
                {find_source_(outcome.other.sheet).sheet, std::to_string(outcome.other.row)});
            return;
        case PutOutcome::What::twin:
            refuse_row();
            diagnostics_.add(Cause::fact_twin, place_of(origin, {}), {},
                             {std::to_string(outcome.other.row)});
            return;
        case PutOutcome::What::conflict:
            refuse_row();
            report_conflicts(outcome, origin);
            return;
    }
}

void StoreSink::report_conflicts(const PutOutcome& outcome, Origin origin) {
    const auto words = [&](const std::string& value) {
        return value_words(value, Pool::civil, language_);
    };
    for (const FieldConflict& conflict : outcome.conflicts) {
        diagnostics_.add(Cause::fact_conflict, place_of(origin, conflict.field),
                         words(conflict.given),
                         {heading_of(headings_.back().kind, conflict.field), words(conflict.stored),
                          in_words(conflict.origin)});
    }
}

// "得分.xlsx · 一季度 · 第7行".
std::string StoreSink::in_words(Origin origin) const {
    const SourceSheet source = find_source_(origin.sheet);
    return place_words({source.file, source.sheet, origin.row, {}}, language_);
}

Place StoreSink::place_of(Origin origin, std::string_view field) const {
    const TableHeading& heading = headings_.back();
    Place place{file_, heading.sheet, origin.row, {}};
    const auto column = heading.columns.find(field);
    if (column != heading.columns.end()) place.column = column_letters(column->second);
    return place;
}

}  // namespace kaoping
