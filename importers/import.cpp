#include "importers/import.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "importers/fill_down.h"
#include "importers/record_reader.h"
#include "importers/row_sorts.h"
#include "importers/sheet_look.h"

namespace kaoping {
namespace {

// What came of one sheet.
struct SheetOutcome {
    std::optional<TableCount> count;
    Diagnostics diagnostics;
    bool is_faulty_as_a_whole = false;
};

// What the file's reader has said from the `first` thing on.
Diagnostics said_by(const TableFile& file, std::size_t first) {
    Diagnostics said;
    const auto& all = file.diagnostics().all();
    for (std::size_t at = first; at < all.size(); ++at) said.add(all[at]);
    return said;
}

TableHeading heading_of(const Table& table, const std::string& sheet) {
    TableHeading heading{sheet, table.kind, {}};
    for (const ColumnWords& column : words_of(table.kind).columns) {
        const std::uint32_t at = table.column(column.field);
        if (at != 0) heading.columns.emplace(column.key, at);
        // One column of both signs is the column of either.
        if (at != 0 && column.field == Field::signed_points)
            heading.columns.emplace("deduction", at);
    }
    for (const IndicatorColumn& indicator : table.indicators) {
        heading.columns.emplace(indicator.indicator, indicator.column);
    }
    return heading;
}

RecordReaderPtr reader_of(const Table& table, ImportContext& context) {
    switch (table.kind) {
        case FactKind::people:
            return make_people_reader(context, table);
        case FactKind::evaluations:
            return make_evaluations_reader(context, table);
        case FactKind::items:
            return make_items_reader(context, table);
        case FactKind::adjustments:
            return make_adjustments_reader(context);
        case FactKind::measures:
            return make_measures_reader(context);
        case FactKind::transfers:
            return make_transfers_reader(context);
        case FactKind::grades:
            return make_grades_reader(context);
        case FactKind::denial_reports:
            return make_denial_reports_reader(context);
        case FactKind::sanctions:
            return make_sanctions_reader(context);
        case FactKind::vetoes:
            return make_vetoes_reader(context);
        case FactKind::appeals:
            return make_appeals_reader(context);
        case FactKind::denials:
            return make_denials_reader(context);
        case FactKind::cases:
            return make_cases_reader(context);
        case FactKind::contacts:
            return make_contacts_reader(context);
        case FactKind::complaints:
            return make_complaints_reader(context);
        case FactKind::study:
            return table.meetings.empty() ? make_study_reader(context, table)
                                          : make_attendance_reader(context, table);
        case FactKind::talks:
            return make_talks_reader(context);
        case FactKind::meetings:
            return make_meetings_reader(context, table);
        case FactKind::ballots:
            return make_ballots_reader(context, table);
        case FactKind::unit_reviews:
            return make_unit_reviews_reader(context);
        case FactKind::archive:
            return make_archive_reader(context);
        case FactKind::village_works:
            return make_village_works_reader(context);
        case FactKind::links:
            return make_links_reader(context);
        case FactKind::inspections:
            return make_inspections_reader(context);
    }
    return nullptr;
}

// Whether rows of the table name people of the roster.
bool needs_roster(const Table& table) {
    if (table.kind == FactKind::people) return false;
    return table.column(Field::number) != 0 || table.column(Field::name) != 0 ||
           table.column(Field::id_number) != 0;
}

// In the order of rows and columns; what concerns the whole sheet first.
bool goes_before(const Diagnostic& a, const Diagnostic& b) {
    const auto key = [](const Diagnostic& of) {
        return std::tuple{of.place.row, of.place.column.size(), std::string_view{of.place.column}};
    };
    return key(a) < key(b);
}

// Adds the rows that have an error among what was said from the `first` thing on.
void add_rows_with_errors(const Diagnostics& diagnostics, std::size_t first,
                          std::vector<std::uint32_t>& rows) {
    for (std::size_t at = first; at < diagnostics.all().size(); ++at) {
        const Diagnostic& diagnostic = diagnostics.all()[at];
        if (severity_of(diagnostic) == Severity::error) rows.push_back(diagnostic.place.row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

// Hidden rows, told in one note.
struct HiddenRows {
    std::size_t count = 0;
    std::uint32_t first = 0;
};

// Reads the records of a table from behind its headings to the end of the sheet.
void read_records(LookedAt& looked, const Table& table, ImportContext& context,
                  SheetOutcome& outcome) {
    Diagnostics& diagnostics = outcome.diagnostics;
    TableCount count{looked.place.sheet, table.kind, 0, {}};
    const SheetId sheet = context.sink.begin_table(heading_of(table, looked.place.sheet));
    const RecordReaderPtr reader = reader_of(table, context);
    RowReader row{table, looked.place, sheet, diagnostics};
    FillDown fill_down{table, looked.rows};
    HiddenRows hidden;
    bool has_example = false;
    looked.rows.skip(table.first_heading + table.heading_count);
    while (const RawRow* raw = looked.rows.next()) {
        row.bind(*raw, fill_down.above(*raw));
        const RowSort sort = sort_of(row, *raw);
        if (sort == RowSort::subtotal) fill_down.end_run();
        if (sort == RowSort::passed_over || sort == RowSort::subtotal) continue;
        if (sort == RowSort::example) {
            if (!std::exchange(has_example, true)) {
                Place place = looked.place;
                place.row = raw->number;
                diagnostics.add(Cause::row_example, place);
            }
            continue;
        }
        ++count.read;
        if (raw->hidden && hidden.count++ == 0) hidden.first = raw->number;
        if (sort == RowSort::nobody) {
            row.fault_of_row(Cause::row_without_person);
        } else {
            reader->read(row);
        }
        if (row.faulty()) count.refused_rows.push_back(raw->number);
        fill_down.remember(*raw);
    }
    const std::size_t before = diagnostics.all().size();
    reader->finish(row);
    add_rows_with_errors(diagnostics, before, count.refused_rows);
    if (hidden.count > 0) {
        Place place = looked.place;
        place.row = hidden.first;
        diagnostics.add(Cause::rows_hidden, place, {}, {std::to_string(hidden.count)});
    }
    outcome.count = std::move(count);
}

bool belongs_to(Part part, const Recognition& recognition) {
    const bool people = recognition.table && recognition.table->kind == FactKind::people;
    switch (part) {
        case Part::all:
            return true;
        case Part::people_only:
            return people;
        case Part::all_but_people:
            return !people;
    }
    return true;
}

SheetOutcome import_sheet(LookedAt& looked, const Roster& roster, ImportContext& context) {
    SheetOutcome outcome;
    outcome.diagnostics = looked.recognition.diagnostics;
    outcome.is_faulty_as_a_whole = outcome.diagnostics.has_errors();
    const auto& table = looked.recognition.table;
    if (!table) return outcome;
    if (looked.rows.is_hidden()) outcome.diagnostics.add(Cause::sheet_hidden, looked.place);
    read_records(looked, *table, context, outcome);
    if (needs_roster(*table) && roster.empty() && outcome.count->read > 0) {
        outcome.diagnostics.add(Cause::roster_empty, looked.place);
        outcome.is_faulty_as_a_whole = true;
    }
    outcome.diagnostics.sort(goes_before);
    return outcome;
}

}  // namespace

bool FileSurvey::has(FactKind kind) const {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

FileSurvey survey_tables(TableFile& file, const std::string& file_name, const RuleBook& rules,
                         std::optional<FactKind> forced_kind) {
    FileSurvey survey;
    for (std::size_t index = 0; index < file.sheet_count(); ++index) {
        auto sheet = file.open_sheet(index);
        if (!sheet) continue;
        const LookedAt looked = look_at(std::move(sheet), file_name, rules, forced_kind);
        survey.diagnostics.append(looked.recognition.diagnostics);
        if (looked.recognition.table) survey.kinds.push_back(looked.recognition.table->kind);
    }
    survey.diagnostics.append(said_by(file, 0));
    return survey;
}

ImportOutcome import_tables(TableFile& file, const ImportRequest& request, FactSink& sink) {
    ImportContext context{*request.rules, sink, Identity{*request.roster}, MeasureRows{},
                          RosterRows{*request.roster, request.correcting}};
    ImportOutcome outcome;
    const bool goes_on = request.part == Part::all_but_people;
    const std::size_t told = goes_on ? file.diagnostics().all().size() : 0;
    for (std::size_t index = 0; index < file.sheet_count(); ++index) {
        auto sheet = file.open_sheet(index);
        if (!sheet) continue;
        LookedAt looked =
            look_at(std::move(sheet), request.file_name, *request.rules, request.forced_kind);
        if (!belongs_to(request.part, looked.recognition)) continue;
        SheetOutcome result = import_sheet(looked, *request.roster, context);
        outcome.diagnostics.append(result.diagnostics);
        outcome.is_faulty_as_a_whole |= result.is_faulty_as_a_whole;
        if (result.count) outcome.tables.push_back(std::move(*result.count));
    }
    outcome.diagnostics.append(said_by(file, told));
    outcome.is_faulty_as_a_whole |= file.diagnostics().has_errors();
    return outcome;
}

}  // namespace kaoping
