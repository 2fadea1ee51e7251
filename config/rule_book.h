// RuleBook: the law of one office as checked values, each with the days it holds and its citation.
//
// Read it with config/rule_book_reader.h; a RuleBook that exists has passed every check (no gap or
// overlap, weights of 100, a monotone ladder, a citation in each row). Nothing of it is in code: no
// unit, threshold or weight.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "config/calendar.h"
#include "records/day.h"
#include "records/period.h"
#include "records/points.h"
#include "records/vocabulary.h"

namespace kaoping {

// A row of a dated table: what holds from `from` to `until`, both included, and who says so.
// `until` is the day before the next row of the same table and key, the row's own `until`, or open.
template <class T>
struct Dated {
    Day from;
    std::optional<Day> until;
    std::string cite;  // "效能责任追究 二(五)" or "office setting"
    T value;

    [[nodiscard]] bool holds_on(Day day) const { return from <= day && (!until || day <= *until); }
};

// The rows of one table. Rows of different keys hold side by side.
template <class T>
class DatedTable {
public:
    DatedTable() = default;
    explicit DatedTable(std::vector<Dated<T>> rows) : rows_(std::move(rows)) {}

    [[nodiscard]] const std::vector<Dated<T>>& rows() const { return rows_; }
    [[nodiscard]] bool empty() const { return rows_.empty(); }

    // The row in force on `day`, or null.
    [[nodiscard]] const Dated<T>* on(Day day) const {
        return on(day, [](const T&) { return true; });
    }
    // The first row in force on `day` whose value satisfies `which`, or null.
    template <class Predicate>
    [[nodiscard]] const Dated<T>* on(Day day, Predicate which) const {
        for (const Dated<T>& row : rows_) {
            if (row.holds_on(day) && which(row.value)) return &row;
        }
        return nullptr;
    }
    // All rows in force on `day`, in the order of the file.
    [[nodiscard]] std::vector<const Dated<T>*> all_on(Day day) const {
        std::vector<const Dated<T>*> found;
        for (const Dated<T>& row : rows_) {
            if (row.holds_on(day)) found.push_back(&row);
        }
        return found;
    }

private:
    std::vector<Dated<T>> rows_;
};

// [[stages]]: which stages a period needs, and how they combine. Weights sum to 100.00; a stage
// that is not required has none.
struct StageRule {
    std::array<bool, 3> required{};   // by Stage
    std::array<Points, 3> weights{};  // by Stage
    [[nodiscard]] bool requires_stage(Stage s) const {
        return required[static_cast<std::size_t>(s)];
    }
    [[nodiscard]] Points weight(Stage s) const { return weights[static_cast<std::size_t>(s)]; }
};

// [[periods]]: the weight of each period in the annual score; they sum to 100.00.
struct PeriodRule {
    std::array<Points, 6> weights{};  // by PeriodKind
    [[nodiscard]] Points weight(PeriodKind kind) const { return weights[index_of(kind)]; }
};

// [[indicators]]: the points of each, in the order of the file; they sum to 100.00.
struct IndicatorRule {
    std::vector<std::pair<std::string, Points>> points;
};

// How far `score` lies from the nearest of the limits.
[[nodiscard]] constexpr Points distance_to(std::array<Points, 3> limits, Points score) {
    Points nearest = Points::whole(100);
    for (const Points limit : limits) {
        nearest = std::min(nearest, limit < score ? score - limit : limit - score);
    }
    return nearest;
}

// [[annual_bands]]: the least score of each grade; below `basic` is incompetent.
struct AnnualBands {
    Points excellent, competent, basic;
    [[nodiscard]] Grade grade_of(Points score) const {
        if (score >= excellent) return Grade::excellent;
        if (score >= competent) return Grade::competent;
        return score >= basic ? Grade::basic : Grade::incompetent;
    }
    // How far the score lies from the nearest of them, above or below.
    [[nodiscard]] Points distance(Points score) const {
        return distance_to({excellent, competent, basic}, score);
    }
};

// [[quarter_bands]]: the least score of each quarter grade; below `ordinary` is poor.
struct QuarterBands {
    Points good, fair, ordinary;
    [[nodiscard]] QuarterGrade grade_of(Points score) const {
        if (score >= good) return QuarterGrade::good;
        if (score >= fair) return QuarterGrade::fair;
        return score >= ordinary ? QuarterGrade::ordinary : QuarterGrade::poor;
    }
    // How far the score lies from the nearest of them, above or below.
    [[nodiscard]] Points distance(Points score) const {
        return distance_to({good, fair, ordinary}, score);
    }
};

// [[adjustments]]: the cap of all bonuses of a quarter, the gap between self and review worth a
// note, and the points each measure costs.
struct AdjustmentRule {
    Points bonus_cap, score_gap;
    std::array<Points, 3> measure_points{};  // by Measure
};

// [[ladder]]: one rung. `count` standing warnings in a calendar year lead to `ceiling`; the rung
// with the order also demands a transfer, and a warning within `window_months` after it is
// referred.
struct Rung {
    std::string rule;  // "warning-2"
    int count = 0;
    Grade ceiling = Grade::competent;
    bool orders_transfer = false;
    int window_months = 12;
};

// [[gates]]: which fields mean something depends on `rule`.
struct Gate {
    std::string rule;  // "denial-2", "excellent-quarters", "short-service", "village-veto",
                       // "dismissal-rule", "two-basic", "merit-three"
    int count = 2;     // denial-2: reports for different matters
    Grade ceiling = Grade::competent;  // denial-2
    Points share = Points::whole(50);  // excellent-quarters, short-service: per cent, included
    int years = 2;                     // dismissal-rule, two-basic, merit-three: consecutive years
};

// [[sanctions]]: what a sanction of a kind does to the grade of its year and, for two years, the
// next.
struct SanctionRule {
    std::string kind;
    Grade effect = Grade::undetermined;  // undetermined, competent or incompetent
    int years = 1;                       // 1 or 2
};

// [[quota]]: how many of a pool may be excellent: floor(base × percent / 100).
struct QuotaRule {
    std::optional<Pool> pool;  // empty: "*", every pool without a row of its own
    Points percent;
    bool base_graded = true;
    bool base_ungraded = true;
};

// [[deadlines]]: days for an ordinary and a special case.
struct DeadlineRule {
    int ordinary = 7;
    int special = 15;
};

// [[duties]]: one duty that is switched on, with its figures by name ("count", "hours", …).
struct DutyRule {
    std::string rule;
    std::vector<std::pair<std::string, Points>> figures;
    std::vector<std::string> main_posts;  // of `talks`

