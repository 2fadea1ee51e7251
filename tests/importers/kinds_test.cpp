// The smaller tables: every field, and what each refuses.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

std::string text(const std::optional<Day>& day) {
    return day ? to_string(*day) : "-";
}

}  // namespace

TEST_CASE("加减分") {
    const char* headings = "工号|日期|分值|事由|依据";
    const auto got = import_text({headings, "007|2024.3.5|-1.5|迟到|考勤表", "008|45356|2|表彰|"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.adjustments.size() == 2);
    const Adjustment& fact = got.facts.adjustments[0];
    CHECK(number_of(fact.person) == "007");
    CHECK(to_string(fact.day) == "2024-03-05");
    CHECK(to_string(fact.points) == "-1.50");
    CHECK(fact.reason == "迟到");
    CHECK(fact.basis == "考勤表");
    CHECK(fact.origin == Origin{SheetId{1}, 2});
    for (const auto& [cells, error] :
         {std::pair{"007|2024-03-05|0|迟到|", "points-zero@2C"},
          std::pair{"007|2024-03-05||迟到|", "cell-missing@2C"},
          std::pair{"007|2024-03-05|—|迟到|", "cell-missing@2C"},
          std::pair{"007|2024-03-05|100.01|迟到|", "score-out-of-range@2C"},
          std::pair{"007|2024-03-05|1||", "cell-missing@2D"},
          std::pair{"007||1|迟到|", "cell-missing@2B"}}) {
        INFO(cells);
        CHECK(import_text({headings, cells}).errors() == Lines{error});
    }
}

TEST_CASE("岗位调整") {
    const char* headings = "姓名|调整日期|调整原因|原岗位|新岗位|文号";
    const auto got =
        import_text({headings, "张三|2024-09-10|一年内被效能告诫三次|主 任|干事|溪委〔2024〕9号",
                     "李四|2024-09-10|轮岗|||"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.transfers.size() == 2);
    const Transfer& fact = got.facts.transfers[0];
    CHECK(number_of(fact.person) == "007");
    CHECK(to_string(fact.day) == "2024-09-10");
    CHECK(fact.for_warnings);
    CHECK(fact.reason == "一年内被效能告诫三次");
    CHECK(fact.old_post == "主任");
    CHECK(fact.new_post == "干事");
    CHECK(fact.document == "溪委〔2024〕9号");
    CHECK_FALSE(got.facts.transfers[1].for_warnings);
    CHECK(import_text({headings, "张三|2024-09-10|非效能告诫|||"}).errors() ==
          Lines{"transfer-reason-unclear@2C"});
    CHECK(import_text({headings, "张三|2024-09-10||||"}).errors() == Lines{"cell-missing@2C"});
}

TEST_CASE("年度等次审定") {
    const char* headings = "年度|姓名|等次|文号|日期";
    const auto got = import_text({headings, "2024年度|张三|基本称职|溪委〔2025〕1号|2025-01-20",
                                  "2023|李四|不合格||", "2024|王五|不定等次||"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.grades.size() == 3);
    const GradeDecision& fact = got.facts.grades[0];
    CHECK(number_of(fact.person) == "007");
    CHECK(fact.year == 2024);
    CHECK(fact.grade == Grade::basic);
    CHECK(fact.document == "溪委〔2025〕1号");
    CHECK(text(fact.day) == "2025-01-20");
    CHECK(got.facts.grades[1].grade == Grade::incompetent);
    CHECK(got.facts.grades[2].grade == Grade::undetermined);
    CHECK(import_text({headings, "2024|张三|良好||"}).errors() == Lines{"word-unknown@2C"});
    CHECK(import_text({headings, "|张三|称职||"}).errors() == Lines{"cell-missing@2A"});
    CHECK(import_text({headings, "去年|张三|称职||"}).errors() == Lines{"year-unreadable@2A"});
}

TEST_CASE("否定报备举报") {
    const char* headings = "事项编号|被举报人工号|被举报人|举报日期|是否属实|不良影响";
    const auto got = import_text({headings, "F-01|007|张三|2024-05-06|属实|是",
                                  "2|008||5月7日|核查中|", "#3|009||2024-05-08|不属实|否"});
    CHECK(got.errors() == Lines{"date-without-year@3D"});
    REQUIRE(got.facts.denial_reports.size() == 2);
    const DenialReport& fact = got.facts.denial_reports[0];
    CHECK(fact.matter == "F-01");
    CHECK(number_of(fact.person) == "007");
    CHECK(to_string(fact.day) == "2024-05-06");
    CHECK(fact.finding == Told<Finding>{Finding::substantiated, Origin{SheetId{1}, 2}});
    CHECK(fact.bad_effect == true);
    CHECK(got.facts.denial_reports[1].matter == "3");
    CHECK(got.facts.denial_reports[1].finding.value == Finding::unsubstantiated);
    CHECK(got.facts.denial_reports[1].bad_effect == false);
    CHECK(import_text({headings, "1|007||2024-05-06|部分属实|"}).errors() ==
          Lines{"word-unknown@2E"});
    CHECK(import_text({headings, "1|007||2024-05-06||"}).errors() == Lines{"cell-missing@2E"});
    CHECK(import_text({headings, "|007||2024-05-06|属实|"}).errors() == Lines{"cell-missing@2A"});
}

TEST_CASE("somebody without a grade, or without points, is read and tells nothing") {
    const auto grades = import_text({"年度|工号|姓名|等次|文号", "2024|007|张三|称职|1号",
                                     "2024|008|李四||", "2024|009|王五|—|", "2024|010||优秀|"});
    CHECK(grades.told() == Lines{"rows-without-grade@3D"});
    CHECK(grades.facts.grades.size() == 2);
    CHECK(import_text({"年度|工号|姓名|等次|文号", "2024|008|李四||1号"}).errors() ==
          Lines{"cell-missing@2D"});
    const auto points = import_text({"工号|考评周期|环节|德|能|勤|绩|廉|合计",
                                     "007|2024Q1|审定|18|17|14|33|10|92", "008|2024Q1||||||||"});
    CHECK(points.told() == Lines{"rows-without-scores@3"});
    CHECK(points.facts.items.size() == 1);
}

TEST_CASE("处分") {
    const char* headings = "文号|姓名|决定日期|处分种类|期限届满日|撤销日期";
    const auto got =
        import_text({headings, "政务〔2024〕1号|张三|2024-05-06|记 过|2025-05-05|2024-12-01",
                     "|李四|2024-05-06|警告||"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.sanctions.size() == 2);
    const Sanction& fact = got.facts.sanctions[0];
    CHECK(number_of(fact.person) == "007");
    CHECK(fact.document == "政务〔2024〕1号");
    CHECK(to_string(fact.day) == "2024-05-06");
    CHECK(fact.kind == "记过");
    CHECK(text(fact.ends) == "2025-05-05");
    REQUIRE(fact.revoked);
    CHECK(to_string(fact.revoked->value) == "2024-12-01");
    CHECK(import_text({headings, "1|张三|2024-05-06|记过||2024-05-05"}).errors() ==
          Lines{"revoked-before-decision@2F"});
    CHECK(import_text({headings, "1|张三|2024-05-06|||"}).errors() == Lines{"cell-missing@2D"});
    CHECK(import_text({headings, "1|张三|2024-05-06|记过|2024-05-01|"}).told() ==
          Lines{"days-out-of-order@2E"});
}

TEST_CASE("一票否决") {
    const auto got = import_text({"村|年度|情形|文号", "柳树村|2024|越级上访造成严重影响|1号",
                                  "柳树村|2024|治安差|", "合计|2||"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.vetoes.size() == 2);
    CHECK(got.facts.vetoes[0].unit == "柳树村");
    CHECK(got.facts.vetoes[0].year == 2024);
    CHECK(got.facts.vetoes[0].circumstance == "越级上访造成严重影响");
    CHECK(got.facts.vetoes[0].document == "1号");
    CHECK(got.facts.vetoes[1].origin == Origin{SheetId{1}, 3});
    CHECK(import_text({"村|年度|情形", "柳树村||越级上访"}).errors() == Lines{"cell-missing@2B"});
    CHECK(import_text({"村|年度|情形", "柳树村|2024|"}).errors() == Lines{"cell-missing@2C"});
    CHECK(import_text({"村|年度|情形", "|2024|越级上访"}).errors() == Lines{"cell-missing@2A"});
}

TEST_CASE("复核申诉") {
    const char* headings = "文号|姓名|针对文号|送达日期|提出日期|受理人|结论|决定日期";
    const auto got = import_text(
        {headings, "申1|张三|溪效告〔2024〕3号|2024-03-08|2024-03-20|赵 主任|变更|2024-04-10",
         "申2|李四|4号|2024-03-08|2024-03-20|||"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.appeals.size() == 2);
    const Appeal& fact = got.facts.appeals[0];
    CHECK(fact.document == "申1");
    CHECK(number_of(fact.person) == "007");
    CHECK(fact.against == "溪效告〔2024〕3号");
    CHECK(to_string(fact.served_day) == "2024-03-08");
    CHECK(to_string(fact.filed_day) == "2024-03-20");
    CHECK(fact.handler == "赵主任");
    REQUIRE(fact.outcome);
    CHECK(fact.outcome->value == AppealOutcome::changed);
    CHECK(text(fact.decided) == "2024-04-10");
    CHECK_FALSE(got.facts.appeals[1].outcome);
    const std::string start = "申1|张三|3号|2024-03-08|";
    CHECK(import_text({headings, start + "2024-03-20||撤销|"}).errors() ==
          Lines{"outcome-without-day@2G"});
    CHECK(import_text({headings, start + "2024-03-20||驳回|2024-04-10"}).errors() ==
          Lines{"word-unknown@2G"});
    CHECK(import_text({headings, start + "2024-03-01|||2024-02-01"}).told() ==
          Lines{"days-out-of-order@2E", "days-out-of-order@2H"});
    CHECK(import_text({headings, "|张三||||||"}).errors() ==
          Lines{"cell-missing@2A", "cell-missing@2C", "cell-missing@2D", "cell-missing@2E"});
}

TEST_CASE("删除 in a cell asks for an erasure, and the cell is blank to its reader") {
    const char* headings = "文号|姓名|决定日期|追责事由|处理方式|撤销日期|备注";
    const auto got =
        import_text({headings, "1号|张三|2024-03-05|迟到|效能告诫|删 除|不删除",
                     "2号|李四|2024-03-05|迟到|效能告诫||删除", "3号|王五|删除|迟到|效能告诫||"});
    CHECK(got.told() == Lines{"cell-missing@4C"});
    REQUIRE(got.facts.measures.size() == 2);
    CHECK_FALSE(got.facts.measures[0].revoked);
    CHECK(got.facts.measures[0].remark == "不删除");
    CHECK(got.facts.measures[1].remark.empty());
    CHECK(got.facts.erased == std::vector<ErasedFields>{{"revoked_on"}, {"remark"}});
}

TEST_CASE("删除 in a sheet of scores may be all a row says") {
    const char* headings = "考评周期|工号|自评分|加减分|扣分事由";
    const auto got = import_text({headings, "2024Q1|007|删除|删除|"});
    CHECK(got.told() == Lines{"rows-without-scores@2"});
    REQUIRE(got.facts.evaluations.size() == 1);
    CHECK(got.facts.erased == std::vector<ErasedFields>{{"self", "bonus", "deduction"}});
}

}  // namespace kaoping::fake
