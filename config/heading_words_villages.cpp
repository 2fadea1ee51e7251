// The headings of tables about villages and units: meetings, ballots, reviews, works.
#include "config/heading_word_lists.h"

namespace kaoping::heading {
namespace {

using enum Field;

// The half of a year; the year may stand beside it.
const Words kHalves{"期次", "会议期次", "半年", "期别"};

TableWords meetings() {
    return {FactKind::meetings,
            "勤廉双述会议",
            RowsAbout::units,
            {{unit, "unit", kVillages},
             {year, "year", kYears},
             {period, "half", kHalves},
             {noticed_day, "noticed_on", {"公告日期", "公告时间"}},
             {day, "held_on", {"会议日期", "会议时间", "召开日期", "召开时间"}},
             {delegates, "delegates", {"代表总数", "代表总人数", "应到代表", "应到人数"}},
             {attended, "attended", {"到会代表", "实到代表", "到会人数", "实到人数"}},
             {announced, "announced", {"当场公布", "是否当场公布"}}},
            {{unit}, {period}, {noticed_day}, {day}, {delegates}, {attended}},
            {{noticed_day, day}, {delegates, attended}},
            {"编号", "会议地点", "地点", "主持人", "备注", "说明"}};
}

// 到会代表, 收回 and 有效 stand beside the votes in some offices; they bound them and are not
// stored.
TableWords ballots() {
    return {FactKind::ballots,
            "民主测评票数",
            RowsAbout::people,
            {{number, "person_number", kNumbersOnly},
             {name, "person_name", kNames},
             {unit, "unit", kVillages},
             {id_number, "id_number", kIdNumbers},
             {year, "year", kYears},
             {period, "half", kHalves},
             {excellent, "excellent", {"优秀", "优秀票", "优秀票数"}},
             {competent, "competent", {"称职", "称职票", "称职票数"}},
             {basic, "basic", {"基本称职", "基本称职票", "基本称职票数"}},
             {incompetent, "incompetent", {"不称职", "不称职票", "不称职票数"}},
             {abstained, "abstained", {"弃权", "弃权票", "弃权票数"}},
             {attended, "attended", {"到会代表", "实到代表", "到会人数", "实到人数"}},
             {returned, "returned", {"收回", "收回票数", "收回票", "回收"}}},
            {{unit}, {period}, kWho, {excellent}, {competent}, {basic}, {incompetent}},
            {{abstained}, {unit, excellent, competent}},
            {"发出", "发票", "发出票数", "应到代表", "代表总数"}};
}

TableWords unit_reviews() {
    return {FactKind::unit_reviews,
            "民主评议",
            RowsAbout::units,
            {{year, "year", kYears},
             {unit, "unit", joined(kUnits, {"被评议单位", "单位名称", "站所名称"})},
             {criterion, "criterion", {"项目", "评议项目"}},
             {sent, "sent", {"发出", "发出份数", "发放", "发放份数"}},
             {returned, "returned", {"收回", "收回份数", "回收", "回收份数"}},
             {valid, "valid", {"有效", "有效份数", "有效问卷"}},
             {satisfied, "satisfied", {"满意", "满意票", "满意票数"}},
             {basic_satisfied, "basic", {"基本满意", "基本满意票", "基本满意票数"}},
             {dissatisfied, "dissatisfied", {"不满意", "不满意票", "不满意票数"}}},
            {{year},
             {unit},
             {criterion},
             {sent},
             {returned},
             {valid},
             {satisfied},
             {basic_satisfied},
             {dissatisfied}},
            {{sent, returned, satisfied}, {valid, satisfied}},
            {"编号", "不了解", "备注", "说明"}};
}

TableWords village_works() {
    return {FactKind::village_works,
            "村级事项",
            RowsAbout::units,
            {{unit, "unit", kVillages},
             {year, "year", kYears},
             {matter, "matter", {"事项", "事项名称", "工作事项"}},
             {count, "count", {"次数", "数量", "完成次数"}}},
            {{unit}, {year}, {matter}, {count}},
            {{matter, count}, {unit, count}},
            {"编号", "备注", "说明"}};
}

}  // namespace

std::vector<TableWords> village_words() {
    return {meetings(), ballots(), unit_reviews(), village_works()};
}

}  // namespace kaoping::heading
