#include "config/heading_words.h"

namespace kaoping {
namespace {

using Words = std::vector<std::string_view>;
using Columns = std::vector<ColumnWords>;
using enum Field;

const std::vector<Field> kWho{number, id_number, name};

const Words kNames{"姓名",     "干部姓名", "被考核人", "被考评人", "考核对象",
                   "考评对象", "被告诫人", "被追究人", "责任人"};
const Words kUnits{"单位", "部门",     "站所",     "所室",     "办(所)",     "科室",
                   "处室", "内设机构", "所在单位", "工作单位", "单位(站所)", "处室(单位)"};
const Words kIdNumbers{"身份证号", "身份证号码", "公民身份号码",
                       "身份证",   "证件号码",   "身份证件号码"};
const Words kYears{"年度", "考核年度", "考评年度"};
const Words kPeriods{"考评周期", "考评期间", "考核周期", "季度", "考核季度", "时段"};
const Words kRemarks{"备注", "说明", "情况说明"};
const Words kDocuments{"文号", "文书编号", "告诫书编号", "决定文号", "编号"};
// Where a register could as well number its rows, only the words that name a document.
const Words kDocumentsOnly{"文号", "文书编号", "决定文号"};
const Words kDecisionDays{"决定日期", "决定时间", "告诫日期", "处理时间",
                          "处理日期", "作出时间", "生效日期", "问责时间"};
const Words kRevocations{"撤销日期", "撤销时间"};
const Words kStates{"状态", "是否撤销"};

// Whom a row is about. `numbers` leaves 编号 out where it is the document's.
Columns with_person(Words numbers, Words names, Columns others) {
    Columns columns{{number, "person_number", std::move(numbers)},
                    {name, "person_name", std::move(names)},
                    {unit, "person_unit", kUnits},
                    {id_number, "id_number", kIdNumbers}};
    columns.insert(columns.end(), others.begin(), others.end());
    return columns;
}

const Words kNumbers{"工号", "编号", "人员编号", "一卡通"};
const Words kNumbersOnly{"工号", "人员编号", "一卡通"};

TableWords people() {
    return {FactKind::people,
            "人员名册",
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
            {self, review, decision},
            {}};
}

TableWords items() {
    return {FactKind::items,
            "指标评分",
            with_person(kNumbers, kNames,
                        {{year, "year", kYears},
                         {period, "period", kPeriods},
                         {stage, "stage", {"环节", "评分环节"}},
                         {total, "total", {"合计", "总分"}}}),
            {kWho, {stage}, {period}},
            {stage},
            {}};
}

TableWords adjustments() {
    return {FactKind::adjustments,
            "加减分",
            with_person(kNumbers, kNames,
                        {{day, "day", {"日期", "时间"}},
                         {points, "points", {"分值", "加减分", "加减分值"}},
                         {reason, "reason", {"事由", "加减分事由"}},
                         {basis, "basis", {"依据"}}}),
            {kWho, {day}, {points}, {reason}},
            {points},
            {}};
}

TableWords measure_register() {
    return {
        FactKind::measures,
        "责任追究",
        with_person(
            kNumbersOnly, kNames,
            {{document, "document", kDocuments},
             {day, "decided_on", kDecisionDays},
             {grounds,
              "grounds",
              {"追责事由", "事由", "追究事由", "告诫事由", "问责事由", "主要事实", "情形"}},
             {clause, "grounds", {"适用条款", "违反条款"}},
             {responsibility, "responsibility", {"责任类型", "责任性质", "责任类别", "责任划分"}},
             {measures,
              "measures",
              {"处理方式", "追究方式", "问责方式", "处理结果", "问责类型", "种类", "措施"}},
             {aggravated, "aggravated", {"从重", "是否从重", "从重情节"}},
             {exemption, "exemption", {"免责情形", "免责"}},
             {act_day, "acted_on", {"事发日期", "事发时间", "发生时间", "违规时间"}},
             {served_day, "served_on", {"送达日期", "签收日期"}},
             {authority, "authority", {"决定机关"}},
             {deadline, "deadline", {"整改期限"}},
             {corrected, "corrected_on", {"整改完成日期"}},
             {revoked, "revoked_on", kRevocations},
             {status, "status", kStates},
             {remark, "remark", kRemarks}}),
        {kWho, {day}, {grounds, clause}, {measures}},
        {grounds, clause, measures},
        {"线索来源", "案件编号", "本年度第几次", "整改情况"}};
}

TableWords transfers() {
    return {FactKind::transfers,
            "岗位调整",
            with_person(kNumbersOnly, kNames,
                        {{day, "transferred_on", {"调整日期", "岗位调整日期", "调岗日期"}},
                         {reason, "reason", {"调整原因", "调岗原因"}},
                         {old_post, "old_post", {"原岗位"}},
                         {new_post, "new_post", {"新岗位", "拟调整岗位"}},
                         {document, "document", kDocumentsOnly}}),
            {kWho, {day}, {reason}},
            {reason, old_post, new_post},
            {"批准机关"}};
}

TableWords grades() {
    return {FactKind::grades,
            "年度等次审定",
            with_person(kNumbers, kNames,
                        {{year, "year", kYears},
                         {grade, "grade", {"等次", "考核等次", "评定等次", "档次", "考核结果"}},
                         {document, "document", kDocumentsOnly},
                         {day, "decided_on", {"日期", "审定日期"}}}),
            {kWho, {year}, {grade}},
            {grade},
            {}};
}

TableWords denial_reports() {
    Words numbers{"被举报人工号"};
    numbers.insert(numbers.end(), kNumbersOnly.begin(), kNumbersOnly.end());
    Words names{"被举报人", "被举报人姓名"};
    names.insert(names.end(), kNames.begin(), kNames.end());
    return {FactKind::denial_reports,
            "否定报备举报",
            with_person(std::move(numbers), std::move(names),
                        {{matter, "matter", {"事项编号", "编号"}},
                         {day, "reported_on", {"举报日期", "举报时间"}},
                         {finding, "finding", {"是否属实", "属实与否"}},
                         {bad_effect, "bad_effect", {"不良影响", "是否造成不良影响"}}}),
            {kWho, {matter}, {day}, {finding}},
            {finding, day},
            {}};
}

TableWords sanctions() {
    return {FactKind::sanctions,
            "处分",
            with_person(kNumbersOnly, kNames,
                        {{document, "document", kDocuments},
                         {day, "decided_on", kDecisionDays},
                         {sanction_kind, "kind", {"处分种类", "处分类型"}},
                         {ends, "ends_on", {"期限届满日", "期满日期"}},
                         {revoked, "revoked_on", kRevocations},
                         {status, "status", kStates}}),
            {kWho, {day}, {sanction_kind}},
            {sanction_kind},
            {}};
}

TableWords vetoes() {
    return {FactKind::vetoes,
            "一票否决",
            {{unit, "unit", {"村", "村名", "村(社区)", "村(居)"}},
             {year, "year", kYears},
             {circumstance, "circumstance", {"情形", "否决情形", "否决事由"}},
             {document, "document", kDocumentsOnly}},
            {{unit}, {year}, {circumstance}},
            {circumstance},
            {"备注", "说明"}};
}

TableWords appeals() {
    Words names = kNames;
    names.push_back("申诉人");
    return {FactKind::appeals,
            "复核申诉",
            with_person(kNumbersOnly, std::move(names),
                        {{document, "document", {"文号", "文书编号", "编号"}},
                         {against, "against", {"针对文号", "原决定文号"}},
                         {served_day, "served_on", {"送达日期", "签收日期"}},
                         {filed_day, "filed_on", {"提出日期", "提出时间"}},
                         {handler, "handler", {"受理人"}},
                         {outcome, "outcome", {"结论", "复核结论"}},
                         {decided, "decided_on", {"决定日期", "决定时间"}}}),
            {kWho, {document}, {against}, {served_day}, {filed_day}},
            {against, filed_day},
            {}};
}

}  // namespace

const std::vector<TableWords>& heading_words() {
    static const std::vector<TableWords> tables{
        people(), evaluations(),    items(),     adjustments(), measure_register(), transfers(),
        grades(), denial_reports(), sanctions(), vetoes(),      appeals()};
    return tables;
}

}  // namespace kaoping
