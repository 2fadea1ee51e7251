// The gates beside the score (rulebook 6, 7): what the ladder of warnings, reports of unfiled
// refusals, a village veto, poor quarters and sanctions do to a year. Each is a rule that is met or
// not, whether or not it lowers the grade.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/facts.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"
#include "scoring/standing.h"

namespace kaoping {

// What one rule says of a person and year.
struct GateFinding {
    std::string rule;
    bool met = false;
    bool outweighed = false;       // the condition holds, but a higher rung takes its place
    std::optional<Grade> ceiling;  // when met
    bool undetermined = false;     // when met: no grade can be determined (sanction)
    bool bars_award = false;       // when met: 评优资格 is lost
    std::string article;
    std::string detail;
    std::vector<FactReference> because;
};

// The rungs of the ladder in force in the year: only the highest one reached is met.
[[nodiscard]] std::vector<GateFinding> judge_ladder(const WarningHistory& history,
                                                    const Inquiry& inquiry, int year);

// Substantiated reports for different matters in the year; empty when the book has no such gate.
[[nodiscard]] std::optional<GateFinding> judge_denials(const PersonFacts& facts,
                                                       const Inquiry& inquiry, int year);
// The number of different matters of substantiated reports of the year.
[[nodiscard]] int count_denials(const PersonFacts& facts, const Inquiry& inquiry, int year);

// A village flagged by a finding: its people of the pool `village` on 31 December, who serve then.
[[nodiscard]] GateFinding judge_veto(const PersonLine& person, bool serves_at_end,
                                     const Inquiry& inquiry, int year);

// Excellent needs enough good quarters among the due ones and none ordinary or poor; for someone
// with an annual score. `due` and `grades` are by PeriodKind. Empty when the book has no such gate.
[[nodiscard]] std::optional<GateFinding> judge_quarters(
    const std::array<bool, 6>& due, const std::array<std::optional<QuarterGrade>, 6>& grades,
    const Inquiry& inquiry, int year);

// The heaviest effect of the sanctions that stand and reach the year; empty when the book has no
// sanctions table.
[[nodiscard]] std::optional<GateFinding> judge_sanctions(const PersonFacts& facts,
                                                         const Inquiry& inquiry, int year);

}  // namespace kaoping
