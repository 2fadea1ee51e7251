// The registers of the office's affairs: every field, what each refuses, and an untidy sheet of
// each.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

std::string number_of(const std::optional<PersonId>& person) {
    return person ? fake::number_of(*person) : "-";
}
std::string day_of_told(const std::optional<Told<Day>>& told) {
    return told ? to_string(told->value) : "-";
}

// A row that is refused under the headings, and where.
struct Refused {
    const char* cells;
    const char* error;
};
void check_refused(const std::string& headings, std::initializer_list<Refused> rows) {
    for (const auto& [cells, error] : rows) {
        INFO(cells);
        const auto got = import_text({headings, cells});
        CHECK(got.errors() == Lines{error});
        CHECK(got.facts.size() == 0);
    }
}

}  // namespace

TEST_CASE("否定报备") {
    const char* headings = "编号|经办人工号|经办人|日期|事项|否定依据|否定理由|审批领导";
    const auto got = import_text(
        {headings, "否〔2024〕1号|007|张三|2024.3.5|建房 审批|土地管理法|不符合规划|赵 书记",
         "#2|||45356|低保申请|—||"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<Denial>();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].number == "否〔2024〕1号");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(to_string(facts[0].day) == "2024-03-05");
    CHECK(facts[0].matter == "建房 审批");
    CHECK(facts[0].basis == "土地管理法");
    CHECK(facts[0].reason == "不符合规划");
    CHECK(facts[0].approver == "赵书记");
    CHECK(facts[0].origin == Origin{SheetId{1}, 2});
    CHECK(facts[1].number == "2");
    CHECK(number_of(facts[1].person) == "-");
    CHECK(facts[1].basis.empty());
    check_refused(headings, {{"|007||2024-03-05|建房|||", "cell-missing@2A"},
                             {"1|007|||建房|||", "cell-missing@2D"},
                             {"1|007||2024-03-05||||", "cell-missing@2E"},
                             {"1|007||2024-13-05|建房|||", "date-impossible@2D"},
                             {"@2024-03-05|||2024-03-05|建房|||", "document-unreadable@2A"},
                             {"1|999||2024-03-05|建房|||", "person-number-unknown@2B"},
                             {"1||赵无名|2024-03-05|建房|||", "person-name-unknown@2C"}});
}

TEST_CASE("an untidy register of refusals") {
    const auto got = import_sheet(
        {"溪口乡2024年否定报备登记", "填报单位（盖章）：党政办",
         "编 号|日期|申办人|申办事项|依据|经办人|审批人|结果|是否被举报",
         "1|３月５日|王某|建房|土地管理法|张　三|赵书记|不予受理|", "|合计|2件||||||",
         "2|2024年4月1日|李某|低保|||||否", "填表人：张三||||||2024.4.8||", "注：依据须写明条款"},
        {{1, 1, 1, 9}});
    CHECK(got.told() == Lines{"column-unknown@3I"});
    const auto& facts = got.facts.all<Denial>();
    REQUIRE(facts.size() == 2);
    CHECK(to_string(facts[0].day) == "2024-03-05");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].approver == "赵书记");
    CHECK(facts[1].matter == "低保");
}

TEST_CASE("限时办结") {
    const char* headings =
        "编号|承办人工号|承办人|事项|办件类型|受理日期|时限天数|特殊原因|办结日期";
    const auto got =
        import_text({headings, "办1|007|张三|低保申请|特殊|2024-03-05||需入户|2024-03-20",
                     "办2||李四|上级来文|上级交办|2024-03-05|10|||",
                     "办3||王五|户口|一般|2024-03-05|—||—", "办4|||信访|法定|2024-03-05|#30||"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<TimedCase>();
    REQUIRE(facts.size() == 4);
    CHECK(facts[0].number == "办1");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].matter == "低保申请");
    CHECK(facts[0].type == CaseType::special);
    CHECK(to_string(facts[0].received) == "2024-03-05");
    CHECK_FALSE(facts[0].days);
    CHECK(facts[0].special_reason == "需入户");
    REQUIRE(facts[0].closed);
    CHECK(to_string(facts[0].closed->value) == "2024-03-20");
    CHECK(facts[0].closed->origin == Origin{SheetId{1}, 2});
    CHECK(facts[1].type == CaseType::assigned);
    CHECK(facts[1].days == 10);
    CHECK(facts[2].type == CaseType::ordinary);
    CHECK_FALSE(facts[2].days);
    CHECK_FALSE(facts[2].closed);
    CHECK(facts[3].type == CaseType::statutory);
    CHECK(facts[3].days == 30);
    const std::string start = "办1|007||低保|";
    check_refused(headings,
                  {{"办1|007||低保|法定|2024-03-05|||", "limit-missing@2G"},
                   {"办1|007||低保|交办|2024-03-05|—||", "limit-missing@2G"},
                   {"办1|007||低保|一般|2024-03-05|||2024-03-04", "closed-before-received@2I"},
                   {"办1|007||低保|一般|2024-03-05|0||", "count-malformed@2G"},
                   {"办1|007||低保|一般|2024-03-05|-3||", "count-malformed@2G"},
                   {"办1|007||低保|法定|2024-03-05|1.5||", "count-malformed@2G"},
                   {"办1|007||低保|加急|2024-03-05|||", "word-unknown@2E"},
                   {"办1|007||低保||2024-03-05|||", "cell-missing@2E"},
                   {"办1|007||低保|一般||||", "cell-missing@2F"},
                   {"|007||低保|一般|2024-03-05|||", "cell-missing@2A"},
                   {"办1|007|||一般|2024-03-05|||", "cell-missing@2D"}});
    CHECK(import_text({headings, "办1|007||低保|一般|2024-03-05|||2024-03-05"}).told() == Lines{});
}

