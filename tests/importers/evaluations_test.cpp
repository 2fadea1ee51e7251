// 考评得分 and 指标评分: scores, what a quarter adds or takes off, indicators.
#include <catch2/catch.hpp>

#include "import_support.h"

namespace kaoping::fake {
namespace {

Imported scores(Lines rows) {
    rows.insert(rows.begin(),
                "工号|年度|考评周期|自评分|复核分|审定分|加分|扣分|扣分事由|复核人|备注");
    return import_text(std::move(rows));
}

}  // namespace

TEST_CASE("all fields of an evaluation") {
    const auto got = scores({"007|2024|一季度|95|93.5分|９２．５|1|-2|迟到 两次|王 五|甲 乙"});
    CHECK(got.told() == Lines{});
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"007 2024Q1 self=95.00 review=93.50 decision=92.50 bonus=1.00 deduction=2.00 "
                "for=迟到 两次 reviewer=王五 remark=甲 乙"});
    CHECK(got.facts.evaluations[0].stage(Stage::self)->origin == Origin{SheetId{1}, 2});
}

TEST_CASE("score cells") {
    struct Row {
        const char* cells;  // 自评分|复核分|审定分|加分|扣分
        const char* meaning;
    };
    const std::string head = "007 2024Q1";
    for (const auto& [cells, meaning] :
         {Row{"#95|#92.34999999999999|0||", " self=95.00 review=92.35 decision=0.00"},
          Row{"—|/|90||", " decision=90.00"}, Row{"无|未评|100||", " decision=100.00"},
          Row{"92.500|90|90|0|0", " self=92.50 review=90.00 decision=90.00"},
          Row{"|||2|", " bonus=2.00"}, Row{"||||#2", " deduction=2.00"}}) {
        INFO(cells);
        const auto got = scores({std::string{"007|2024|Q1|"} + cells + "|||"});
        CHECK(got.errors() == Lines{});
        CHECK(all_words(got.facts.evaluations) == Lines{head + meaning});
    }
    struct Refusal {
        const char* cells;
        Lines errors;
    };
    for (const auto& [cells, errors] :
         {Refusal{"100.01||||", {"score-out-of-range@2D"}},
          Refusal{"-1||||", {"score-out-of-range@2D"}},
          Refusal{"92.345||||", {"score-decimals@2D"}},
          Refusal{"#92.345||||", {"score-decimals@2D"}},
          Refusal{"缺考||||", {"score-not-a-number@2D"}},
          Refusal{"95+2||||", {"score-not-a-number@2D"}},
          Refusal{"!#DIV/0!||||", {"cell-error-value@2D"}}, Refusal{"=||||", {"cell-formula@2D"}},
          Refusal{"?TRUE||||", {"score-boolean@2D"}}, Refusal{"@2024-03-05||||", {"score-date@2D"}},
          Refusal{"9999999999999999||||", {"score-out-of-range@2D"}},
          Refusal{"90|||-1|", {"bonus-negative@2G"}},
          Refusal{"90|||101|", {"score-out-of-range@2G"}},
          Refusal{"90||||-101", {"score-out-of-range@2H"}},
          Refusal{"缺考|100.01|92.345|x|",
                  {"score-not-a-number@2D", "score-out-of-range@2E", "score-decimals@2F",
                   "score-not-a-number@2G"}}}) {
        INFO(cells);
        const auto got = scores({std::string{"007|2024|Q1|"} + cells + "|||"});
        CHECK(got.errors() == errors);
        CHECK(got.facts.size() == 0);
        CHECK(got.outcome.tables[0].refused_rows.size() == 1);
    }
}

TEST_CASE("加分 and 扣分 belong to quarters") {
    CHECK(scores({"007|2024|上半年|90||||1|||"}).errors() ==
          Lines{"adjustment-outside-quarter@2H"});
    CHECK(scores({"007|2024|年终|90|||1||||"}).errors() == Lines{"adjustment-outside-quarter@2G"});
    CHECK(scores({"007|2024|年终|90|||0|0|||"}).errors() == Lines{});
}

