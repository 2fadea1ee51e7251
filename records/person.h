// Person: one member of staff, as the rosters tell of him: rows that take effect on a day and hold
// until the next (rulebook 3). What a sheet of some period shows (unit, post, category,
// participation) is the row of the period's last day, so a moved person stays under last year's
// unit in last year's sheets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/day.h"
#include "records/id.h"
#include "records/origin.h"
#include "records/vocabulary.h"

namespace kaoping {

// One row of a roster (人员名册). Blank cells are empty.
struct RosterRow {
    std::string number;                          // 工号; never empty once stored
    std::string name;                            // 姓名, without spaces, one kind of middle dot
    std::string unit;                            // 单位
    std::string post;                            // 职务
    std::optional<Pool> pool;                    // 人员类别; blank counts as civil
    std::string id_number;                       // 身份证号, 18 characters, upper-case X
    std::optional<Day> entry;                    // 入职日期
    std::optional<Day> leave;                    // 离职日期
    std::optional<Participation> participation;  // 参加考核; blank: graded, a leader superior
    std::optional<Day> effective;                // 生效日期; blank: from the entry date
    std::string remark;
    Origin origin;
};

class Person {
public:
    // Requires at least one row; all of one person. Sorts them by the day they take effect:
    // 生效日期, else the row's entry date, else before all others. A blank category or post is that
    // of the row before (a blank never erases).
    Person(PersonId id, std::vector<RosterRow> rows);

    [[nodiscard]] PersonId id() const { return id_; }
    [[nodiscard]] const std::string& number() const { return rows_.back().number; }
    // The name in the latest row.
    [[nodiscard]] const std::string& name() const { return rows_.back().name; }
    // The latest ID number any row has, or "".
    [[nodiscard]] const std::string& id_number() const;

    // The row in force on `day`; the earliest row also holds before its day.
    [[nodiscard]] const RosterRow& row_on(Day day) const;
    // All rows, in the order they take effect.
    [[nodiscard]] const std::vector<RosterRow>& history() const { return rows_; }

    // Entry to leave, both included, each from the latest row that has it; open ends reach to the
    // first or last day the program knows.
    [[nodiscard]] DayRange service() const { return service_; }
    [[nodiscard]] bool serves_on(Day day) const { return service_.contains(day); }
    // Days of `range` on which the person serves.
    [[nodiscard]] int days_served(DayRange range) const { return overlap(service_, range).days(); }

private:
    PersonId id_;
    std::vector<RosterRow> rows_;
    std::vector<Day> effective_;
    DayRange service_;
};

// 人员类别 of a row: civil when blank.
[[nodiscard]] Pool pool_of(const RosterRow& row);
// 参加考核 of a row: what it says, else superior for a leader and graded for everyone else.
[[nodiscard]] Participation participation_of(const RosterRow& row);

}  // namespace kaoping
