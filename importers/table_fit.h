// Fit: a heading read as a table of one kind, to be weighed against the other kinds.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "config/headings.h"
#include "config/rule_book.h"
#include "importers/heading_row.h"
#include "importers/meeting_heading.h"
#include "importers/periods.h"

namespace kaoping {

// What one column is to one kind.
struct ColumnMeaning {
    enum class Sort { field, indicator, meeting, result, ordinary, nothing, unknown };
    Sort sort = Sort::unknown;
    Field field = Field::number;
    std::string indicator;  // as the rule book names it

    [[nodiscard]] bool is_stored() const {
        return sort == Sort::field || sort == Sort::indicator || sort == Sort::meeting;
    }
    [[nodiscard]] bool is(Field which) const { return sort == Sort::field && field == which; }
};

// Names of all indicators any version of the rule book has, by their folded heading.
using Indicators = std::map<std::string, std::string>;
[[nodiscard]] Indicators indicators_of(const RuleBook& rules);

struct Fit {
    const TableWords* words = nullptr;
    const HeadingRows* heading = nullptr;
    std::vector<ColumnMeaning> meanings;   // one a heading cell
    std::vector<MeetingHeading> meetings;  // of an attendance sheet: likewise
    TitleWords title;
    // Needed groups without a column; an empty group stands for the indicators.
    std::vector<std::vector<Field>> missing;
    std::size_t fields = 0;      // columns that are stored
    std::size_t recognised = 0;  // those, results and ordinary ones
    bool has_result = false;

    [[nodiscard]] bool complete() const { return missing.empty(); }
    [[nodiscard]] bool has(Field field) const;
};

// `words` and `heading` outlive the fit.
[[nodiscard]] Fit fit_of(const TableWords& words, const Indicators& indicators,
                         const HeadingRows& heading, const TitleWords& title);

// A heading read as an attendance sheet, persons by days: a table of `study` whose dates are
// headings. `rows` are those the heading was found in.
[[nodiscard]] Fit attendance_fit_of(const std::vector<RawRow>& rows, const HeadingRows& heading,
                                    const TitleWords& title);
// Whether some heading of it is a day, or would be one if its year were known.
[[nodiscard]] bool has_days(const Fit& attendance);

// Whether an incomplete table is plainly meant to be of the kind: it has columns no other kind has
// together.
[[nodiscard]] bool is_meant_by(const Fit& fit);

}  // namespace kaoping