TEST_CASE("首问登记") {
    const char* headings =
        "日期|方式|来人姓名|来人单位|联系方式|事项|首问责任人工号|首问责任人|本岗职责|承办人|"
        "移交日期";
    const auto got = import_text(
        {headings,
         "2024-03-05 09:30|来访|王 某|柳树村 三组|#13800000000|低保|007|张三|否|财政所|2024-03-06",
         "3月|来电|||||||||", "2024/3/6 14:05|来电|||—|咨询||李四|是||",
         "2024年3月7日上午|电话||||问路|||||"});
    CHECK(got.errors() == Lines{"date-unreadable@3A", "cell-missing@3F"});
    const auto& facts = got.facts.all<Contact>();
    REQUIRE(facts.size() == 3);
    CHECK(to_string(facts[0].day) == "2024-03-05");
    CHECK(facts[0].way == ContactWay::visit);
    CHECK(facts[0].caller == "王某");
    CHECK(facts[0].caller_unit == "柳树村 三组");
    CHECK(facts[0].contact == "13800000000");
    CHECK(facts[0].matter == "低保");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].own_duty == false);
    CHECK(facts[0].handed_to == "财政所");
    CHECK(day_of_told(facts[0].handed_over) == "2024-03-06");
    CHECK(facts[1].way == ContactWay::call);
    CHECK(number_of(facts[1].person) == "008");
    CHECK(facts[1].own_duty == true);
    CHECK(facts[1].contact.empty());
    CHECK(to_string(facts[2].day) == "2024-03-07");
    CHECK_FALSE(facts[2].own_duty);
    check_refused(headings, {{"2024-03-05|来信||||低保|||||", "word-unknown@2B"},
                             {"2024-03-05|||||低保|||||", "cell-missing@2B"},
                             {"2024-03-05|来访|||||007||||", "cell-missing@2F"},
                             {"|来访||||低保|007||||", "cell-missing@2A"},
                             {"2024-03-05|来访||||低保|||也许||", "word-unknown@2I"}});
    CHECK(import_text({headings, "2024-03-05|来访||||低保|||否|财政所|2024-03-01"}).told() ==
          Lines{"days-out-of-order@2K"});
}

TEST_CASE("the register of first contacts as offices print it") {
    const auto got =
        import_text({"2024年首问责任（来访来电）登记簿",
                     "序号|日期时间|方式|来人(电)姓名|单位(住址)|联系电话|咨询/"
                     "办理事项|首问责任人|承办人(所室)|"
                     "一次性告知|承诺时限|办结时间|结果|满意度",
                     "1|3月5日9:30|来访|王某|柳树村|123|附件材料咨询|张三|||||办结|满意",
                     "|||||||||||||", "2|3月5日 14:05|来电|李某|石桥村|456|说明：低保|||√|||",
                     "合计|2件||||||||||||", "登记人：李四||||2024.3.6|||||||||"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<Contact>();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].matter == "附件材料咨询");
    CHECK(facts[0].caller_unit == "柳树村");
    CHECK(facts[1].matter == "说明：低保");
    CHECK(number_of(facts[1].person) == "-");
}

TEST_CASE("姓名 among people who came is nobody's, and is told so") {
    const auto got = import_text(
        {"日期|方式|事项|姓名|单位|首问责任人", "2024-03-05|来访|低保|赵无名|外地|张三"});
    CHECK(got.told() == Lines{"column-unknown@1D", "column-unknown@1E"});
    REQUIRE(got.facts.all<Contact>().size() == 1);
    CHECK(number_of(got.facts.all<Contact>()[0].person) == "007");
}

