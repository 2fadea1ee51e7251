// Why not: for a person whose year did not end as excellent, every bar that kept him from it, and
// the least set of facts that, had they been otherwise, would have changed it. Each fact of the set
// is needed — without it the grade would not have been excellent — and together they suffice for
// all but what no fact can lift: a decision of the leading group, a pool without a place.
//
// Read from a result and its reasons; nobody is judged again. A village veto is no bar: it takes
// the award, not the grade (rulebook 7).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "config/rule_book.h"
#include "scoring/quota_edge.h"
#include "scoring/results.h"

namespace kaoping {

enum class BarKind : unsigned char {
    participation,  // the roster has no grade for him
    short_service,
    incomplete,
    score,     // below the band of excellent
    warnings,  // the ladder
    denials,
    quarters,
    sanction,
    quota,      // behind the last place, or there is none
    quota_tie,  // level at the last place
    decided     // the leading group decided otherwise, or above the ceiling
};

// A quarter that would have to be better; `from` as it would be with the other changes made.
struct QuarterRaise {
    PeriodKind quarter = PeriodKind::q1;
    Score from;
    Points to;
};

// What each field says depends on the kind; the others are empty.
struct Bar {
    BarKind kind = BarKind::score;
    std::string article;
    std::optional<Grade> limit;        // the best grade it allows; undetermined of a sanction
    std::vector<FactReference> facts;  // warnings, reports, sanctions; the decision
    int cases = 0;                     // facts, of denials their matters
    int to_lift = 0;                   // how many of the cases would have to fall
    Points line;                       // score: the band
    std::optional<QuotaEdge> edge;     // quota, quota-tie
    // Quota of someone who is no candidate yet: it would have met him after the other changes.
    bool prospective = false;
    // Quarters: the least raises, and how many quarters without a score would have to be good.
    std::vector<QuarterRaise> raises;
    int unscored = 0;
};

// The annual score that is needed; `from` is what it would be with the other changes made, empty
// while it is incomplete.
struct ScoreRaise {
    std::optional<Score> from;
    Points to;
};

// What the year comes to once all that is named is otherwise.
enum class WhyNotOutcome : unsigned char {
    excellent,
    pending,   // level with full marks at the last place: for the leading group
    no_place,  // the quota of the pool has no place
    open       // who takes no part, served too little or lacks scores would be judged anew
};

struct WhyNot {
    std::vector<Bar> bars;  // in the order in which the rules act
    std::optional<ScoreRaise> raise;
    WhyNotOutcome outcome = WhyNotOutcome::excellent;
    // Incomplete where the quarters are judged too: they would have to do as well.
    bool needs_quarters = false;
    // Besides, the leading group would have to decide anew.
    bool needs_new_decision = false;

    [[nodiscard]] const Bar* bar(BarKind kind) const;
};

class WhyNotFinder {
public:
    // Requires covers_year(rules, year.year). Both must outlive it.
    WhyNotFinder(const YearResult& year, const RuleBook& rules) : rules_(rules), edges_(year) {}

    // `person` is one of the year's, with at least the reasons that touched the grade. Without bars
    // for someone whose grade is excellent.
    [[nodiscard]] WhyNot find(const PersonYear& person) const;

private:
    const RuleBook& rules_;
    QuotaEdges edges_;
};

}  // namespace kaoping
