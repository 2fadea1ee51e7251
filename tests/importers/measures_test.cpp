// 责任追究: one decision in one row or several, with all its days and words.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

const char* const kHeadings =
    "文号|姓名|决定日期|追责事由|责任类型|处理方式|从重|免责情形|事发日期|送达日期|决定机关|"
    "整改期限|整改完成日期|撤销日期|"
    "备注";

Imported measures(Lines rows) {
    rows.insert(rows.begin(), kHeadings);
    return import_text(std::move(rows));
}

}  // namespace

TEST_CASE("all fields of a decision") {
    const auto got = measures(
        {"溪效告字〔2024〕第３号|张三|2024.3.5|G05、态度生硬|直接责任|诫勉教育、效能告诫|是||"
         "2024年2月1日|20240308|效能建设领导小组|2024-06-30|2024/6/1|2024-09-01|群众投诉"});
    CHECK(got.told() == Lines{});
    CHECK(all_words(got.facts.measures) ==
          Lines{"007 溪效告字〔2024〕第3号 2024-03-05 grounds=[5 G05][0 态度生硬] "
                "measures=admonition,warning, direct aggravated act=2024-02-01 served=2024-03-08 "
                "deadline=2024-06-30 corrected=2024-06-01 revoked=2024-09-01 by=效能建设领导小组 "
                "remark=群众投诉"});
    CHECK(got.facts.measures[0].revoked->origin == Origin{SheetId{1}, 2});
}

TEST_CASE("the register of form F9, with a clause beside the words") {
    const auto got =
        import_text({"2024年度效能责任追究登记台账",
                     "序号|文书编号|姓名|身份证号|单位|职务|人员类别|线索来源|案件编号|事发时间|"
                     "追究事由|适用条款|责任类型|追究方式|"
                     "从重|免责情形|决定日期|送达日期|决定机关|本年度第几次|整改情况|状态|备注",
                     "1|3号|张三||党政办|主任|公务员|投诉|A1|1月8日|推诿扯皮|7.1(5)|直接|效能告诫|"
                     "否|无|3月5日|3月8日|领导小组|1|"
                     "已整改|有效|"});
    CHECK(got.told() == Lines{});
    CHECK(all_words(got.facts.measures) ==
          Lines{"007 3号 2024-03-05 grounds=[5 推诿扯皮] measures=warning, direct act=2024-01-08 "
                "served=2024-03-08 by=领导小组"});
    CHECK(got.facts.tables[0].columns.at("grounds") == 11);
}

TEST_CASE("an exempted decision is kept") {
    const auto got = measures({"1|张三|2024-03-05|5||效能告诫||不可抗力|||||||",
                               "2|张三|2024-03-05|5||效能告诫|否|否|||||||"});
    CHECK(all_words(got.facts.measures) ==
          Lines{"007 1 2024-03-05 grounds=[5 5] measures=warning, exempted=不可抗力",
                "007 2 2024-03-05 grounds=[5 5] measures=warning,"});
}

