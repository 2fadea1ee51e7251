// The headings of registers of the office's affairs: refusals, cases, first contacts, complaints,
// the archive, inspections. Whoever came, called or complained has columns of his own there, so
// that 姓名 and 单位 alone would be anybody's and mean nothing.
#include "config/heading_word_lists.h"

namespace kaoping::heading {
namespace {

using enum Field;

// Who of the office the affair is about, if anybody: one column or another, and one fact of its
// own.
Columns with_official(Words numbers, Words names, Words units, Columns others) {
    Columns columns{{number, "person", joined(std::move(numbers), kNumbersOnly)},
                    {name, "person", std::move(names)},
                    {unit, "person_unit", std::move(units)}};
    columns.insert(columns.end(), others.begin(), others.end());
    return columns;
}

TableWords denials() {
    return {
        FactKind::denials,
        "否定报备",
        RowsAbout::affairs,
        with_official({"经办人工号", "承办人工号"}, {"经办人", "经办人姓名", "具体经办人"},
                      {"经办单位", "经办部门", "经办所室"},
                      {{file_number, "number", {"编号", "登记编号", "否定报备编号"}},
                       {day, "day", {"日期", "否定日期", "报备日期"}},
                       {matter, "matter", {"事项", "申办事项", "申请事项", "否定事项"}},
                       {basis, "basis", {"否定依据", "依据", "否定的依据"}},
                       {reason, "reason", {"否定理由", "理由", "否定的理由", "否定原因"}},
                       {approver, "approver", {"审批领导", "审批人", "审批领导姓名", "批准领导"}}}),
        {{file_number}, {day}, {matter}},
        {{matter, basis}, {matter, reason}, {matter, approver}},
        {"申办人", "申办人(单位)", "申请人", "申办时间", "需补正材料", "结果",
         "告知申请人方式及时间", "备注", "说明"}};
}

TableWords cases() {
    return {FactKind::cases,
            "限时办结",
            RowsAbout::affairs,
            with_official(
                {"承办人工号", "经办人工号"}, {"承办人", "承办人姓名", "经办人", "经办人姓名"},
                {"承办单位", "承办部门", "承办所室"},
                {{file_number, "number", {"编号", "办件编号", "受理编号", "登记编号"}},
                 {matter, "matter", {"事项", "办理事项", "办件事项", "受理事项", "事项名称"}},
                 {case_type, "type", {"办件类型", "办件类别", "事项类型"}},
                 {received_day, "received_on", {"受理日期", "受理时间", "收件日期", "接件日期"}},
                 {days, "days", {"时限天数", "办理时限", "承诺天数"}},
                 {special_reason, "special_reason", {"特殊原因", "特殊情况原因", "延长原因"}},
                 {closed_day, "closed_on", {"办结日期", "办结时间"}}}),
            {{file_number}, {matter}, {case_type}, {received_day}},
            {{case_type}, {days}, {special_reason}},
            {"申请人", "申办人", "来文单位", "交办单位", "应办结日期", "是否超期", "办理结果",
             "办理情况", "备注", "说明"}};
}

TableWords contacts() {
    return {
        FactKind::contacts,
        "首问登记",
        RowsAbout::affairs,
        with_official(
            {"首问责任人工号"}, {"首问责任人", "首问责任人姓名", "首问接待人"},
            {"首问责任人单位", "首问责任人所室"},
            {{day, "day", {"日期", "日期时间", "时间", "来访日期", "来访时间"}},
             {way, "way", {"方式", "来访方式", "来访/来电"}},
             {caller,
              "caller",
              {"来人姓名", "来人(电)姓名", "来人(来电)姓名", "来访人", "来访人姓名", "来电人姓名"}},
             {caller_unit,
              "caller_unit",
              {"来人单位", "来人(电)单位", "来访人单位", "单位(住址)", "单位或住址"}},
             {contact, "contact", {"联系方式", "联系电话", "电话"}},
             {matter,
              "matter",
              {"事项", "咨询/办理事项", "咨询事项", "办理事项", "来访事项", "反映事项"}},
             {own_duty, "own_duty", {"本岗职责", "是否本岗职责"}},
             {handed_to, "handed_to", {"承办人", "承办人(所室)", "承办人姓名", "移交对象"}},
             {handed_day, "handed_on", {"移交日期", "移交时间", "转办日期"}}}),
        {{day}, {way}, {matter}},
        {{caller, matter}, {way, matter}, {own_duty}, {handed_day}},
        {"编号", "登记编号", "一次性告知", "承诺时限", "办结时间", "办结日期", "结果", "办理结果",
         "满意度", "备注", "说明"}};
}

TableWords complaints() {
    return {
        FactKind::complaints,
        "投诉举报",
        RowsAbout::affairs,
        with_official({"被投诉人工号", "被举报人工号"},
                      {"被投诉人", "被投诉人姓名", "被举报人", "被投诉举报人"},
                      {"被投诉单位", "被投诉人单位"},
                      {{file_number, "number", {"编号", "投诉编号", "受理编号", "登记编号"}},
                       {received_day, "received_on", {"受理日期", "受理时间", "投诉日期"}},
                       {channel, "channel", {"渠道", "投诉渠道", "受理渠道", "来源"}},
                       {content,
                        "content",
                        {"内容", "投诉内容", "举报内容", "投诉举报内容", "反映内容", "反映问题"}},
                       {finding, "finding", {"调查结果", "核查结果", "是否属实", "属实情况"}},
                       {handling, "handling", {"处理", "处理结果", "处理情况", "处理意见"}},
                       {closed_day, "closed_on", {"办结日期", "办结时间"}},
                       {published, "published", {"是否公开", "公开", "结果是否公开"}}}),
        {{file_number}, {received_day}, {content}},
        {{received_day, content}, {received_day, published}},
        {"投诉人", "举报人", "投诉举报人", "备注", "说明"}};
}

TableWords archive() {
    return {FactKind::archive,
            "效能档案",
            RowsAbout::affairs,
            {{day, "filed_on", {"归档日期", "归档时间"}},
             {category, "category", {"类别", "档案类别", "归档类别"}},
             {title, "title", {"题名", "文件题名", "材料题名", "案卷题名"}},
             {document, "document", kDocumentsOnly},
             {number, "person", kNumbersOnly},
             {name, "person", {"姓名", "干部姓名", "档案所属人"}},
             {id_number, "person", kIdNumbers},
             {unit, "person_unit", kUnits},
             {place, "place", {"存放位置", "存放地点", "保管位置"}}},
            {{day}, {category}, {title}},
            {{day, title}, {category, title}},
            {"编号", "档号", "份数", "页数", "保管期限", "归档人", "责任者", "备注", "说明"}};
}

// The unit is what was inspected, with or without somebody of it.
TableWords inspections() {
    return {FactKind::inspections,
            "检查记录",
            RowsAbout::affairs,
            {{day, "day", {"日期", "检查日期", "检查时间", "时间"}},
             {item, "item", {"项目", "检查项目"}},
             {unit, "unit", kUnits},
             {number, "person", kNumbersOnly},
             {name, "person", kNames},
             {id_number, "person", kIdNumbers},
             {result, "result", {"结果", "检查结果"}},
             {remark, "remark", kRemarks}},
            {{day}, {item}, {result}},
            {{item, result}},
            {"编号", "职务", "检查人", "检查人员", "地点"}};
}

}  // namespace

std::vector<TableWords> affair_words() {
    return {denials(), cases(), contacts(), complaints(), archive(), inspections()};
}

}  // namespace kaoping::heading
