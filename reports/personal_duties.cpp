#include "reports/personal_duties.h"

#include <algorithm>

namespace kaoping {

PersonalDuties::PersonalDuties(const DutyYear& year, std::string_view rule) {
    for (const DutyRow* row : rows_of_rule(year, rule)) {
        if (!row->person) continue;
        Progress& progress = people_[*row->person];
        const Points due = points_of(row->required), done = points_of(row->actual);
        progress.due += due;
        progress.done += done;
        if (is_unmet(*row)) progress.lacking += std::max(due - done, Points{});
        progress.rows.push_back(row);
    }
}

PersonalDuties PersonalDuties::by_row(const DutyYear& year, std::string_view rule) {
    PersonalDuties duties;
    for (const DutyRow* row : rows_of_rule(year, rule)) {
        if (!row->person) continue;
        Progress& progress = duties.people_[*row->person];
        progress.due += Points::whole(1);
        if (row->verdict == DutyVerdict::met) progress.done += Points::whole(1);
        if (is_unmet(*row)) progress.lacking += Points::whole(1);
        progress.rows.push_back(row);
    }
    return duties;
}

const Progress* PersonalDuties::of(PersonId person) const {
    const auto found = people_.find(person);
    return found == people_.end() ? nullptr : &found->second;
}

void append_progress(Row& row, const Progress* progress) {
    if (progress == nullptr) {
        row.cells.insert(row.cells.end(), 3, Cell{});
        return;
    }
    row.cells.push_back(amount_cell(progress->due));
    row.cells.push_back(amount_cell(progress->done));
    row.cells.push_back(progress->lacking == Points{} ? Cell{} : amount_cell(progress->lacking));
}

}  // namespace kaoping
