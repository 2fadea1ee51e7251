// The second step of the schema: corrections and withdrawals, 否 as something that is told, and
// kinds of tables that are no longer listed here.
//
// A row may correct: `corrects` names, parted by ';', the columns in which it replaces what was
// told before it, be it by something else or by nothing. A batch may be withdrawn: its rows stay
// and are no longer looked at.
#pragma once

#include <array>

namespace kaoping::store {

inline constexpr const char* kTablesOfStep2 = R"sql(
ALTER TABLE batch ADD COLUMN correction_reason TEXT CHECK (correction_reason <> '');
CREATE TABLE withdrawal (
    batch INTEGER PRIMARY KEY REFERENCES batch,
    reason TEXT NOT NULL CHECK (reason <> ''),
    withdrawn_at TEXT NOT NULL,
    program_version TEXT NOT NULL
) STRICT;

CREATE TABLE source_sheet_2 (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    read INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    corrected INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO source_sheet_2 (id, batch, name, kind, read, stored, unchanged, refused)
    SELECT id, batch, name, kind, read, stored, unchanged, refused FROM source_sheet;
DROP TABLE source_sheet;
ALTER TABLE source_sheet_2 RENAME TO source_sheet;
CREATE INDEX source_sheet_by_batch ON source_sheet (batch);

ALTER TABLE roster_row ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE evaluation ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE adjustment ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE transfer ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE grade_decision ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE sanction ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE veto ADD COLUMN corrects TEXT CHECK (corrects <> '');
ALTER TABLE appeal ADD COLUMN corrects TEXT CHECK (corrects <> '');
CREATE INDEX veto_by_unit ON veto (unit);

CREATE TABLE measure_2 (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
    document TEXT CHECK (document <> ''),
    measures TEXT NOT NULL CHECK (measures = 'written' OR measures = 'admonition' OR
        measures = 'warning' OR measures = 'written;admonition' OR measures = 'written;warning' OR
        measures = 'admonition;warning' OR measures = 'written;admonition;warning'),
    responsibility TEXT CHECK (responsibility = 'direct' OR responsibility = 'main' OR
        responsibility = 'important'),
    aggravated INTEGER CHECK (aggravated = 0 OR aggravated = 1),
    exemption TEXT CHECK (exemption <> ''),
    acted_on TEXT CHECK (acted_on IS date(acted_on, '+0 days')),
    served_on TEXT CHECK (served_on IS date(served_on, '+0 days')),
    authority TEXT CHECK (authority <> ''),
    deadline TEXT CHECK (deadline IS date(deadline, '+0 days')),
    corrected_on TEXT CHECK (corrected_on IS date(corrected_on, '+0 days')),
    revoked_on TEXT CHECK (revoked_on IS date(revoked_on, '+0 days')),
    remark TEXT CHECK (remark <> ''),
    ground_number INTEGER CHECK (ground_number > 0),
    ground TEXT CHECK (ground <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> ''),
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;
INSERT INTO measure_2 SELECT *, NULL FROM measure;
DROP TABLE measure;
ALTER TABLE measure_2 RENAME TO measure;

CREATE TABLE denial_report_2 (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    reported_on TEXT NOT NULL CHECK (reported_on IS date(reported_on, '+0 days')),
    matter TEXT NOT NULL CHECK (matter <> ''),
    finding TEXT CHECK (finding = 'substantiated' OR finding = 'unsubstantiated'),
    bad_effect INTEGER CHECK (bad_effect = 0 OR bad_effect = 1),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> ''),
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;
INSERT INTO denial_report_2 SELECT *, NULL FROM denial_report;
DROP TABLE denial_report;
ALTER TABLE denial_report_2 RENAME TO denial_report;
)sql";

// Tables of this step whose rows are only ever added; what guarded the two that were made anew went
// with them.
inline constexpr std::array kKeptTablesOfStep2{"withdrawal", "measure", "denial_report"};

}  // namespace kaoping::store
