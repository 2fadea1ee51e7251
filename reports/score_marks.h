// Score marks: the scores of a sheet someone should look at twice before he signs it — close to a
// band, far below the period before, far apart between self and review. The figures stay as they
// are; the signs stand behind them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "records/language.h"
#include "reports/sheet.h"
#include "scoring/results.h"

namespace kaoping {

// How close to a band a score is an edge, and how far below the last one a drop. They decide
// nothing, and the rule book has no setting for them.
inline constexpr Points kEdgeWithin = Points::of_hundredths(50);  // included
inline constexpr Points kDropOf = Points::whole(10);              // included

// Whether a score lies kDropOf or more below the last one.
[[nodiscard]] bool is_drop(const std::optional<Score>& last, const std::optional<Score>& score);

// The scores of everyone at the period he was last scored at.
class LastScores {
public:
    LastScores() = default;
    // Of periods from the oldest to the newest.
    explicit LastScores(const std::vector<const std::vector<PeriodResult>*>& periods);

    // Takes in a later period.
    void follow(const std::vector<PeriodResult>& period);
    // Whether the score is a drop from the person's last.
    [[nodiscard]] bool dropped(PersonId person, const std::optional<Score>& score) const;

private:
    std::unordered_map<PersonId, Score> scores_;
};

// Whether the score of somebody to be graded lies within kEdgeWithin of a band.
template <class Result>
[[nodiscard]] bool at_edge(const Result& result) {
    return result.person.participation == Participation::graded && result.band_distance &&
           *result.band_distance <= kEdgeWithin;
}

// Adds `mark` to the column where it is due.
inline void mark_if(bool due, Row& row, std::size_t column, CellMark mark) {
    if (due) row.marks.emplace_back(column, mark);
}

// What the signs mean, for the notes of a sheet that uses these.
[[nodiscard]] std::string marks_note(const std::vector<CellMark>& used, Language language);

}  // namespace kaoping