TEST_CASE("what a decision cannot say is refused") {
    struct Row {
        const char* cells;
        Lines errors;
    };
    for (const auto& [cells, errors] :
         {Row{"1|张三||5||效能告诫|||||||||", {"cell-missing@2C"}},
          Row{"1|张三|—|5||效能告诫|||||||||", {"cell-missing@2C"}},
          Row{"1|张三|2024-03-05|||效能告诫|||||||||", {"cell-missing@2D"}},
          Row{"1|张三|2024-03-05|无||效能告诫|||||||||", {"cell-missing@2D"}},
          Row{"1|张三|2024-03-05|5|||||||||||", {"cell-missing@2F"}},
          Row{"1|张三|2024-03-05|23||效能告诫|||||||||", {"ground-out-of-range@2D"}},
          Row{"1|张三|2024-03-05|5||警告|||||||||", {"measure-is-sanction@2F"}},
          Row{"1|张三|2024-03-05|5||记过|||||||||", {"measure-is-sanction@2F"}},
          Row{"1|张三|2024-03-05|5||通报|||||||||", {"word-unknown@2F"}},
          Row{"1|张三|2024-03-05|5|领导责任|效能告诫|||||||||", {"responsibility-ambiguous@2E"}},
          Row{"1|张三|2024-03-05|5|次要责任|效能告诫|||||||||", {"word-unknown@2E"}},
          Row{"1|张三|2024-03-05|5||效能告诫|是|不可抗力|||||||", {"aggravated-and-exempted@2H"}},
          Row{"1|张三|2024-03-05|5||效能告诫|也许||||||||", {"word-unknown@2G"}},
          Row{"1|张三|2024-03-05|5||效能告诫||||||||2024-03-04|", {"revoked-before-decision@2N"}},
          Row{"1|张三|2024年3月|5||效能告诫|||||||||", {"date-without-day@2C"}},
          Row{"1|张三|#2024.10|5||效能告诫|||||||||", {"date-ambiguous-number@2C"}},
          Row{"@2024-03-05|张三|2024-03-05|5||效能告诫|||||||||", {"document-unreadable@2A"}},
          Row{"1|赵无名|2024.2.30|99|领导责任|警告|||||||||",
              {"person-name-unknown@2B", "date-impossible@2C", "ground-out-of-range@2D",
               "responsibility-ambiguous@2E", "measure-is-sanction@2F"}}}) {
        INFO(cells);
        const auto got = measures({cells});
        CHECK(got.errors() == errors);
        CHECK(got.facts.size() == 0);
        CHECK(got.outcome.tables[0].refused_rows.size() == 1);
    }
}

TEST_CASE("a revocation on the day of the decision is none before it") {
    CHECK(measures({"1|张三|2024-03-05|5||效能告诫||||||||2024-03-05|"}).errors() == Lines{});
}

TEST_CASE("the state of a decision has to agree with its revocation") {
    const auto errors = [](const std::string& cells) {
        return import_text({"文号|姓名|决定日期|追责事由|处理方式|状态|撤销日期",
                            "1|张三|2024-03-05|5|效能告诫|" + cells})
            .errors();
    };
    CHECK(errors("有效|") == Lines{});
    CHECK(errors("不予追究|") == Lines{});
    CHECK(errors("撤销|2024-04-01") == Lines{});
    CHECK(errors("|2024-04-01") == Lines{});
    CHECK(errors("撤销|") == Lines{"revoked-without-day@2F"});
    CHECK(errors("变更|") == Lines{"revoked-without-day@2F"});
    CHECK(errors("有效|2024-04-01") == Lines{"revoked-but-valid@2F"});
    CHECK(errors("其他|") == Lines{"word-unknown@2F"});
    CHECK(import_text(
              {"文号|姓名|决定日期|追责事由|处理方式|是否撤销", "1|张三|2024-03-05|5|效能告诫|是"})
              .errors() == Lines{"revoked-without-day@2F"});
}

TEST_CASE("unusual orders of days are a warning") {
    const auto got =
        measures({"1|张三|2024-03-05|5||效能告诫|||2024-03-06|2024-03-04||2024-03-01|||"});
    CHECK(got.told() ==
          Lines{"days-out-of-order@2I", "days-out-of-order@2J", "days-out-of-order@2L"});
    CHECK(got.facts.measures.size() == 1);
}