TEST_CASE("加减分 in one column is a bonus or a deduction") {
    const auto got = import_text(
        {"工号|考评周期|审定分|加减分", "007|2024Q1|90|2", "008|2024Q1|90|-3", "009|2024Q1|90|"});
    CHECK(all_words(got.facts.evaluations) == Lines{"007 2024Q1 decision=90.00 bonus=2.00",
                                                    "008 2024Q1 decision=90.00 deduction=3.00",
                                                    "009 2024Q1 decision=90.00"});
    CHECK(got.facts.tables[0].columns.at("bonus") == 4);
    CHECK(got.facts.tables[0].columns.at("deduction") == 4);
}

TEST_CASE("a row without scores is read but tells nothing") {
    const auto got = import_text({"2024年第一季度", "姓名|自评分|审定分|备注", "张三|||病假",
                                  "李四|90||", "王五|90|91|", "陈静|||"});
    CHECK(got.told() == Lines{"rows-without-scores@3A", "rows-undecided@4C"});
    CHECK(got.outcome.diagnostics.all()[0].args == Lines{"2"});
    CHECK(got.outcome.tables[0].read == 4);
    CHECK(all_words(got.facts.evaluations) ==
          Lines{"008 2024Q1 self=90.00", "009 2024Q1 self=90.00 decision=91.00"});
    // Where nobody is decided here, nothing is missing.
    CHECK(import_text({"2024年第一季度", "姓名|自评分", "张三|90"}).told() == Lines{});
}

TEST_CASE("year and period") {
    struct Row {
        Lines titles;
        const char* cells;  // 年度|考评周期
        const char* meaning;
    };
    for (const auto& [titles, cells, meaning] :
         {Row{{}, "2024|一季度", "2024Q1"},
          Row{{}, "|2024年第一季度", "2024Q1"},
          Row{{}, "2024|2024Q1", "2024Q1"},
          Row{{"2024年度考评"}, "|二季度", "2024Q2"},
          Row{{"2024年第一季度"}, "|", "2024Q1"},
          Row{{"2024年第一季度"}, "—|", "2024Q1"},
          Row{{"第一季度"}, "2024|", "2024Q1"},
          Row{{"考评表", "2025年1月8日"}, "|2024年终", "2024Y"},
          Row{{"2024年度考评", "填报时间：2025年1月8日"}, "|年终", "2024Y"},
          Row{{}, "2024|2023Q1", "year-contradicts-period@3A"},
          Row{{"2023年考评"}, "2024|Q1", "year-contradicts-period@3A"},
          Row{{"2023年考评"}, "|2024Q1", "year-contradicts-period@3B"},
          Row{{"2024年第一季度"}, "|第二季度", "period-contradicts-title@3B"},
          Row{{}, "|第一季度", "year-missing@3"},
          Row{{"填报时间：2024.4.8"}, "|第一季度", "year-missing@3"},
          Row{{"2023—2024年考评"}, "|第一季度", "title-ambiguous@3"},
          Row{{"2024年第一、二季度"}, "|", "title-ambiguous@3"},
          Row{{}, "2024|", "cell-missing@3B"},
          Row{{}, "二四|Q1", "year-unreadable@3A"},
          Row{{}, "@2024-01-01|Q1", "year-unreadable@3A"},
          Row{{}, "2024|五季度", "period-unreadable@3B"},
          Row{{}, "|@2024-01-01", "period-unreadable@3B"},
          Row{{}, "2024|下半年", "period-second-half@3B"},
          Row{{"2024年下半年"}, "|", "period-second-half@3"}}) {
        INFO((titles.empty() ? "" : titles[0]) + " " + cells);
        Lines rows = titles.empty() ? Lines{"考评"} : Lines{titles[0]};
        rows[0] += titles.size() > 1 ? "|" + titles[1] : "";
        rows.insert(rows.end(), {"年度|考评周期|工号|审定分", std::string{cells} + "|007|90"});
        const auto got = import_text(rows);
        std::string found;
        for (const Evaluation& fact : got.facts.evaluations) found += to_key(fact.period);
        for (const std::string& told : got.told()) found += told;
        CHECK(found == meaning);
    }
}

