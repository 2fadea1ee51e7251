// Talks with a person in a year (谈心谈话), and the units a leader keeps in touch with
// (联系服务群众 三). Both are asked for when the year-end is due; category and post are those of 31
// December.
#pragma once

#include "scoring/own_duties.h"

namespace kaoping {

// `talks`: of everyone but the leaders, who hold them. A village cadre whose post is, letter by
// letter, none of the main posts is owed fewer.
void add_talks(DutyRows& rows, const OwnDuties& of);
// `links`: of the leaders. A unit told twice is one; more than two are shown, and no offence.
void add_links(DutyRows& rows, const OwnDuties& of);

}  // namespace kaoping