TEST_CASE("rows of one decision may differ in ground and remark only") {
    const std::string first = "1|张三|2024-03-05|G05|直接责任|效能告诫|||||||||甲";
    CHECK(measures({first, "1|张三|2024-03-05|G06|直接责任|效能告诫|||||||||乙"})
              .facts.measures.size() == 2);
    struct Row {
        const char* cells;
        const char* headings;
    };
    for (const auto& [cells, headings] :
         {Row{"1|张三|2024-03-06|G06|直接责任|效能告诫|||||||||", "决定日期"},
          Row{"1|张三|2024-03-05|G06||效能告诫|||||||||", "责任类型"},
          Row{"1|张三|2024-03-05|G06|直接责任|诫勉教育|||||||||", "处理方式"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫|是||||||||", "从重"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫||意外|||||||", "免责情形"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫|||2024-03-01||||||", "事发日期"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫||||2024-03-08|||||", "送达日期"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫|||||领导小组||||", "决定机关"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫||||||2024-05-01|||", "整改期限"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫|||||||2024-05-01||", "整改完成日期"},
          Row{"1|张三|2024-03-05|G06|直接责任|效能告诫||||||||2024-05-01|", "撤销日期"}}) {
        INFO(headings);
        const auto got = measures({first, cells});
        REQUIRE(got.errors() == Lines{"measure-rows-differ@3A"});
        CHECK(got.outcome.diagnostics.all()[0].args == Lines{"", "2", headings});
    }
    // Other people, or other documents, are other decisions.
    CHECK(measures({first, "1|李四|2024-03-06|G06||诫勉教育|||||||||",
                    "2|张三|2024-03-06|G06||诫勉教育|||||||||"})
              .errors() == Lines{});
}

TEST_CASE("without a document rows of one day are one decision when they share a ground") {
    const std::string first = "|张三|2024-03-05|G05|直接责任|效能告诫|||||||||";
    CHECK(measures({first, "|张三|2024-03-05|G06||诫勉教育|||||||||"}).errors() == Lines{});
    CHECK(measures({first, "|张三|2024-03-05|5、6||诫勉教育|||||||||"}).errors() ==
          Lines{"measure-rows-differ@3A"});
    CHECK(measures({"|张三|2024-03-05|迟到||效能告诫|||||||||",
                    "|张三|2024-03-05|迟到||诫勉教育|||||||||"})
              .errors() == Lines{"measure-rows-differ@3A"});
}

TEST_CASE("rows of one decision on two sheets are compared too") {
    const char* headings = "文号|姓名|决定日期|追责事由|处理方式";
    const auto got = import({{"上半年", {headings, "1|张三|2024-03-05|5|效能告诫"}},
                             {"下半年", {headings, "1|张三|2024-03-05|6|诫勉教育"}}});
    CHECK(got.errors() == Lines{"下半年!measure-rows-differ@2A"});
    CHECK(got.outcome.diagnostics.all()[0].args == Lines{"上半年", "2", "处理方式"});
}

TEST_CASE("several persons in one cell are split when all of them are known") {
    const auto got = measures({"1|张三、李四；王五|2024-03-05|5||效能告诫|||||||||"});
    CHECK(all_words(got.facts.measures) ==
          Lines{"007 1 2024-03-05 grounds=[5 5] measures=warning,",
                "008 1 2024-03-05 grounds=[5 5] measures=warning,",
                "009 1 2024-03-05 grounds=[5 5] measures=warning,"});
    CHECK(got.outcome.tables[0].read == 1);
    for (const char* names : {"张三、赵无名", "张三、李四等3人", "张三、李伟"}) {
        INFO(names);
        const auto refused =
            measures({std::string{"1|"} + names + "|2024-03-05|5||效能告诫|||||||||"});
        CHECK(refused.errors() == Lines{"persons-in-cell-unknown@2B"});
        CHECK(refused.facts.size() == 0);
    }
    // In other tables a cell means one person.
    CHECK(import_text({"2024年第一季度", "姓名|审定分", "张三、李四|90"}).errors() ==
          Lines{"person-name-unknown@3A"});
    // The unit decides between namesakes, as for one person.
    CHECK(
        import_text({"姓名|单位|决定日期|追责事由|处理方式", "张三、李伟|财政所|2024-03-05|5|告诫"})
            .facts.measures.size() == 2);
}

}  // namespace kaoping::fake
