// DutyYear: what the workbooks of the registers and duties are drawn from — the duty rows of a year
// (rulebook 9), the registers behind them and the people they name — and the looking up those
// workbooks share.
//
// Everything stands as it was known on the day asked: the reports look at no date to see whether a
// fact exists. Nothing of a ballot or a review leads to whoever gave it: both are counts.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "records/facts.h"
#include "reports/report_context.h"
#include "scoring/candidates.h"
#include "scoring/duty.h"
#include "scoring/results.h"

namespace kaoping {

// Someone of the roster, with what the registers of the year tell of him. `serves` at least a day
// of the year; one who does not may still be named by an older case.
struct RegisteredPerson {
    PersonLine person;  // of 31 December
    bool serves = true;
    std::vector<Attendance> attendances;
    std::vector<Talk> talks;
    std::vector<Ballot> ballots;
    std::vector<DenialReport> denial_reports;
    int denied_matters = 0;      // different matters of substantiated reports
    std::string awards_lost_by;  // the article by which they cost the awards; empty: they do not
};

struct DutyYear {
    int year = 0;
    Day asked;  // the as-of day, else the morning after 31 December
    std::vector<DutyRow> rows;
    OfficeFacts facts;
    std::vector<RegisteredPerson> people;  // by number
    std::vector<Candidate> candidates;
    std::unordered_map<SheetId, SourceSheet> sources;  // of the facts behind the candidates
};

// The rows of one rule, in their order.
[[nodiscard]] std::vector<const DutyRow*> rows_of_rule(const DutyYear& year, std::string_view rule);

// The value of `key` in a row's detail ("late=3"), or ""; as a count, 0 when it is none.
[[nodiscard]] std::string_view detail_of(const DutyRow& row, std::string_view key);
[[nodiscard]] std::int64_t count_of(const DutyRow& row, std::string_view key);
[[nodiscard]] bool has_detail(const DutyRow& row, std::string_view word);

// What a row prints, as the figure it is: a day, a whole number, points; anything else as text.
[[nodiscard]] Cell figure_cell(std::string_view figure);
// The points a row prints; 0.00 when it prints none.
[[nodiscard]] Points points_of(std::string_view figure);
// A number of points without needless decimals: "10", "7.50".
[[nodiscard]] Cell amount_cell(Points amount);
[[nodiscard]] std::string amount_text(Points amount);

[[nodiscard]] std::string_view word(DutyVerdict verdict, Language language);
[[nodiscard]] inline bool is_unmet(const DutyRow& row) {
    return row.verdict == DutyVerdict::not_met;
}

// Adds the note "依据：限时办结 四": the articles the rows were judged by, each once. None without
// rows.
void cite_articles(Sheet& sheet, const std::vector<const DutyRow*>& rows, Language language);

// People by their identity. Views into the year it was made from.
class PeopleIndex {
public:
    explicit PeopleIndex(const DutyYear& year);
    // Null for nobody, or for somebody the roster no longer has.
    [[nodiscard]] const PersonLine* find(std::optional<PersonId> person) const;
    [[nodiscard]] Cell name(std::optional<PersonId> person) const;
    [[nodiscard]] Cell unit(std::optional<PersonId> person) const;

private:
    std::unordered_map<PersonId, const PersonLine*> people_;
};

// The facts of one register by the row of the file that told them.
template <class Fact>
class FactFinder {
public:
    explicit FactFinder(const std::vector<Fact>& facts) {
        for (const Fact& fact : facts) facts_.emplace(fact.origin, &fact);
    }
    // The first fact of this register the duty rests on, or null.
    [[nodiscard]] const Fact* behind(const DutyRow& row) const {
        for (const FactReference& reference : row.because) {
            const auto found = facts_.find(reference.origin);
            if (found != facts_.end()) return found->second;
        }
        return nullptr;
    }

private:
    std::map<Origin, const Fact*> facts_;
};

}  // namespace kaoping
