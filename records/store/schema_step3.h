// The third step of the schema: the registers, from which duties are counted. Tables whose rows are
// about a person are keyed by him; those about an affair, a village or a unit have an index on what
// they are looked up by, and may name a person. Votes and answers are counts.
#pragma once

#include <array>

namespace kaoping::store {

inline constexpr const char* kTablesOfStep3 = R"sql(
CREATE TABLE denial (
    entry INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    number TEXT NOT NULL CHECK (number <> ''),
    person INTEGER REFERENCES person,
    matter TEXT NOT NULL CHECK (matter <> ''),
    basis TEXT CHECK (basis <> ''),
    reason TEXT CHECK (reason <> ''),
    approver TEXT CHECK (approver <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX denial_by_number ON denial (number);

CREATE TABLE timed_case (
    entry INTEGER PRIMARY KEY,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    number TEXT NOT NULL CHECK (number <> ''),
    person INTEGER REFERENCES person,
    matter TEXT NOT NULL CHECK (matter <> ''),
    type TEXT NOT NULL CHECK (type = 'ordinary' OR type = 'special' OR type = 'statutory' OR
        type = 'assigned'),
    days INTEGER CHECK (days >= 1),
    special_reason TEXT CHECK (special_reason <> ''),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX timed_case_by_number ON timed_case (number);

CREATE TABLE contact (
    entry INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    person INTEGER REFERENCES person,
    matter TEXT NOT NULL CHECK (matter <> ''),
    way TEXT NOT NULL CHECK (way = 'visit' OR way = 'call'),
    caller TEXT CHECK (caller <> ''),
    caller_unit TEXT CHECK (caller_unit <> ''),
    contact TEXT CHECK (contact <> ''),
    own_duty INTEGER CHECK (own_duty = 0 OR own_duty = 1),
    handed_to TEXT CHECK (handed_to <> ''),
    handed_on TEXT CHECK (handed_on IS date(handed_on, '+0 days')),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX contact_by_day ON contact (day);

-- A finding that is still open is NULL.
CREATE TABLE complaint (
    entry INTEGER PRIMARY KEY,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    number TEXT NOT NULL CHECK (number <> ''),
    channel TEXT CHECK (channel <> ''),
    person INTEGER REFERENCES person,
    content TEXT NOT NULL CHECK (content <> ''),
    finding TEXT CHECK (finding = 'substantiated' OR finding = 'partly' OR
        finding = 'unsubstantiated'),
    handling TEXT CHECK (handling <> ''),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    published INTEGER CHECK (published = 0 OR published = 1),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX complaint_by_number ON complaint (number);

CREATE TABLE attendance (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    type TEXT NOT NULL CHECK (type = 'group-study' OR type = 'self-study' OR type = 'training' OR
        type = 'integrity'),
    topic TEXT CHECK (topic <> ''),
    length INTEGER NOT NULL CHECK (length > 0),
    length_unit TEXT NOT NULL CHECK (length_unit = 'hours' OR length_unit = 'days'),
    result TEXT CHECK (result <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> ''),
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE talk (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    talker TEXT NOT NULL CHECK (talker <> ''),
    content TEXT CHECK (content <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> ''),
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE village_meeting (
    entry INTEGER PRIMARY KEY,
    half TEXT NOT NULL CHECK (half GLOB '[12][0-9][0-9][0-9]H[12]'),
    unit TEXT NOT NULL CHECK (unit <> ''),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    noticed_on TEXT NOT NULL CHECK (noticed_on IS date(noticed_on, '+0 days')),
    delegates INTEGER NOT NULL CHECK (delegates >= 1),
    attended INTEGER NOT NULL CHECK (attended >= 0),
    announced INTEGER CHECK (announced = 0 OR announced = 1),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX village_meeting_by_unit ON village_meeting (unit);

CREATE TABLE ballot (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    half TEXT NOT NULL CHECK (half GLOB '[12][0-9][0-9][0-9]H[12]'),
    unit TEXT NOT NULL CHECK (unit <> ''),
    excellent INTEGER NOT NULL CHECK (excellent >= 0),
    competent INTEGER NOT NULL CHECK (competent >= 0),
    basic INTEGER NOT NULL CHECK (basic >= 0),
    incompetent INTEGER NOT NULL CHECK (incompetent >= 0),
    abstained INTEGER CHECK (abstained >= 0),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> ''),
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_review (
    entry INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    unit TEXT NOT NULL CHECK (unit <> ''),
    criterion INTEGER NOT NULL CHECK (criterion BETWEEN 1 AND 5),
    sent INTEGER NOT NULL CHECK (sent >= 0),
    returned INTEGER NOT NULL CHECK (returned >= 0),
    valid INTEGER NOT NULL CHECK (valid >= 0),
    satisfied INTEGER NOT NULL CHECK (satisfied >= 0),
    basic INTEGER NOT NULL CHECK (basic >= 0),
    dissatisfied INTEGER NOT NULL CHECK (dissatisfied >= 0),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX unit_review_by_unit ON unit_review (unit);

-- Of an item of which only the month was told, filed_on is the month's last day.
CREATE TABLE archive_item (
    entry INTEGER PRIMARY KEY,
    filed_on TEXT NOT NULL CHECK (filed_on IS date(filed_on, '+0 days')),
    month_only INTEGER CHECK (month_only = 1),
    category INTEGER NOT NULL CHECK (category BETWEEN 1 AND 11),
    title TEXT NOT NULL CHECK (title <> ''),
    document TEXT CHECK (document <> ''),
    person INTEGER REFERENCES person,
    place TEXT CHECK (place <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX archive_item_by_filed_on ON archive_item (filed_on);

CREATE TABLE village_work (
    entry INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    unit TEXT NOT NULL CHECK (unit <> ''),
    matter TEXT NOT NULL CHECK (matter = 'board' OR matter = 'film' OR matter = 'training' OR
        matter = 'pairs' OR matter = 'report'),
    count INTEGER NOT NULL CHECK (count >= 0),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX village_work_by_unit ON village_work (unit);

CREATE TABLE linked_unit (
    person INTEGER NOT NULL REFERENCES person,
    entry INTEGER NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    unit TEXT NOT NULL CHECK (unit <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> ''),
    PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE inspection (
    entry INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    item TEXT NOT NULL CHECK (item <> ''),
    person INTEGER REFERENCES person,
    unit TEXT CHECK (unit <> ''),
    result TEXT NOT NULL CHECK (result = 'pass' OR result = 'fail'),
    remark TEXT CHECK (remark <> ''),
    sheet INTEGER NOT NULL REFERENCES source_sheet,
    row INTEGER NOT NULL,
    corrects TEXT CHECK (corrects <> '')
) STRICT;
CREATE INDEX inspection_by_day ON inspection (day);
)sql";

// Tables of this step whose rows are only ever added.
inline constexpr std::array kKeptTablesOfStep3{
    "denial",       "timed_case",      "contact",   "complaint",   "attendance",
    "talk",         "village_meeting", "ballot",    "unit_review", "archive_item",
    "village_work", "linked_unit",     "inspection"};

}  // namespace kaoping::store