TEST_CASE("a number of a quarter alone is one under 季度") {
    CHECK(import_text({"年度|季度|工号|审定分", "#2024|#3|007|90"}).facts.evaluations[0].period ==
          Period{2024, PeriodKind::q3});
    CHECK(import_text({"年度|考评周期|工号|审定分", "#2024|#3|007|90"}).errors() ==
          Lines{"period-unreadable@2B"});
}

TEST_CASE("a fault of the title is told once, and refuses every row") {
    const auto got = import_text({"第一季度", "工号|审定分", "007|90", "008|91"});
    CHECK(got.told() == Lines{"year-missing@3"});
    CHECK(got.outcome.tables[0].refused_rows.size() == 2);
}

TEST_CASE("indicators of a stage") {
    const auto got =
        import_text({"2024年第一季度", "工号|姓名|环节|德|能|勤|绩|廉|合计",
                     "007|张三|审定|18|17.5|14|33|10|92.5", "008|李四|自评|20|20|15|35|10|"});
    CHECK(got.told() == Lines{});
    REQUIRE(got.facts.items.size() == 2);
    std::string words;
    for (const ItemScore& item : got.facts.items[0]) {
        words += number_of(item.person) + " " + to_key(item.period) + " " +
                 std::string{to_key(item.stage)} + " " + item.indicator + "=" +
                 to_string(item.points) + "; ";
    }
    CHECK(words ==
          "007 2024Q1 decision 德=18.00; 007 2024Q1 decision 能=17.50; "
          "007 2024Q1 decision 勤=14.00; 007 2024Q1 decision 绩=33.00; "
          "007 2024Q1 decision 廉=10.00; ");
    CHECK(got.facts.items[1][0].stage == Stage::self);
    CHECK(got.facts.items[1][0].origin == Origin{SheetId{1}, 4});
    CHECK(got.facts.tables[0].columns.at("勤") == 6);
}

TEST_CASE("indicators that do not add up are refused") {
    struct Row {
        const char* cells;  // 环节|德|能|勤|绩|廉|合计
        Lines errors;
    };
    for (const auto& [cells, errors] :
         {Row{"审定|18|17||33|10|", {"indicator-blank@2E"}},
          Row{"审定|18|17|—|33|10|", {"indicator-blank@2E"}},
          Row{"审定|20.01|17|14|33|10|", {"indicator-above-points@2C"}},
          Row{"审定|-1|17|14|33|10|", {"indicator-above-points@2C"}},
          Row{"审定|18|17|14|33|10|93", {"total-differs@2H"}},
          Row{"审定|18|17|14|33|缺考|92", {"score-not-a-number@2G"}},
          Row{"公示|18|17|14|33|10|", {"word-unknown@2B"}},
          Row{"|18|17|14|33|10|", {"cell-missing@2B"}}}) {
        INFO(cells);
        const auto got = import_text(
            {"工号|环节|德|能|勤|绩|廉|合计|考评周期", std::string{"007|"} + cells + "|2024Q1"});
        CHECK(got.errors() == errors);
        CHECK(got.facts.size() == 0);
    }
}

TEST_CASE("indicators are those in force on the period's last day") {
    const auto got = import_text({"工号|环节|德|绩|考评周期", "007|审定|39|58|2025Q1"});
    CHECK(got.told() == Lines{});
    CHECK(got.facts.items[0].size() == 2);
    const auto lacking =
        import_text({"工号|环节|德|绩|考评周期", "007|审定|18|33|2024Q4", "008|审定|18|33|2024Q4"});
    CHECK(lacking.errors() == Lines{"indicator-column-missing@2"});
    CHECK(lacking.outcome.diagnostics.all()[0].args == Lines{"2024Q4", "能、勤、廉"});
    CHECK(lacking.outcome.tables[0].refused_rows.size() == 2);
    CHECK(
        import_text({"工号|环节|德|能|勤|绩|廉|考评周期", "007|审定|39|1||58||2025Q1"}).errors() ==
        Lines{"indicator-not-in-force@2D"});
    CHECK(import_text({"工号|环节|德|绩|考评周期", "007|审定|39|58|2011Q1"}).errors() ==
          Lines{"no-indicators@2"});
}

}  // namespace kaoping::fake
