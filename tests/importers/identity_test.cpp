// Who a row means (contract "Input tables"). The roster is that of import_support.h.
#include "importers/identity.h"

#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

// A row "工号|身份证号|姓名|单位" and whom it means: a number, or what is told.
struct Row {
    std::string cells;
    std::string meaning;
};

std::string meaning_of(const std::string& cells) {
    const auto got =
        import_sheet({"2024年第一季度", "工号|身份证号|姓名|单位|审定分", cells + "|90"});
    std::string meaning;
    for (const Evaluation& fact : got.facts.evaluations) meaning += number_of(fact.person) + " ";
    for (const std::string& told : got.told()) meaning += told + " ";
    return meaning.substr(0, meaning.size() - 1);
}

}  // namespace

TEST_CASE("a row means one person, or is refused") {
    for (const auto& [cells, meaning] : {
             Row{"007|||", "007"},
             Row{"007||张三|党政办", "007"},
             Row{"007||张　三|党政办", "007"},
             Row{"007||张三（女）|", "007"},
             Row{"007||张三同志|", "007"},
             Row{"007||李四|党政办", "name-contradicts-number@3C"},
             Row{"007||张三|财政所", "007 unit-foreign@3D"},
             Row{"007|" + kIdOfZhang + "|张三|", "007"},
             Row{"008|" + kIdOfZhang + "|李四|", "id-number-contradicts-number@3B"},
             Row{"007|" + kIdOfNobody + "|张三|", "id-number-contradicts-number@3B"},
             Row{"008|" + kIdOfNobody + "|李四|", "008"},
             Row{"999||张三|党政办", "person-number-unknown@3A"},
             Row{"#7||张三|党政办", "person-number-unknown@3A"},
             Row{"—||张三|党政办", "007"},
             Row{"|" + kIdOfZhang + "||", "007"},
             Row{"|" + kIdOfZhang + "|张三|财政所", "007 unit-foreign@3D"},
             Row{"|" + kIdOfZhang + "|李四|", "name-contradicts-number@3C"},
             Row{"|" + kIdOfNobody + "|张三|党政办", "person-id-unknown@3B"},
             Row{"||张三|党政办", "007"},
             Row{"||张三|党 政 办", "007"},
             Row{"||张三|", "007"},
             Row{"||张三|财政所", "name-and-unit-differ@3C"},
             Row{"||赵无名|党政办", "person-name-unknown@3C"},
             Row{"||李伟|", "person-ambiguous@3C"},
             Row{"||李伟|党政办", "011"},
             Row{"||李伟|财政所", "012"},
             Row{"||李伟|农业服务中心", "name-and-unit-differ@3C"},
             Row{"||李伟（女）|财政所", "person-ambiguous@3C"},
             Row{"||王五（女）|", "009"},
             Row{"||王五(驻村)|农业服务中心", "009"},
             Row{"||王五同志|", "009"},
             Row{"||阿米子•拉且|", "010"},
             Row{"||阿米子・拉且|", "010"},
             Row{"||阿米子．拉且|农业服务中心", "010"},
             Row{"||阿米子拉且|", "person-name-unknown@3C"},
             Row{"||陈静|财政所", "013"},
             Row{"||陈静|党政办", "013"},
             Row{"013||陈静|财政所", "013"},
             Row{"||!#N/A|党政办", "cell-error-value@3C"},
         }) {
        INFO(cells);
        CHECK(meaning_of(cells) == meaning);
    }
}

TEST_CASE("an error of identity names the candidates") {
    const auto args = [](const std::string& cells) {
        const auto got = import_text({"2024年第一季度", "工号|姓名|单位|审定分", cells + "|90"});
        REQUIRE(got.outcome.diagnostics.errors() == 1);
        return got.outcome.diagnostics.all()[0].args;
    };
    CHECK(args("|李伟|") == Lines{"李伟 011 党政办、李伟 012 财政所"});
    CHECK(args("|李伟|农业服务中心") == Lines{"农业服务中心", "李伟 011 党政办、李伟 012 财政所"});
    CHECK(args("007|李四|") == Lines{"张三 007 党政办、李四 008 党政办"});
    CHECK(args("999|李伟|") == Lines{"李伟 011 党政办、李伟 012 财政所"});
}

TEST_CASE("names that agree") {
    CHECK(is_same_name("李林(大)", "李林（大）"));
    CHECK(is_same_name("李林(大)", "李林"));
    CHECK(is_same_name("李林", "李林（大）"));
    CHECK_FALSE(is_same_name("李林(大)", "李林(小)"));
    CHECK_FALSE(is_same_name("李林", "李琳"));
    CHECK(without_suffix("张三同志") == "张三");
    CHECK(without_suffix("同志") == "同志");
    CHECK(without_suffix("(女)") == "(女)");
}

