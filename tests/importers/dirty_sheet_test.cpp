// The untidy quarter sheet of domain 3.6, end to end, as a text file and as a workbook.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

Lines text_rows() {
    return {"附件2",
            "万源市XX乡机关干部２０２４年第一季度绩效考评汇总表",
            "填报单位（盖章）：            填报时间：2024.4.8                 单位：分",
            "序号|单位|姓 名|职务|个人自评|主管负责人\n复核|领导小组审定||备注",
            "||||||得分|排名|",
            "1|党政办|张　三|主任|95|９３.5|92.5分|1|",
            "2||李 四|干事|９０|88|||未审定",
            "3|农业服务中心|阿米子·拉且|工作员|92|90|89.0|2|驻村",
            "4||王五（女）|工作员|88|86|85|3|",
            "|小计|||||||",
            "|合计|4人||||||",
            "注：1.满分100分；2.排名不含未审定人员。",
            "填表人：      审核人：        主要负责人（签字）："};
}

const Lines kExpected{
    "007 2024Q1 self=95.00 review=93.50 decision=92.50",
    "008 2024Q1 self=90.00 review=88.00 remark=未审定",
    "010 2024Q1 self=92.00 review=90.00 decision=89.00 remark=驻村",
    "009 2024Q1 self=88.00 review=86.00 decision=85.00",
};

}  // namespace

TEST_CASE("the untidy quarter sheet as a text file") {
    const Imported got = import_text(text_rows());
    CHECK(all_words(got.facts.evaluations) == kExpected);
    CHECK(got.told() == Lines{"rows-undecided@7G"});
    REQUIRE(got.outcome.tables.size() == 1);
    CHECK(got.outcome.tables[0].kind == FactKind::evaluations);
    CHECK(got.outcome.tables[0].read == 4);
    CHECK(got.outcome.tables[0].refused_rows.size() == 0);
    CHECK(got.facts.evaluations[2].origin == Origin{SheetId{1}, 8});
    CHECK(got.facts.tables[0].columns.at("decision") == 7);
    CHECK(got.facts.tables[0].columns.at("self") == 5);
}

TEST_CASE("the untidy quarter sheet as a workbook with merged cells") {
    auto rows = text_rows();
    rows[5] = "#1|党政办|张　三|主任|#95|#93.5|92.5分|#1|";
    const std::vector<MergedArea> merges{{1, 1, 1, 9}, {2, 2, 1, 9},   {3, 3, 1, 9},  {4, 5, 1, 1},
                                         {4, 5, 2, 2}, {4, 5, 3, 3},   {4, 5, 4, 4},  {4, 5, 5, 5},
                                         {4, 5, 6, 6}, {4, 4, 7, 8},   {4, 5, 9, 9},  {6, 7, 2, 2},
                                         {8, 9, 2, 2}, {12, 12, 1, 9}, {13, 13, 1, 9}};
    const Imported got = import_sheet(rows, merges);
    CHECK(all_words(got.facts.evaluations) == kExpected);
    CHECK(got.told() == Lines{"rows-undecided@7G"});
}

TEST_CASE("a suffix to a name is no match when two people bear it") {
    auto rows = text_rows();
    rows[8] = "4||李伟（女）|工作员|88|86|85|3|";
    CHECK(import_text(rows).errors() == Lines{"person-ambiguous@9C"});
}

}  // namespace kaoping::fake
