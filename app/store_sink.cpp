#include "app/store_sink.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

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

StoreSink::StoreSink(ImportBatch& batch, std::string file, NameOrigin name_origin,
                     std::function<void(std::int64_t)> on_progress)
    : batch_(batch),
      file_(std::move(file)),
      name_origin_(std::move(name_origin)),
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
            diagnostics_.add(Cause::fact_on_two_sheets, place_of(origin, {}), {},
                             {name_origin_(outcome.other)});
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
    for (const FieldConflict& conflict : outcome.conflicts) {
        diagnostics_.add(Cause::fact_conflict, place_of(origin, conflict.field), conflict.given,
                         {heading_of(headings_.back().kind, conflict.field), conflict.stored,
                          name_origin_(conflict.origin)});
    }
}

Place StoreSink::place_of(Origin origin, std::string_view field) const {
    const TableHeading& heading = headings_.back();
    Place place{file_, heading.sheet, origin.row, {}};
    const auto column = heading.columns.find(field);
    if (column != heading.columns.end()) place.column = column_letters(column->second);
    return place;
}

}  // namespace kaoping
