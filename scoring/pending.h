// Pending: what has to be done about a person before a year can be closed, and is late on a day —
// stages of periods that are over, corrections past their deadline, transfers owed, cases past
// their time limit — or still waits for a finding. It changes no score and no grade.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

struct Pending {
    enum class What : unsigned char {
        stages,      // a due period that is over lacks required stages (效能考评 三)
        correction,  // 整改期限 passed without 整改完成日期
        transfer,    // three warnings and no transfer yet (效能责任追究 二(五))
        finding,     // a report of the year is still under inquiry
        appeal,      // an appeal filed in the year has no outcome
        overdue  // a case received in the year is past its limit and not done (限时办结 四)
    };
    What what = What::stages;
    PersonLine person;             // of the last day of the year; nobody's of a case without one
    std::optional<Period> period;  // of `stages`
    std::vector<Stage> stages;     // the required ones it lacks, in their order
    // 文号, 事项编号 or 编号; a decision without one is named by its date.
    std::string document;
    // The day it was due on: the period's last, the deadline, that of the third warning; of what
    // waits for a finding or an outcome, the day it was reported or filed.
    Day since;
};
inline constexpr Vocabulary<Pending::What, 6> kPendingWhats{{
    {Pending::What::stages, "stages"},
    {Pending::What::correction, "correction"},
    {Pending::What::transfer, "transfer"},
    {Pending::What::finding, "finding"},
    {Pending::What::appeal, "appeal"},
    {Pending::What::overdue, "overdue"},
}};
constexpr const auto& vocabulary_of(Pending::What) {
    return kPendingWhats;
}

// What is pending of `year` on the morning of `day`, in the order of What, each by day. Requires
// covers_year.
[[nodiscard]] std::vector<Pending> pending_of(const Person& person, const PersonFacts& facts,
                                              const Inquiry& inquiry, int year, Day day);
// The overdue cases of the year that name nobody, by due day.
[[nodiscard]] std::vector<Pending> pending_of_nobody(const Inquiry& inquiry, int year, Day day);

}  // namespace kaoping