TEST_CASE("a unit merged downwards counts as the row's own") {
    const Lines rows{"2024年第一季度", "单位|姓名|审定分", "党政办|李伟|90",
                     "|张三|91",       "财政所|李伟|92",   "|李四|93"};
    const auto merged = import_sheet(rows, {{3, 4, 1, 1}});
    CHECK(all_words(merged.facts.evaluations) ==
          Lines{"011 2024Q1 decision=90.00", "007 2024Q1 decision=91.00",
                "012 2024Q1 decision=92.00", "008 2024Q1 decision=93.00"});
    const auto wrong = import_sheet(rows, {{3, 4, 1, 1}, {5, 6, 1, 1}});
    CHECK(wrong.errors() == Lines{"name-and-unit-differ@6B"});
}

TEST_CASE("in a text file a blank run under a unit is that unit's, to the next subtotal") {
    const auto got = import_text({"2024年第一季度", "单位|姓名|审定分", "财政所|李伟|90",
                                  "|陈静|91", "|张三|92", "小计||", "|李四|93"});
    CHECK(got.errors() == Lines{"name-and-unit-differ@5B"});
    CHECK(all_words(got.facts.evaluations) == Lines{"012 2024Q1 decision=90.00",
                                                    "013 2024Q1 decision=91.00",
                                                    "008 2024Q1 decision=93.00"});
}

TEST_CASE("in a register of a text file a blank unit is no unit") {
    // 李伟 of 财政所 is one of two, and nobody says that he is meant.
    const auto got = import_text({"文号|姓名|单位|决定日期|追责事由|处理方式",
                                  "1|张三||2024-03-05|5|告诫", "2|李伟|财政所|2024-03-06|5|告诫",
                                  "3|李伟||2024-03-07|5|告诫", "4|张三||2024-03-08|5|告诫"});
    CHECK(got.errors() == Lines{"person-ambiguous@4B"});
    CHECK(got.facts.measures.size() == 3);
}

TEST_CASE("a run of one unit goes on behind a repeated heading, and a note is no unit") {
    const auto got = import_text({"2024年第一季度", "单位|姓名|审定分", "财政所|李伟|90",
                                  "单位|姓名|审定分", "注：续表||", "|李伟|91"});
    CHECK(got.told() == Lines{});
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"012 2024Q1 decision=90.00", "012 2024Q1 decision=91.00"});
}

TEST_CASE("a document, year or period merged downwards holds for its rows") {
    const auto measures =
        import_sheet({"文号|姓名|决定日期|追责事由|处理方式", "1号|张三|2024-03-05|5|告诫",
                      "|张三|2024-03-05|6|告诫", "|李四|2024-03-05|6|告诫"},
                     {{2, 3, 1, 1}});
    CHECK(all_words(measures.facts.measures) ==
          Lines{"007 1号 2024-03-05 grounds=[5 5] measures=warning,",
                "007 1号 2024-03-05 grounds=[6 6] measures=warning,",
                "008  2024-03-05 grounds=[6 6] measures=warning,"});
    const auto scores =
        import_sheet({"年度|考评周期|姓名|审定分", "2024|一季度|张三|90", "||李四|91", "||王五|92"},
                     {{2, 4, 1, 1}, {2, 3, 2, 2}});
    CHECK(all_words(scores.facts.evaluations) ==
          Lines{"007 2024Q1 decision=90.00", "008 2024Q1 decision=91.00"});
    CHECK(scores.errors() == Lines{"cell-missing@4B"});
    // A text file has no merged cells, and a blank document is one decision without any.
    CHECK(all_words(import_text({"文号|姓名|决定日期|追责事由|处理方式",
                                 "1号|张三|2024-03-05|5|告诫", "|李四|2024-03-05|6|告诫"})
                        .facts.measures)[1] == "008  2024-03-05 grounds=[6 6] measures=warning,");
}

TEST_CASE("names and scores are never filled down") {
    const auto got = import_sheet({"2024年第一季度", "姓名|自评分|审定分", "张三|90|91", "|92|93"},
                                  {{3, 4, 1, 1}, {3, 4, 2, 2}});
    CHECK(got.errors() == Lines{"row-without-person@4"});
}

TEST_CASE("without a roster one error a table is enough") {
    static const Roster nobody;
    const auto got =
        import_text({"2024年第一季度", "姓名|审定分", "张三|90", "李四|91"}, {&nobody});
    CHECK(got.told() == Lines{"roster-empty"});
    CHECK(got.facts.size() == 0);
    CHECK(got.outcome.tables[0].read == 2);
    CHECK(got.outcome.tables[0].refused_rows.size() == 2);
    // What else is wrong is told all the same.
    CHECK(import_text({"2024年第一季度", "姓名|审定分", "张三|缺考"}, {&nobody}).told() ==
          Lines{"roster-empty", "score-not-a-number@3B"});
    CHECK(import_text({"村|年度|情形", "柳树村|2024|越级上访"}, {&nobody}).told() == Lines{});
    // An empty table asks for nobody.
    CHECK(import_text({"2024年第一季度", "姓名|审定分"}, {&nobody}).told() == Lines{});
}

TEST_CASE("a person and unit is noted once") {
    const auto got = import_text({"工号|单位|考评周期|审定分", "007|财政所|2024Q1|90",
                                  "007|财政所|2024Q2|90", "008|财政所|2024Q1|90"});
    CHECK(got.told() == Lines{"unit-foreign@2B", "unit-foreign@4B"});
}

}  // namespace kaoping::fake
