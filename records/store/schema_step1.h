// The first step of the schema (schema.h says how the steps are used).
//
// Every fact table holds rows as they were told: what one row of a file said of one fact, with its
// sheet and row. A cell that was blank is NULL. Several rows may tell one fact; records/store/
// telling.h says which, and how they add up. Points are hundredths, days YYYY-MM-DD, vocabulary
// words their keys. Rows are keyed by their person first, so that all of one person lies together.
//
// date() with a shift, even by nothing, knows that there is no 30 February; without, it does not.
// Vocabularies are checked by `=` and OR: for an IN of more than two words SQLite builds a table in
// memory at every insert, which halves the speed of a large import.
#pragma once

#include <array>

namespace kaoping::store {

inline constexpr const char* kTablesOfStep1 = R"sql(
CREATE TABLE rule_book (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    toml TEXT NOT NULL,
    since TEXT NOT NULL,
    program_version TEXT NOT NULL
) STRICT;
CREATE TABLE rule_book_calendar (
    rule_book INTEGER NOT NULL REFERENCES rule_book,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (rule_book, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    digest TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    program_version TEXT NOT NULL
) STRICT;
CREATE INDEX batch_by_digest ON batch (digest);
CREATE TABLE source_sheet (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'people' OR kind = 'evaluations' OR kind = 'items' OR
        kind = 'adjustments' OR kind = 'measures' OR kind = 'transfers' OR kind = 'grades' OR
        kind = 'denial-reports' OR kind = 'sanctions' OR kind = 'vetoes' OR kind = 'appeals'),
    read INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX source_sheet_by_batch ON source_sheet (batch);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (number <> '')
) STRICT;
CREATE TABLE roster_row (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    effective_on TEXT CHECK (effective_on IS date(effective_on, '+0 days')),
    name TEXT CHECK (name <> ''),
    unit TEXT CHECK (unit <> ''),
    post TEXT CHECK (post <> ''),
    pool TEXT CHECK (pool = 'civil' OR pool = 'institution' OR pool = 'worker' OR
        pool = 'contract' OR pool = 'village' OR pool = 'leader'),
    id_number TEXT CHECK (id_number <> ''),
    entered_on TEXT CHECK (entered_on IS date(entered_on, '+0 days')),
    left_on TEXT CHECK (left_on IS date(left_on, '+0 days')),
    participation TEXT CHECK (participation = 'graded' OR participation = 'ungraded' OR
        participation = 'excluded' OR participation = 'superior'),
    remark TEXT CHECK (remark <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation (
    person INTEGER NOT NULL REFERENCES person,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    period TEXT NOT NULL CHECK (period = 'Q1' OR period = 'Q2' OR period = 'H1' OR
        period = 'Q3' OR period = 'Q4' OR period = 'Y'),
    version INTEGER NOT NULL CHECK (version > 0),
    self INTEGER CHECK (self BETWEEN 0 AND 10000),
    review INTEGER CHECK (review BETWEEN 0 AND 10000),
    decision INTEGER CHECK (decision BETWEEN 0 AND 10000),
    bonus INTEGER CHECK (bonus > 0),
    deduction INTEGER CHECK (deduction > 0),
    deduction_reason TEXT CHECK (deduction_reason <> ''),
    reviewer TEXT CHECK (reviewer <> ''),
    remark TEXT CHECK (remark <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, year, period, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
    person INTEGER NOT NULL REFERENCES person,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    period TEXT NOT NULL CHECK (period = 'Q1' OR period = 'Q2' OR period = 'H1' OR
        period = 'Q3' OR period = 'Q4' OR period = 'Y'),
    stage TEXT NOT NULL CHECK (stage = 'self' OR stage = 'review' OR stage = 'decision'),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10000),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, year, period, stage, indicator, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE adjustment (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    points INTEGER NOT NULL CHECK (points <> 0),
    reason TEXT CHECK (reason <> ''),
    basis TEXT CHECK (basis <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

-- One row a ground: the rows of one row of a file share sheet and row.
CREATE TABLE measure (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
    document TEXT CHECK (document <> ''),
    measures TEXT NOT NULL CHECK (measures = 'written' OR measures = 'admonition' OR
        measures = 'warning' OR measures = 'written;admonition' OR measures = 'written;warning' OR
        measures = 'admonition;warning' OR measures = 'written;admonition;warning'),
    responsibility TEXT CHECK (responsibility = 'direct' OR responsibility = 'main' OR
        responsibility = 'important'),
    aggravated INTEGER CHECK (aggravated = 1),
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
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    transferred_on TEXT NOT NULL CHECK (transferred_on IS date(transferred_on, '+0 days')),
    reason TEXT CHECK (reason <> ''),
    for_warnings INTEGER CHECK (for_warnings = 1),
    old_post TEXT CHECK (old_post <> ''),
    new_post TEXT CHECK (new_post <> ''),
    document TEXT CHECK (document <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE grade_decision (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    grade TEXT NOT NULL CHECK (grade = 'excellent' OR grade = 'competent' OR grade = 'basic' OR
        grade = 'incompetent' OR grade = 'undetermined' OR grade = 'exempt'),
    document TEXT CHECK (document <> ''),
    decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

-- A finding that is still open (核查中) is NULL.
CREATE TABLE denial_report (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    reported_on TEXT NOT NULL CHECK (reported_on IS date(reported_on, '+0 days')),
    matter TEXT NOT NULL CHECK (matter <> ''),
    finding TEXT CHECK (finding = 'substantiated' OR finding = 'unsubstantiated'),
    bad_effect INTEGER CHECK (bad_effect = 1),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE sanction (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
    document TEXT CHECK (document <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
    revoked_on TEXT CHECK (revoked_on IS date(revoked_on, '+0 days')),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE veto (
    entry INTEGER PRIMARY KEY,
    unit TEXT NOT NULL CHECK (unit <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    document TEXT CHECK (document <> ''),
    circumstance TEXT CHECK (circumstance <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL
) STRICT;

CREATE TABLE appeal (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    filed_on TEXT NOT NULL CHECK (filed_on IS date(filed_on, '+0 days')),
    document TEXT CHECK (document <> ''),
    against TEXT CHECK (against <> ''),
    served_on TEXT NOT NULL CHECK (served_on IS date(served_on, '+0 days')),
    handler TEXT CHECK (handler <> ''),
    outcome TEXT CHECK (outcome = 'upheld' OR outcome = 'revoked' OR outcome = 'changed'),
    decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;
)sql";

// Tables whose rows are only ever added.
inline constexpr std::array kKeptTablesOfStep1{"rule_book",      "rule_book_calendar",
                                               "batch",          "person",
                                               "roster_row",     "evaluation",
                                               "item",           "adjustment",
                                               "measure",        "transfer",
                                               "grade_decision", "denial_report",
                                               "sanction",       "veto",
                                               "appeal"};

}  // namespace kaoping::store
