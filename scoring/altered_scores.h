// The scores of a year as they would have been: the points a lifted warning had cost given back,
// quarters raised, and the annual score those make. What a "why not" reckons with, so that what it
// names is neither more nor less than it takes.
#pragma once

#include <array>
#include <optional>

#include "config/rule_book.h"
#include "scoring/results.h"

namespace kaoping {

class AlteredScores {
public:
    // Requires covers_year(rules, person.year). Both must outlive it.
    AlteredScores(const PersonYear& person, const RuleBook& rules);

    // Gives back what the warning of `day` cost its quarter (rulebook 4). A quarter at 0.00 stays
    // there: how far below it the deductions went is not known any more.
    void lift_warning(Day day);
    // Requires that the period has a score.
    void raise(PeriodKind kind, Points to);

    [[nodiscard]] const std::optional<Score>& score(PeriodKind kind) const {
        return scores_[index_of(kind)];
    }
    // The grade of a quarter with a score.
    [[nodiscard]] std::optional<QuarterGrade> quarter_grade(PeriodKind kind) const;
    [[nodiscard]] const QuarterBands& bands(PeriodKind kind) const;
    // Σ weight·score / Σ weight, for someone who has an annual score.
    [[nodiscard]] std::optional<Score> annual() const;

private:
    const PersonYear& person_;
    const RuleBook& rules_;
    std::array<std::optional<Score>, 6> scores_;  // by PeriodKind
    bool altered_ = false;
};

}  // namespace kaoping
