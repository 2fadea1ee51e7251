// Entries that must be filled in whole: who was asked first (首问责任 四, 六) and what was refused
// (否定报备 一, 二).
//
// A visit needs nothing written down; a call needs four things: matter, caller, his unit and how to
// reach him. A matter of another office (本岗职责 否; blank is not) needs one more, the hand-over:
// to whom and on which day, both.
#pragma once

#include "scoring/own_duties.h"

namespace kaoping {

// `first-contact` and `denial-form` of the year.
void add_contacts(DutyRows& rows, const Inquiry& inquiry, int year);
void add_denials(DutyRows& rows, const Inquiry& inquiry, int year);
// The person's own.
void add_own_contacts(DutyRows& rows, const OwnDuties& of);
void add_own_denials(DutyRows& rows, const OwnDuties& of);

}  // namespace kaoping
