// PersonalDuties: of one personal rule, what each person owed and did, added up over his rows. A
// duty whose period still runs is owed, and lacks nothing yet.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "reports/duty_year.h"

namespace kaoping {

struct Progress {
    Points due, done, lacking;
    std::vector<const DutyRow*> rows;
};

class PersonalDuties {
public:
    // Due and done are what the rows print as required and actual.
    PersonalDuties(const DutyYear& year, std::string_view rule);
    // Due and done are rows: each asks for one thing, a month's study.
    [[nodiscard]] static PersonalDuties by_row(const DutyYear& year, std::string_view rule);

    // Null for someone without such a duty.
    [[nodiscard]] const Progress* of(PersonId person) const;
    [[nodiscard]] bool empty() const { return people_.empty(); }

private:
    PersonalDuties() = default;

    std::unordered_map<PersonId, Progress> people_;
};

// 应 / 已 / 缺, appended; three blanks for someone without the duty.
void append_progress(Row& row, const Progress* progress);

}  // namespace kaoping
