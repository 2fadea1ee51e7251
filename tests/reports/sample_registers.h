// Registers and duty rows built by hand, of the invented office of sample_results.h and two more
// villages in 2024: what the workbooks of the duties print. They need not be what scoring would
// find; they cover what a report can meet.
#pragma once

#include "reports/duty_year.h"

namespace kaoping::sample {

[[nodiscard]] DutyYear duty_year();

// The parts it is made of: cases, contacts and refusals (sample_registers.cpp); complaints, archive
// and reviews (sample_office_registers.cpp); the rest (sample_people_duties.cpp).
void add_people(DutyYear& year);
void add_affairs(DutyYear& year);
void add_office(DutyYear& year);
void add_studies(DutyYear& year);
void add_villages(DutyYear& year);

// The next row of an invented file.
[[nodiscard]] Origin next_origin();
// Somebody of the office, by name.
[[nodiscard]] RegisteredPerson& someone(DutyYear& year, std::string_view name);

// A row of the duties with a fact behind it; what else it says is set by the caller.
DutyRow& add_row(DutyYear& year, std::string rule, std::string article, std::string subject,
                 std::string period, Origin origin = {});
void set_verdict(DutyRow& row, std::string required, std::string actual, DutyVerdict verdict);

}  // namespace kaoping::sample
