// Which rows under the headings are records.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

struct Row {
    const char* cells;  // 序号|工号|单位|姓名|自评分|审定分|备注
    const char* meaning;
};

std::string meaning_of(const std::string& cells) {
    const auto got =
        import_sheet({"2024年第一季度考评", "序号|工号|单位|姓名|自评分|审定分|备注", cells});
    std::string meaning = got.outcome.tables[0].read == 0 ? "passed over" : "";
    for (const Evaluation& fact : got.facts.evaluations) meaning += number_of(fact.person);
    for (const std::string& told : got.errors()) meaning += told;
    return meaning;
}

}  // namespace

TEST_CASE("rows that are no records are passed over") {
    for (const char* cells : {"|||小计|||",
                              "|小计|||||",
                              "||小计||||",
                              "小计||||180|179|",
                              "合  计||||180|179|",
                              "||合计|4人|360|358|",
                              "|合计||9件|360|358|",
                              "总计|||4|||",
                              "||||平均|90|",
                              "平均分||||90|89.5|",
                              "人均||||90||",
                              "||党政办小计||180||",
                              "||党政办|小计|180|179|",
                              "3|合计|||180|179|",
                              "共计||||#180|#179|",
                              "注：1.满分100分；2.排名不含未审定人员。||||||",
                              "|注：满分100分|||||",
                              "备注：||||||",
                              "说明：见附件||||||",
                              "填表人：张三||审核人：李四||主要负责人（签字）：||",
                              "|||填表人：张三|||",
                              "单位负责人：||||联系电话：123||",
                              "（盖章）||||||",
                              "以下空白||||||",
                              "|||以下空白|||",
                              "5||||||",
                              "5||党政办||||",
                              "制表人：张三||||2024.4.8||",
                              "序号|工号|单位|姓名|自评分|审定分|备注",
                              "序 号|工 号|单 位|姓　名|自评分|审定分|备注",
                              "2024年第一季度考评||||||",
                              "填报时间：2024.4.8||||||",
                              "一、党政办||||||"}) {
        INFO(cells);
        CHECK(meaning_of(cells) == "passed over");
    }
}

TEST_CASE("a row with a name or a number is never passed over") {
    for (const auto& [cells, meaning] :
         {Row{"合计|007|||90|91|", "007"}, Row{"备注|||张三|90|91|", "007"},
          Row{"||以下空白|张三|90|91|", "name-and-unit-differ@3D"}, Row{"1|007||||91|合计", "007"},
          Row{"|||赵无名|||", "person-name-unknown@3D"}}) {
        INFO(cells);
        CHECK(meaning_of(cells) == meaning);
    }
}

TEST_CASE("an example is passed over, with one note a sheet") {
    for (const char* cells : {"示例|007||张三|90|91|", "例|007||张三|90|91|", "样例||||缺考||",
                              " 示 例 |||赵无名|90||", "|示例||张三|90|91|"}) {
        INFO(cells);
        CHECK(meaning_of(cells) == "passed over");
    }
    const auto got = import_sheet(
        {"2024年第一季度", "序号|姓名|审定分", "示例|张三|90", "1|张三|91", "示例|李四|80"});
    CHECK(got.told() == Lines{"row-example@3"});
    CHECK(all_words(got.facts.evaluations) == Lines{"007 2024Q1 decision=91.00"});
    CHECK(got.outcome.tables[0].read == 1);
}

TEST_CASE("a row is an example only when its first filled cell says nothing else") {
    for (const auto& [cells, meaning] :
         {Row{"1|007||张三|90|91|示例", "007"}, Row{"示例1|007||张三|90|91|", "007"},
          Row{"案例|007||张三|90|91|", "007"}}) {
        INFO(cells);
        CHECK(meaning_of(cells) == meaning);
    }
}

TEST_CASE("scores that belong to nobody are refused") {
    CHECK(meaning_of("5||党政办||90|91|") == "row-without-person@3");
    CHECK(meaning_of("||||90|91|") == "row-without-person@3");
    CHECK(meaning_of("||党政办|4人|90|91|") == "row-without-person@3");
}

TEST_CASE("both rows of a repeated heading are passed over") {
    const auto got =
        import_sheet({"2024年第一季度", "姓名|自评|审定|", "||得分|排名", "张三|90|91|1",
                      "姓名|自评|审定|", "||得分|排名", "李四|90|92|2"},
                     {{2, 2, 3, 4}, {2, 3, 1, 1}, {2, 3, 2, 2}});
    CHECK(got.told() == Lines{});
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"007 2024Q1 self=90.00 decision=91.00", "008 2024Q1 self=90.00 decision=92.00"});
}

}  // namespace kaoping::fake