    // Empty when the row has none of that name: what a duty asks for is always there, "deduct" and
    // "cap" are only when the row gives them.
    [[nodiscard]] std::optional<Points> figure(std::string_view name) const;
};

// [office]: wording of the printed sheets.
struct Office {
    std::string name, leading_group, efficiency_office, document_prefix;
    std::vector<std::string> signers;
    std::string title_font, body_font, heading_font;
};

struct RuleBook {
    std::string title;
    Office office;
    Calendar calendar;
    DatedTable<StageRule> stages;
    DatedTable<PeriodRule> periods;
    DatedTable<IndicatorRule> indicators;
    DatedTable<AnnualBands> annual_bands;
    DatedTable<QuarterBands> quarter_bands;
    DatedTable<AdjustmentRule> adjustments;
    DatedTable<Rung> ladder;
    DatedTable<Gate> gates;
    DatedTable<SanctionRule> sanctions;
    DatedTable<QuotaRule> quota;
    DatedTable<DeadlineRule> deadlines;
    DatedTable<DutyRule> duties;

    // The gate of `rule` in force on `day`. The five that apply unless the book says otherwise
    // (short-service, village-veto, dismissal-rule, two-basic, merit-three) have a row with the
    // usual figures when the book has none; the others are null then.
    [[nodiscard]] const Dated<Gate>* gate(std::string_view rule, Day day) const;
    // The quota row for a pool: its own, else that of "*", else null.
    [[nodiscard]] const Dated<QuotaRule>* quota_of(Pool pool, Day day) const;
    // The duty of `rule` in force on `day`; null when it is off.
    [[nodiscard]] const Dated<DutyRule>* duty(std::string_view rule, Day day) const;
    // Whether any duty, of any time, is turned into deductions.
    [[nodiscard]] bool deducts() const;
};

}  // namespace kaoping
