#include "reports/case_lines.h"

#include <algorithm>
#include <tuple>

namespace kaoping {
namespace {

CaseLine line_of(const DutyRow& row, const TimedCase* fact, Day asked) {
    CaseLine line{&row, fact};
    if (!row.actual.empty()) {
        line.state = is_unmet(row) ? CaseState::closed_late : CaseState::closed;
        line.late = count_of(row, "late");
        return line;
    }
    line.state = is_unmet(row) ? CaseState::overdue : CaseState::open;
    const auto due = Day::parse_iso(row.required);
    if (!due) return line;
    if (is_unmet(row)) {
        line.late = asked.number() - due->number();
    } else {
        line.left = due->number() - asked.number();
    }
    return line;
}

}  // namespace

std::vector<CaseLine> case_lines(const DutyYear& year) {
    const FactFinder cases{year.facts.cases};
    std::vector<CaseLine> lines;
    for (const DutyRow* row : rows_of_rule(year, "deadline")) {
        lines.push_back(line_of(*row, cases.behind(*row), year.asked));
    }
    std::ranges::stable_sort(lines, {}, [](const CaseLine& line) {
        return std::tuple{line.state, -line.late, line.left};
    });
    return lines;
}

}  // namespace kaoping
