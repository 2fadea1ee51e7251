// The headings of rosters, scores and decided grades.
#include "config/heading_word_lists.h"

namespace kaoping::heading {
namespace {

using enum Field;

const Words kPeriods{"考评周期", "考评期间", "考核周期", "季度", "考核季度", "时段"};

TableWords people() {
    return {FactKind::people,
            "人员名册",
            RowsAbout::people,
            {{number, "number", kNumbers},
             {name, "name", kNames},
             {unit, "unit", kUnits},
             {post, "post", {"职务", "岗位", "职务(职级)", "职务/职级", "现任职务", "单位及职务"}},
             {pool, "pool", {"人员类别", "编制类型", "身份", "人员性质", "编制"}},
             {id_number, "id_number", kIdNumbers},
             {entry, "entered_on", {"入职日期", "入职时间"}},
             {leave, "left_on", {"离职日期", "离职时间"}},
             {participation, "participation", {"参加考核", "是否参加考核"}},
             {effective, "effective_on", {"生效日期", "生效时间"}},
             {remark, "remark", kRemarks}},
            {{name}, {unit}},
            {},
            {}};
}

TableWords evaluations() {
    return {FactKind::evaluations,
            "考评得分",
            RowsAbout::people,
            with_person(
                kNumbers, kNames,
                {{year, "year", kYears},
                 {period, "period", kPeriods},
                 {self, "self", {"自评分", "自评", "自评得分", "个人自评", "个人自评分"}},
                 {review,
                  "review",
                  {"复核分", "复核", "复核得分", "主管负责人复核", "主管复核", "主管领导评分",
                   "分管领导评分", "主管负责人复核得分"}},
                 {decision,
                  "decision",
                  {"审定分", "审定", "审定得分", "领导小组审定", "最后得分", "领导小组审定得分"}},
                 {bare_score, "decision", {"得分"}},
                 {bonus, "bonus", {"加分"}},
                 {deduction, "deduction", {"扣分"}},
                 {signed_points, "bonus", {"加减分"}},
                 {deduction_reason, "deduction_reason", {"扣分事由", "扣分原因"}},
                 {reviewer, "reviewer", {"复核人"}},
                 {remark, "remark", kRemarks}}),
            {kWho, {self, review, decision}, {period}},
            {{self}, {review}, {decision}},
            {}};
}

TableWords items() {
    return {FactKind::items,
            "指标评分",
            RowsAbout::people,
            with_person(kNumbers, kNames,
                        {{year, "year", kYears},
                         {period, "period", kPeriods},
                         {stage, "stage", {"环节", "评分环节"}},
                         {total, "total", {"合计", "总分"}}}),
            {kWho, {stage}, {period}},
            {{stage}},
            {}};
}

TableWords adjustments() {
    return {FactKind::adjustments,
            "加减分",
            RowsAbout::people,
            with_person(kNumbers, kNames,
                        {{day, "day", {"日期", "时间"}},
                         {points, "points", {"分值", "加减分", "加减分值"}},
                         {reason, "reason", {"事由", "加减分事由"}},
                         {basis, "basis", {"依据"}}}),
            {kWho, {day}, {points}, {reason}},
            {{points}},
            {}};
}

TableWords grades() {
    return {FactKind::grades,
            "年度等次审定",
            RowsAbout::people,
            with_person(kNumbers, kNames,
                        {{year, "year", kYears},
                         {grade, "grade", {"等次", "考核等次", "评定等次", "档次", "考核结果"}},
                         {document, "document", kDocumentsOnly},
                         {day, "decided_on", {"日期", "审定日期"}}}),
            {kWho, {year}, {grade}},
            {{grade}},
            {}};
}

}  // namespace

std::vector<TableWords> people_and_score_words() {
    return {people(), evaluations(), items(), adjustments(), grades()};
}

}  // namespace kaoping::heading
