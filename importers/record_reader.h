// RecordReader: turns the records of one table into facts, one class a kind. import.cpp finds the
// table and its records; a reader reads the fields, and puts the fact when the row has no fault.
#pragma once

#include <memory>

#include "importers/fact_sink.h"
#include "importers/identity.h"
#include "importers/import.h"
#include "importers/measure_rows.h"
#include "importers/roster_rows.h"
#include "importers/row_reader.h"

namespace kaoping {

// What readers share over all tables of a file.
struct ImportContext {
    const RuleBook& rules;
    FactSink& sink;
    Identity identity;
    MeasureRows measure_rows;  // decisions seen so far, to compare their rows
    RosterRows roster_rows;    // people of this file's rosters

    // Puts what a row tells.
    template <class Fact>
    void put(const RowReader& row, const Fact& fact) {
        sink.put(&fact, row.erased());
    }
};

class RecordReader {
public:
    virtual ~RecordReader() = default;
    // Reads one record; `row` is bound to it. Faults make the row faulty.
    virtual void read(RowReader& row) = 0;
    // After the last record: notes about the table as a whole.
    virtual void finish(RowReader&) {}
};

using RecordReaderPtr = std::unique_ptr<RecordReader>;

[[nodiscard]] RecordReaderPtr make_people_reader(ImportContext& context, const Table& table);
[[nodiscard]] RecordReaderPtr make_evaluations_reader(ImportContext& context, const Table& table);
[[nodiscard]] RecordReaderPtr make_items_reader(ImportContext& context, const Table& table);
[[nodiscard]] RecordReaderPtr make_adjustments_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_measures_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_transfers_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_grades_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_denial_reports_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_sanctions_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_vetoes_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_appeals_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_denials_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_cases_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_contacts_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_complaints_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_study_reader(ImportContext& context, const Table& table);
// Of an attendance sheet.
[[nodiscard]] RecordReaderPtr make_attendance_reader(ImportContext& context, const Table& table);
[[nodiscard]] RecordReaderPtr make_talks_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_meetings_reader(ImportContext& context, const Table& table);
[[nodiscard]] RecordReaderPtr make_ballots_reader(ImportContext& context, const Table& table);
[[nodiscard]] RecordReaderPtr make_unit_reviews_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_archive_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_village_works_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_links_reader(ImportContext& context);
[[nodiscard]] RecordReaderPtr make_inspections_reader(ImportContext& context);

}  // namespace kaoping
