#include "app/store_sink.h"

#include <stdexcept>
#include <utility>

#include "app/field_words.h"
#include "app/step_words.h"

namespace kaoping {
namespace {

constexpr std::int64_t kProgressStep = 5000;

// The person whose ceiling or decided grade a fact concerns.
struct JudgedPerson {
    std::optional<PersonId> operator()(const MeasureDecision* fact) const { return fact->person; }
    std::optional<PersonId> operator()(const GradeDecision* fact) const { return fact->person; }
    std::optional<PersonId> operator()(const DenialReport* fact) const { return fact->person; }
    std::optional<PersonId> operator()(const Sanction* fact) const { return fact->person; }
    std::optional<PersonId> operator()(const Appeal* fact) const { return fact->person; }
    template <class Fact>
    std::optional<PersonId> operator()(const Fact*) const {
        return std::nullopt;
    }
};

std::optional<PersonId> person_judged_by(const FactRef& fact) {
    return std::visit(JudgedPerson{}, fact);
}

}  // namespace

StoreSink::StoreSink(ImportBatch& batch, std::string file, Language language, bool correcting,
                     FindSource find_source, OnProgress on_progress)
    : batch_(batch),
      file_(std::move(file)),
      language_(language),
      correcting_(correcting),
      find_source_(std::move(find_source)),
      on_progress_(std::move(on_progress)) {}

SheetId StoreSink::begin_table(const TableHeading& heading) {
    headings_.push_back(heading);
    tables_.push_back({file_, heading.sheet, heading.kind});
    if (failure_) return {};
    const Result<SheetId> sheet = batch_.begin_table(heading.sheet, heading.kind);
    if (!sheet) {
        failure_ = sheet.error();
        return {};
    }
    return *sheet;
}

void StoreSink::put(const FactRef& fact, const ErasedFields& erased) {
    if (headings_.empty()) throw std::logic_error("a fact before its table");
    if (failure_) return;
    if (++facts_ % kProgressStep == 0) on_progress_(facts_);
    const Origin origin = origin_of(fact);
    if (!erased.empty() && !correcting_) {
        refuse_erasure(Cause::erasure_unasked, erased, origin);
        return;
    }
    if (const auto person = person_judged_by(fact)) touched_.insert(*person);
    const Result<PutOutcome> outcome = batch_.put(fact, erased);
    if (!outcome) {
        failure_ = outcome.error();
        return;
    }
    count(*outcome, erased, origin);
}

void StoreSink::refuse_row(Origin origin) {
    tables_.back().refused_rows.insert(origin.row);
}

void StoreSink::refuse_erasure(Cause cause, const ErasedFields& erased, Origin origin) {
    refuse_row(origin);
    for (const std::string& field : erased) {
        diagnostics_.add(cause, place_of(origin, field), "删除",
                         {heading_of(headings_.back().kind, field)});
    }
}

void StoreSink::count(const PutOutcome& outcome, const ErasedFields& erased, Origin origin) {
    TableSummary& table = tables_.back();
    switch (outcome.what) {
        case PutOutcome::What::stored:
        case PutOutcome::What::filled:
            ++table.stored;
            return;
        case PutOutcome::What::corrected:
            ++table.stored;
            ++table.corrected;
            report_conflicts(Cause::fact_corrected, outcome, origin);
            return;
        case PutOutcome::What::unchanged:
            ++table.unchanged;
            return;
        case PutOutcome::What::same_elsewhere:
            ++table.unchanged;
            add_once(Cause::fact_same_elsewhere, origin,
                     {find_source_(outcome.other.sheet).sheet, std::to_string(outcome.other.row)});
            return;
        case PutOutcome::What::twin:
            refuse_row(origin);
            add_once(Cause::fact_twin, origin, {std::to_string(outcome.other.row)});
            return;
        case PutOutcome::What::conflict:
            refuse_row(origin);
            report_conflicts(Cause::fact_conflict, outcome, origin);
            return;
        case PutOutcome::What::not_erasable:
            refuse_erasure(Cause::erasure_impossible, erased, origin);
            return;
    }
}

// A row of an attendance sheet tells many facts, all of which another row may have told.
void StoreSink::add_once(Cause cause, Origin origin, std::vector<std::string> args) {
    const auto& all = diagnostics_.all();
    const bool told = !all.empty() && all.back().cause == cause &&
                      all.back().place.sheet == headings_.back().sheet &&
                      all.back().place.row == origin.row && all.back().args == args;
    if (!told) diagnostics_.add(cause, place_of(origin, {}), {}, std::move(args));
}

void StoreSink::report_conflicts(Cause cause, const PutOutcome& outcome, Origin origin) {
    const auto words = [&](const std::string& value) {
        return value_words(value, Pool::civil, language_);
    };
    for (const FieldConflict& conflict : outcome.conflicts) {
        diagnostics_.add(cause, place_of(origin, conflict.field), words(conflict.given),
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
