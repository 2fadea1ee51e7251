// The headings of decisions about people and villages.
#include "config/heading_word_lists.h"

namespace kaoping::heading {
namespace {

using enum Field;

const Words kDecisionDays{"决定日期", "决定时间", "告诫日期", "处理时间",
                          "处理日期", "作出时间", "生效日期", "问责时间"};
const Words kRevocations{"撤销日期", "撤销时间"};
const Words kStates{"状态", "是否撤销"};

TableWords measure_register() {
    return {
        FactKind::measures,
        "责任追究",
        RowsAbout::people,
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
        {{grounds}, {clause}, {measures}},
        {"线索来源", "案件编号", "本年度第几次", "整改情况"}};
}

TableWords transfers() {
    return {FactKind::transfers,
            "岗位调整",
            RowsAbout::people,
            with_person(kNumbersOnly, kNames,
                        {{day, "transferred_on", {"调整日期", "岗位调整日期", "调岗日期"}},
                         {reason, "reason", {"调整原因", "调岗原因"}},
                         {old_post, "old_post", {"原岗位"}},
                         {new_post, "new_post", {"新岗位", "拟调整岗位"}},
                         {document, "document", kDocumentsOnly}}),
            {kWho, {day}, {reason}},
            {{reason}, {old_post}, {new_post}},
            {"批准机关"}};
}

TableWords denial_reports() {
    return {FactKind::denial_reports,
            "否定报备举报",
            RowsAbout::people,
            with_person(joined({"被举报人工号"}, kNumbersOnly),
                        joined({"被举报人", "被举报人姓名"}, kNames),
                        {{matter, "matter", {"事项编号", "编号"}},
                         {day, "reported_on", {"举报日期", "举报时间"}},
                         {finding, "finding", {"是否属实", "属实与否"}},
                         {bad_effect, "bad_effect", {"不良影响", "是否造成不良影响"}}}),
            {kWho, {matter}, {day}, {finding}},
            {{finding}, {day}},
            {}};
}

TableWords sanctions() {
    return {FactKind::sanctions,
            "处分",
            RowsAbout::people,
            with_person(kNumbersOnly, kNames,
                        {{document, "document", kDocuments},
                         {day, "decided_on", kDecisionDays},
                         {sanction_kind, "kind", {"处分种类", "处分类型"}},
                         {ends, "ends_on", {"期限届满日", "期满日期"}},
                         {revoked, "revoked_on", kRevocations},
                         {status, "status", kStates}}),
            {kWho, {day}, {sanction_kind}},
            {{sanction_kind}},
            {}};
}

TableWords vetoes() {
    return {FactKind::vetoes,
            "一票否决",
            RowsAbout::units,
            {{unit, "unit", kVillages},
             {year, "year", kYears},
             {circumstance, "circumstance", {"情形", "否决情形", "否决事由"}},
             {document, "document", kDocumentsOnly}},
            {{unit}, {year}, {circumstance}},
            {{circumstance}},
            {"备注", "说明"}};
}

TableWords appeals() {
    return {FactKind::appeals,
            "复核申诉",
            RowsAbout::people,
            with_person(kNumbersOnly, joined(kNames, {"申诉人"}),
                        {{document, "document", {"文号", "文书编号", "编号"}},
                         {against, "against", {"针对文号", "原决定文号"}},
                         {served_day, "served_on", {"送达日期", "签收日期"}},
                         {filed_day, "filed_on", {"提出日期", "提出时间"}},
                         {handler, "handler", {"受理人"}},
                         {outcome, "outcome", {"结论", "复核结论"}},
                         {decided, "decided_on", {"决定日期", "决定时间"}}}),
            {kWho, {document}, {against}, {served_day}, {filed_day}},
            {{against}, {filed_day}},
            {}};
}

}  // namespace

std::vector<TableWords> decision_words() {
    return {measure_register(), transfers(), denial_reports(), sanctions(), vetoes(), appeals()};
}

}  // namespace kaoping::heading