TEST_CASE("投诉举报") {
    const char* headings =
        "编号|受理日期|渠道|被投诉人工号|被投诉人|内容|调查结果|处理|办结日期|是否公开";
    const auto got = import_text(
        {headings, "投1|2024-03-05|电 话|007|张三|态度生硬|部分属实|批评教育|2024-03-20|是",
         "投2|2024-03-06||||窗口无人|||—|否", "投3|2024-03-07||008||推诿|核查中|||"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<Complaint>();
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].number == "投1");
    CHECK(to_string(facts[0].received) == "2024-03-05");
    CHECK(facts[0].channel == "电话");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].content == "态度生硬");
    REQUIRE(facts[0].finding);
    CHECK(facts[0].finding->value == ComplaintFinding::partly);
    CHECK(facts[0].finding->origin == Origin{SheetId{1}, 2});
    CHECK(facts[0].handling == "批评教育");
    CHECK(day_of_told(facts[0].closed) == "2024-03-20");
    CHECK(facts[0].published == true);
    CHECK(number_of(facts[1].person) == "-");
    CHECK_FALSE(facts[1].finding);
    CHECK_FALSE(facts[1].closed);
    CHECK(facts[1].published == false);
    CHECK_FALSE(facts[2].finding);
    CHECK_FALSE(facts[2].published);
    check_refused(headings, {{"投1|2024-03-05||||态度|基本属实|||", "word-unknown@2G"},
                             {"投1|2024-03-05||||态度|||2024-03-04|", "closed-before-received@2I"},
                             {"投1|2024-03-05||||态度||||或许", "word-unknown@2J"},
                             {"投1|||||态度||||", "cell-missing@2B"},
                             {"投1|2024-03-05||||||||", "cell-missing@2F"},
                             {"|2024-03-05||||态度||||", "cell-missing@2A"}});
}

TEST_CASE("效能档案") {
    const char* headings = "归档日期|类别|题名|文号|工号|存放位置";
    const auto got =
        import_text({headings, "2024-03-05|第3类|情况 资料|溪效能〔2024〕1号|007|二号柜",
                     "2024年2月|（十一）|附件：会议记录|||", "202403|2.制度|制度汇编|||",
                     "2024-03-05|#10|批示|||"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<ArchiveItem>();
    REQUIRE(facts.size() == 4);
    CHECK(to_string(facts[0].day) == "2024-03-05");
    CHECK_FALSE(facts[0].month_only);
    CHECK(facts[0].category == 3);
    CHECK(facts[0].title == "情况 资料");
    CHECK(facts[0].document == "溪效能〔2024〕1号");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].place == "二号柜");
    CHECK(to_string(facts[1].day) == "2024-02-29");
    CHECK(facts[1].month_only);
    CHECK(facts[1].category == 11);
    CHECK(facts[1].title == "附件：会议记录");
    CHECK(number_of(facts[1].person) == "-");
    CHECK(to_string(facts[2].day) == "2024-03-31");
    CHECK(facts[2].category == 2);
    CHECK(facts[3].category == 10);
    check_refused(headings, {{"2024-03-05|12|资料|||", "listed-number-unknown@2B"},
                             {"2024-03-05|0|资料|||", "listed-number-unknown@2B"},
                             {"2024-03-05|投诉|资料|||", "listed-number-unknown@2B"},
                             {"2024-03-05|#1.5|资料|||", "listed-number-unknown@2B"},
                             {"2024-03-05||资料|||", "cell-missing@2B"},
                             {"2024年13月|3|资料|||", "date-impossible@2A"},
                             {"2024年|3|资料|||", "date-without-day@2A"},
                             {"#2024.1|3|资料|||", "date-ambiguous-number@2A"},
                             {"|3|资料|||", "cell-missing@2A"},
                             {"2024-03-05|3||||", "cell-missing@2C"}});
}

TEST_CASE("检查记录") {
    const char* headings = "日期|项目|单位|工号|姓名|结果|备注";
    const auto got =
        import_text({headings, "2024-03-05|挂牌 上岗|党政办|007|张三|合格|已整改",
                     "2024-03-05|政务公开|财 政所|||不合格|", "2024-03-06|政务公开||||合格|"});
    CHECK(got.told() == Lines{});
    const auto& facts = got.facts.all<Inspection>();
    REQUIRE(facts.size() == 3);
    CHECK(to_string(facts[0].day) == "2024-03-05");
    CHECK(facts[0].item == "挂牌 上岗");
    CHECK(facts[0].unit == "党政办");
    CHECK(number_of(facts[0].person) == "007");
    CHECK(facts[0].result == InspectionResult::pass);
    CHECK(facts[0].remark == "已整改");
    CHECK(facts[1].unit == "财政所");
    CHECK(facts[1].result == InspectionResult::fail);
    // A blank unit is no unit here, not the one above.
    CHECK(facts[2].unit.empty());
    check_refused(headings,
                  {{"2024-03-05|政务公开|党政办|||良好|", "word-unknown@2F"},
                   {"2024-03-05|政务公开|党政办||||", "cell-missing@2F"},
                   {"2024-03-05||党政办|||合格|", "cell-missing@2B"},
                   {"|政务公开|党政办|||合格|", "cell-missing@2A"},
                   {"2024-03-05|政务公开|财政所||张三|合格|", "name-and-unit-differ@2E"}});
}

}  // namespace kaoping::fake
