// Which table a sheet is, and what its columns mean under titles and two-row headings.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

const std::string kPerson = "007|张三|党政办";

std::string kinds_of(const Imported& got) {
    std::string keys;
    for (const TableCount& table : got.outcome.tables) {
        keys += (keys.empty() ? "" : " ") + std::string{to_key(table.kind)};
    }
    return keys;
}

}  // namespace

TEST_CASE("the instructions of a template are passed over in silence, a table below them is not") {
    CHECK(
        import_text({"填写说明（模板）：考评得分", "列名|是否必填|怎么填", "姓名|必填|与名册一致"})
            .told() == Lines{});
    CHECK(import_text({"填写说明：", "姓名|必填"}).told() == Lines{"sheet-no-table"});
    const auto got = import_text({"填写说明（模板）", "2024年第一季度", "姓名|审定分", "张三|90"});
    CHECK(kinds_of(got) == "evaluations");
    CHECK(got.facts.evaluations.size() == 1);
}

TEST_CASE("the kind is found by the headings") {
    struct Row {
        const char* headings;
        const char* kind;
    };
    for (const auto& [headings, kind] :
         {Row{"序号|姓名|性别|单位|职务|身份证号", "people"},
          Row{"姓名|单位|职务|得分|考评周期", "evaluations"},
          Row{"单位|姓名|职务|编制类型|备注|考评周期|审定分", "evaluations"},
          Row{"工号|姓名|考评周期|环节|德|能|勤|绩|廉|合计", "items"},
          Row{"工号|姓名|单位|日期|分值|事由", "adjustments"},
          Row{"文号|姓名|单位|职务|决定日期|追责事由|责任类型|处理方式", "measures"},
          Row{"序号|文书编号|姓名|身份证号|单位|职务|人员类别|线索来源|案件编号|事发时间|追究事由|"
              "适用条款|"
              "责任类型|追究方式|从重|免责情形|决定日期|送达日期|决定机关|本年度第几次|整改情况|"
              "状态|备注",
              "measures"},
          Row{"姓名|原岗位|拟调整岗位|调整原因|批准机关|调整日期", "transfers"},
          Row{"姓名|单位|职务|身份证号|性别|人员类别|年度|考核等次|备注", "grades"},
          Row{"事项编号|被举报人|举报日期|是否属实|不良影响", "denial-reports"},
          Row{"文号|姓名|决定日期|处分种类", "sanctions"}, Row{"村|年度|情形|文号", "vetoes"},
          Row{"文号|姓名|针对文号|送达日期|提出日期|受理人|结论|决定日期", "appeals"}}) {
        INFO(headings);
        const auto got = import_text({headings});
        CHECK(kinds_of(got) == kind);
        CHECK(got.told() == Lines{});
    }
}

TEST_CASE("headings may stand under none to six title rows") {
    for (std::size_t titles = 0; titles <= 6; ++titles) {
        Lines rows(titles, "溪口乡");
        if (titles > 0) rows[0] = "2024年第一季度";
        rows.push_back(titles > 0 ? "工号|审定分" : "工号|审定分|考评周期");
        rows.push_back(titles > 0 ? "007|90" : "007|90|2024Q1");
        INFO(titles);
        CHECK(all_words(import_text(rows).facts.evaluations) == Lines{"007 2024Q1 decision=90.00"});
    }
}

TEST_CASE("under a parent of ours only 得分, 分 or a blank child carries it") {
    const auto got = import_sheet(
        {"2024年第一季度", "姓名|自评||复核||审定||备注", "|得分|排名|分|意见||名次|",
         "张三|95|1|93|好|92|2|甲"},
        {{1, 1, 1, 8}, {2, 3, 1, 1}, {2, 2, 2, 3}, {2, 2, 4, 5}, {2, 2, 6, 7}, {2, 3, 8, 8}});
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"007 2024Q1 self=95.00 review=93.00 decision=92.00 remark=甲"});
    CHECK(got.told() == Lines{"column-unknown@2E"});
}

TEST_CASE("a parent over a scored and a blank column means the scored one") {
    for (const char* children : {"|得分|", "||得分"}) {
        INFO(children);
        const auto got =
            import_sheet({"2024年第一季度", "姓名|审定|", children,
                          std::string{children} == "|得分|" ? "张三|92|1" : "张三|1|92"},
                         {{2, 3, 1, 1}, {2, 2, 2, 3}});
        CHECK(all_words(got.facts.evaluations) == Lines{"007 2024Q1 decision=92.00"});
        CHECK(got.told() == Lines{});
    }
}

