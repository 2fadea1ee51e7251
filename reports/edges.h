// Edges: how close the score of a year lies to where another grade begins — a band of the rule book
// or the last place of a quota. A committee looks at these people twice.
//
// Nothing is judged anew: the line of a quota is read from whom scoring let keep excellent.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "config/rule_book.h"
#include "scoring/results.h"

namespace kaoping {

struct Edge {
    // The least score of a grade; the last place of the quota; the same where people share it.
    enum class Kind : unsigned char { excellent, competent, basic, quota, tie };
    Kind kind = Kind::excellent;
    Points line;
    Points gap;  // score − line: below it when negative
};

class Edges {
public:
    // `bands` are those in force on the last day of the year.
    Edges(const YearResult& year, const AnnualBands& bands);

    // The edges within kEdgeWithin (reports/score_marks.h) of the person's annual score; none
    // for someone without a grade by score. The line of a quota concerns its candidates only, and
    // there is none where the places suffice or there are none.
    [[nodiscard]] std::vector<Edge> near(const PersonYear& person) const;

private:
    struct QuotaLine {
        std::optional<Points> lowest_kept, tied;
        bool used_up = false;
        [[nodiscard]] std::optional<Points> line() const;
    };

    AnnualBands bands_;
    std::array<QuotaLine, kPools.size()> quotas_{};
};

}  // namespace kaoping
