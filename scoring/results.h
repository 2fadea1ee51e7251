// What scoring yields: one PeriodResult a person and period, one PersonYear a person and year, one
// WarningRecord a person and year. Field by field they are the columns of contract.md.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "records/day.h"
#include "records/period.h"
#include "records/person.h"
#include "records/points.h"
#include "records/vocabulary.h"
#include "scoring/reason.h"

namespace kaoping {

enum class PeriodStatus : unsigned char { excluded, not_due, missing, undecided, decided };
inline constexpr Vocabulary<PeriodStatus, 5> kPeriodStatuses{{
    {PeriodStatus::excluded, "excluded"},
    {PeriodStatus::not_due, "not-due"},
    {PeriodStatus::missing, "missing"},
    {PeriodStatus::undecided, "undecided"},
    {PeriodStatus::decided, "decided"},
}};
constexpr const auto& vocabulary_of(PeriodStatus) {
    return kPeriodStatuses;
}

// A person as the sheets of some period or year show him: the roster row of its last day.
struct PersonLine {
    PersonId id;
    std::string number;
    std::string name;
    std::string unit;
    std::string post;
    Pool pool = Pool::civil;
    Participation participation = Participation::graded;
    bool moved = false;  // the unit is another than that of his first roster row
};

// An unmet duty that took points off a quarter.
struct DeductedDuty {
    std::string rule;   // "deadline"
    std::string about;  // "办2024-031 低保申请", "2024-03"
    Points points;      // > 0
};

// Rulebook 4.
struct PeriodResult {
    Period period;
    PersonLine person;  // participation as the roster has it on the period's last day
    PeriodStatus status = PeriodStatus::missing;
    std::array<std::optional<Score>, 3> stages;  // by Stage; none for an excluded person
    std::vector<Stage> lacking;                  // required stages that are not there, when due
    std::optional<Score> stage_score;            // decided and due: before adjustments
    std::optional<Points> bonus;                 // decided quarters: after the cap, ≥ 0
    std::optional<Points> deduction;             // decided quarters: ≥ 0
    std::optional<Score> score;                  // decided and due
    std::optional<QuarterGrade> quarter_grade;   // quarters with a score, whoever the person
    std::optional<Points> band_distance;         // with a quarter grade: to the nearest band
    std::optional<int> rank;                     // graded with a score; set by rank_period
    bool score_gap = false;                      // notes
    bool own_reviewer = false;
    std::string reviewer;          // 复核人, as the sheet has it
    std::string deduction_reason;  // 扣分事由 of the sheet and of the adjustments, joined by ；
    std::vector<DeductedDuty> deducted_duties;  // in `deduction` too
    std::string remark;
    std::vector<Reason> reasons;

    [[nodiscard]] bool is_graded() const { return person.participation == Participation::graded; }
};

// A due period with a weight and a stage it lacks: "Q3:review".
struct MissingStage {
    PeriodKind period = PeriodKind::q1;
    Stage stage = Stage::self;
};

// Rulebook 5, 7, 8. `rules` holds the met rules in the order of rulebook 7.
struct PersonYear {
    PersonLine person;  // participation after short-service
    int year = 0;
    std::array<std::optional<Score>, 6> scores;  // by PeriodKind: decided, due
    std::array<std::optional<QuarterGrade>, 6> quarter_grades;
    std::optional<Score> annual_score;
    std::optional<int> rank;
    std::optional<Grade> score_grade;
    std::optional<Points> band_distance;  // with a grade by score: to the nearest band
    int warnings = 0;                     // standing, of the year
    int denial_reports = 0;               // substantiated, different matters, of the year
    std::optional<Grade> ceiling;         // the lowest of ladder, gates and sanction
    std::string ceiling_article;          // of the rule that gives it
    Grade suggested = Grade::incomplete;
    std::optional<Grade> decided;
    Grade grade = Grade::incomplete;
    bool award_eligible = false;
    bool transfer_required = false;
    std::vector<std::string> referrals;  // documents (or dates), by date
    std::vector<std::string> rules;
    std::vector<MissingStage> missing;
    bool in_quota_base = false;
    bool quota_candidate = false;  // excellent after every ceiling
    std::vector<Reason> reasons;   // in the order in which they act
};

// The quota of one pool and year (rulebook 8).
struct PoolQuota {
    Pool pool = Pool::civil;
    int base = 0;
    Points percent;
    Points theoretical;  // base × percent / 100, two decimals, half up
    int allowed = 0;     // rounded down
    int candidates = 0;
    int suggested = 0;  // keep excellent by suggestion
    int pending = 0;
    int decided = 0;  // excellent by decided grade
    std::string article;
};

// The year of everyone who serves at least a day of it, by number (byte order).
struct YearResult {
    int year = 0;
    std::vector<PersonYear> people;
    std::vector<PoolQuota> quotas;  // pools that have a quota and anyone in its base, in key order
};

// A note of `warnings`, with the document or date it names where it names one.
struct WarningNote {
    std::string key;  // "warning-due"
    std::string document;
};

// A decision as the register prints it.
struct RegisterEntry {
    PersonLine person;
    std::string document;
    Day day;
    MeasureSet measures;
    std::string grounds;              // "G05、G11 …" as they stand, joined
    std::vector<int> ground_numbers;  // those its grounds name, 1–22 (效能责任追究 一)
    std::optional<Responsibility> responsibility;
    bool aggravated = false;
    bool exempted = false;
    std::string exemption;
    std::optional<Day> act_day, served_day, revoked, deadline, corrected;
    std::string authority, remark;  // 决定机关, 备注
    int ordinal =
        0;  // 本年度第几次: standing warnings of the year up to this one; 0 when it is none
    Origin origin;
};

// A warning within the window after a transfer, and what went before it: a case for the county.
struct Referral {
    RegisterEntry warning;
    Day transfer_day, window_end;
    std::string old_post, new_post, transfer_document;
    std::vector<RegisterEntry> before;  // warnings that stand, from the year that caused the
                                        // transfer up to this one, by date
};

// Rulebook 6, one row of `warnings`.
struct WarningRecord {
    PersonLine person;  // participation after short-service
    int year = 0;
    int written = 0, admonition = 0, warning = 0, revoked = 0;
    std::optional<Day> last_warning;
    std::optional<Grade> ceiling;  // the ladder's
    bool transfer_required = false;
    std::optional<Day> transfer_date;
    std::string old_post, new_post, transfer_document;  // of that transfer
    std::optional<Day> window_end;
    int in_window = 0;
    std::vector<std::string> referrals;
    std::vector<Referral> referred;  // what `referrals` names, in the same order
    std::vector<WarningNote> notes;
    std::vector<RegisterEntry> decisions;  // of the year, by date, then document; standing or not
};

}  // namespace kaoping