TEST_CASE("under any other parent the child speaks") {
    const auto got = import_sheet({"2024年第一季度", "基本情况||评分情况|||",
                                   "工号|姓名|自评|复核|审定|备注", "007|张三|95|93|92|甲"},
                                  {{1, 1, 1, 6}, {2, 2, 1, 2}, {2, 2, 3, 6}});
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"007 2024Q1 self=95.00 review=93.00 decision=92.00 remark=甲"});
    CHECK(got.told() == Lines{});
    const auto mixed =
        import_sheet({"2024年第一季度", "姓名|得分||", "|自评|复核|审定", "张三|95|93|92"},
                     {{1, 1, 1, 4}, {2, 3, 1, 1}, {2, 2, 2, 4}});
    CHECK(all_words(mixed.facts.evaluations) ==
          Lines{"007 2024Q1 self=95.00 review=93.00 decision=92.00"});
}

TEST_CASE("in a text file a blank parent continues the one before") {
    const auto got = import_text({"2024年第一季度", "姓名|自评|||审定||备注",
                                  "|得分|排名|意见|得分|排名|", "张三|95|1|好|92|1|甲"});
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"007 2024Q1 self=95.00 decision=92.00 remark=甲"});
}

TEST_CASE("a row of data is never taken for a second heading row") {
    const auto got = import_text({"2024年第一季度", "姓名|审定分|备注", "张三|90|说明"});
    CHECK(all_words(got.facts.evaluations) == Lines{"007 2024Q1 decision=90.00 remark=说明"});
}

TEST_CASE("得分 means 审定分 only where no other score column stands") {
    CHECK(all_words(import_text({"2024年第一季度", "姓名|得分", "张三|90"}).facts.evaluations) ==
          Lines{"007 2024Q1 decision=90.00"});
    CHECK(all_words(import_text({"2024年第一季度", "姓名|自评分|得分", "张三|90|88"})
                        .facts.evaluations) == Lines{"007 2024Q1 self=90.00"});
    CHECK(import_text({"2024年第一季度", "姓名|单位|得分|综合得分", "张三|党政办|5|90"})
              .facts.size() == 0);
}

TEST_CASE("results are recognised and never stored") {
    const auto got = import_text({"2024年第一季度",
                                  "姓名|自评分|审定分|最终得分|综合得分|排名|建议等次|建议评定等次",
                                  "张三|95|92|94|93|1|好|好"});
    CHECK(all_words(got.facts.evaluations) == Lines{"007 2024Q1 self=95.00 decision=92.00"});
    CHECK(got.told() == Lines{});
}

TEST_CASE("a list of results or events is no roster, although it has names and units") {
    for (const char* headings :
         {"姓名|单位|职务|综合得分|排名", "序号|姓名|单位|考评周期|缺少环节",
          "姓名|职务|备注|考评周期", "姓名|单位|职务|效能告诫(次)|岗位调整日期",
          "日期|项目|单位|姓名|缺勤"}) {
        INFO(headings);
        CHECK(import_text({headings}).told() == Lines{"sheet-no-table"});
    }
    CHECK(kinds_of(import_text({"日期|项目|单位|姓名|缺勤"}, {&roster(), FactKind::people})) ==
          "people");
    CHECK(kinds_of(import_text({"姓名|单位|生效日期|参加工作时间|爱好"})) == "people");
}

TEST_CASE("sheets that are no table of ours are passed over with a note") {
    const auto got = import({{"说明", {"本表由各站所填写"}},
                             {"名册", {"姓名|单位", "赵六|财政所"}},
                             {"空表", {}},
                             {"通讯录", {"姓名|电话", "张三|123"}}});
    CHECK(got.told() == Lines{"说明!sheet-no-table", "通讯录!sheet-no-table"});
    CHECK(all_words(got.facts.people) == Lines{"P0001 赵六 财政所"});
}

TEST_CASE("hidden sheets and hidden rows are read with a note") {
    Sheet sheet{"Sheet1",
                {"姓名|审定分|考评周期", "张三|90|2024Q1", "李四|91|2024Q1", "王五|92|2024Q1"}};
    sheet.hidden = true;
    sheet.hidden_rows = {3, 4};
    const auto got = import({sheet});
    CHECK(got.told() == Lines{"sheet-hidden", "rows-hidden@3"});
    CHECK(got.facts.evaluations.size() == 3);
    CHECK(got.outcome.diagnostics.all()[1].args == Lines{"2"});
}

TEST_CASE("a tie asks for the kind, and --kind decides") {
    const Lines rows{"姓名|年度|等次|村|情形", "张三|2024|称职|柳树村|越级上访"};
    CHECK(import_text(rows).told() == Lines{"kind-undecided@1"});
    CHECK(kinds_of(import_text(rows, {&roster(), FactKind::grades})) == "grades");
    CHECK(kinds_of(import_text(rows, {&roster(), FactKind::vetoes})) == "vetoes");
}

