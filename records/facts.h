// The facts: what an office hands over, one struct a kind of input table. They are only ever added;
// a correction is a further version that names its own row. Counts, ceilings, ranks and orders are
// derived from them (scoring/), never stored as truth.
//
// A text that is blank is empty; anything else that is blank is an empty optional. `origin` is the
// row that told the fact first; a `Told` field may have been filled by a later row.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "records/day.h"
#include "records/id.h"
#include "records/origin.h"
#include "records/period.h"
#include "records/points.h"
#include "records/register_facts.h"
#include "records/vocabulary.h"

namespace kaoping {

// 考评得分: one person, one period. 加分 and 扣分 are adjustments of the quarter's last day, both
// stated as positive figures.
struct Evaluation {
    PersonId person;
    Period period;
    std::array<std::optional<Told<Score>>, 3> stages;  // by Stage: 自评分, 复核分, 审定分
    std::optional<Told<Points>> bonus;                 // 加分, > 0
    std::optional<Told<Points>> deduction;             // 扣分, > 0
    std::string deduction_reason;                      // 扣分事由
    std::string reviewer;                              // 复核人
    std::string remark;
    Origin origin;

    [[nodiscard]] const std::optional<Told<Score>>& stage(Stage which) const {
        return stages[static_cast<std::size_t>(which)];
    }
};

// 指标评分: the points of one indicator at one stage; a stage scored by items is their sum.
struct ItemScore {
    PersonId person;
    Period period;
    Stage stage = Stage::self;
    std::string indicator;  // as the rule book names it
    Points points;          // 0 … the indicator's points
    Origin origin;
};

// 加减分.
struct Adjustment {
    PersonId person;
    Day day;
    Points points;       // signed, not 0
    std::string reason;  // 事由
    std::string basis;   // 依据
    Origin origin;
};

// A ground of accountability (效能责任追究 一): its number 1–22 when the cell names one (0 when it
// does not) and the words as they stand.
struct Ground {
    int number = 0;
    std::string text;
    friend bool operator==(const Ground&, const Ground&) = default;
};

// 责任追究: one decision, that is one person and one document (without a document: person, day and
// any common ground), however many grounds and measures it names.
struct MeasureDecision {
    PersonId person;
    std::string document;  // 文号, may be empty
    Day day;               // 决定日期: the day that counts
    std::vector<Ground> grounds;
    std::optional<Responsibility> responsibility;
    MeasureSet measures;                 // never empty
    std::optional<bool> aggravated;      // 从重; 否 is told, a blank is not
    std::string exemption;               // 免责情形: not empty = exempted, counts nothing
    std::optional<Day> act_day;          // 事发日期
    std::optional<Day> served_day;       // 送达日期
    std::string authority;               // 决定机关
    std::optional<Day> deadline;         // 整改期限
    std::optional<Told<Day>> corrected;  // 整改完成日期
    std::optional<Told<Day>> revoked;    // 撤销日期, not before `day`
    std::string remark;
    Origin origin;

    [[nodiscard]] bool exempted() const { return !exemption.empty(); }
};

// 岗位调整.
struct Transfer {
    PersonId person;
    Day day;
    bool for_warnings = false;  // 调整原因 is 效能告诫
    std::string reason;         // as it stands
    std::string old_post;
    std::string new_post;
    std::string document;
    Origin origin;
};

// 年度等次审定: what the leading group decided.
struct GradeDecision {
    PersonId person;
    int year = 0;
    Grade grade = Grade::competent;  // a proper grade, undetermined or exempt
    std::string document;
    std::optional<Day> day;
    Origin origin;
};

// 否定报备举报: a report of not filing a refusal.
struct DenialReport {
    std::string matter;  // 事项编号
    PersonId person;
    Day day;
    Told<Finding> finding;
    std::optional<bool> bad_effect;  // 不良影响
    Origin origin;
};

// 处分 of law or discipline; its kind is matched against the rule book's table.
struct Sanction {
    PersonId person;
    std::string document;
    Day day;
    std::string kind;                  // 处分种类, as it stands
    std::optional<Day> ends;           // 期限届满日
    std::optional<Told<Day>> revoked;  // 撤销日期
    Origin origin;
};

// 一票否决 of a village and year.
struct Veto {
    std::string unit;
    int year = 0;
    std::string circumstance;
    std::string document;
    Origin origin;
};

// 复核申诉 against a decision of the same person.
struct Appeal {
    std::string document;  // 文号 of the appeal
    PersonId person;
    std::string against;  // 针对文号
    Day served_day;
    Day filed_day;
    std::string handler;
    std::optional<Told<AppealOutcome>> outcome;
    std::optional<Day> decided;  // 决定日期; always there when `outcome` is
    Origin origin;
};

// Everything known of one person: what the rules look at.
struct PersonFacts {
    std::vector<Evaluation> evaluations;  // at most one a period
    std::vector<ItemScore> items;
    std::vector<Adjustment> adjustments;
    std::vector<MeasureDecision> measures;
    std::vector<Transfer> transfers;
    std::vector<GradeDecision> grades;  // at most one a year
    std::vector<DenialReport> denial_reports;
    std::vector<Sanction> sanctions;
    std::vector<Appeal> appeals;
    std::vector<Attendance> attendances;
    std::vector<Talk> talks;
    std::vector<Ballot> ballots;
    std::vector<LinkedUnit> links;
};

}  // namespace kaoping