TEST_CASE("a missing heading is an error that lists what was found") {
    struct Row {
        const char* headings;
        const char* kind;
        const char* missing;
    };
    for (const auto& [headings, kind, missing] :
         {Row{"工号|单位|职务", "people", "姓名"}, Row{"姓名|职务|身份证号", "people", "单位"},
          Row{"姓名|自评分|审定分", "evaluations", "考评周期"},
          Row{"考评周期|自评分|审定分", "evaluations", "工号/身份证号/姓名"},
          Row{"工号|姓名|考评周期|环节", "items", "勤/廉/德/绩/能"},
          Row{"姓名|分值|事由", "adjustments", "日期"},
          Row{"文号|姓名|单位|决定日期|追责事由|备注", "measures", "处理方式"},
          Row{"文号|姓名|追责事由|处理方式", "measures", "决定日期"},
          Row{"姓名|调整日期|新岗位", "transfers", "调整原因"},
          Row{"姓名|单位|等次", "grades", "年度"},
          Row{"被举报人|举报日期|是否属实", "denial-reports", "事项编号"},
          Row{"姓名|处分种类|期限届满日", "sanctions", "决定日期"},
          Row{"村|情形", "vetoes", "年度"},
          Row{"姓名|针对文号|文号|提出日期", "appeals", "送达日期"}}) {
        INFO(headings);
        const auto got = import_text({headings, kPerson});
        REQUIRE(got.errors() == Lines{"heading-missing@1"});
        const Diagnostic& error = got.outcome.diagnostics.all()[0];
        CHECK(error.args[1] == missing);
        CHECK(error.args[2] == kind);
        std::string found = headings;
        for (auto at = found.find('|'); at != std::string::npos; at = found.find('|')) {
            found.replace(at, 1, "、");
        }
        CHECK(error.found == found);
        CHECK(got.facts.size() == 0);
    }
}

TEST_CASE("two columns of one meaning are refused") {
    const auto got =
        import_text({"2024年第一季度", "姓名|自评分|审定分|自评得分", "张三|90|91|92"});
    CHECK(got.told() == Lines{"heading-twice@2D"});
    CHECK(got.outcome.diagnostics.all()[0].args == Lines{"自评分", "B"});
    const auto adjusted = import_text({"2024年第一季度", "姓名|审定分|加分|加减分"});
    CHECK(adjusted.told() == Lines{"heading-twice@2D"});
    CHECK(adjusted.outcome.diagnostics.all()[0].args == Lines{"加分", "C"});
    CHECK(import_text({"单位|部门|姓名"}).told() == Lines{"heading-twice@1B"});
}

TEST_CASE("a survey names the kinds and stores nothing") {
    FakeTable file{{{"名册", {"姓名|单位"}},
                    {"一季度", {"2024年第一季度", "姓名|审定分"}},
                    {"说明", {"填写说明"}},
                    {"追责", {"文号|姓名|决定日期|追责事由"}}}};
    const FileSurvey survey = survey_tables(file, "表.xlsx", rules(), std::nullopt);
    CHECK(survey.kinds == std::vector{FactKind::people, FactKind::evaluations});
    CHECK(survey.has(FactKind::people));
    CHECK_FALSE(survey.has(FactKind::measures));
    REQUIRE(survey.diagnostics.all().size() == 2);
    CHECK(survey.diagnostics.all()[0].cause == Cause::sheet_no_table);
    CHECK(survey.diagnostics.all()[1].cause == Cause::heading_missing);
    CHECK(survey.diagnostics.all()[1].place.file == "表.xlsx");
    CHECK(survey.diagnostics.all()[1].place.sheet == "追责");
}

TEST_CASE("parts of a workbook that holds a roster and scores") {
    const std::vector<Sheet> sheets{{"一季度", {"2024年第一季度", "姓名|审定分", "张三|90"}},
                                    {"名册", {"姓名|单位", "赵六|财政所"}},
                                    {"说明", {"填写说明"}}};
    const auto people = import(sheets, {&roster(), {}, Part::people_only});
    CHECK(people.facts.people.size() == 1);
    CHECK(people.facts.evaluations.empty());
    CHECK(people.told() == Lines{});
    const auto rest = import(sheets, {&roster(), {}, Part::all_but_people});
    CHECK(rest.facts.people.empty());
    CHECK(rest.facts.evaluations.size() == 1);
    CHECK(rest.told() == Lines{"说明!sheet-no-table"});
}

TEST_CASE("damage found while sheets are read is told once") {
    FakeTable file{{{"Sheet1", {"姓名|单位", "赵六|财政所"}}}};
    file.damage(Cause::file_empty);
    CollectingSink sink;
    const ImportRequest first{"表.xlsx", &roster(), &rules(), {}, Part::people_only};
    CHECK(import_tables(file, first, sink).diagnostics.errors() == 1);
    const ImportRequest then{"表.xlsx", &roster(), &rules(), {}, Part::all_but_people};
    CHECK(import_tables(file, then, sink).diagnostics.errors() == 0);
    CHECK(survey_tables(file, "表.xlsx", rules(), {}).diagnostics.errors() == 1);
}

}  // namespace kaoping::fake
