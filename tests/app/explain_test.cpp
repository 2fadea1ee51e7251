// `explain`: the reasons of a grade, down to file, sheet and row, as text, json and csv.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/step_words.h"
#include "tests/app/small_office.h"
#include "tests/app/trial.h"

using namespace kaoping;

namespace {

nlohmann::json explained(const Trial& trial, const std::string& person) {
    const Ran ran = trial.run({"explain", person, "--year", "2024", "--format", "json"});
    REQUIRE(ran.exit == Exit::done);
    return nlohmann::json::parse(ran.out);
}

// The first step of a rule, at any depth; null when there is none.
nlohmann::json step_of(const nlohmann::json& steps, const std::string& rule) {
    for (const auto& step : steps) {
        if (step["rule"] == rule) return step;
        const auto deeper = step_of(step["steps"], rule);
        if (!deeper.is_null()) return deeper;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("a lowered grade is explained in words down to the row of the file") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const Ran ran = trial.run({"依据", "王五", "--year", "2024"});
    CHECK(ran.exit == Exit::done);
    CHECK(lines_of(ran.out).front().starts_with("王五（P3，财政所，公务员"));
    CHECK(lines_of(ran.out).front().ends_with("）2024年度：基本称职"));
    CHECK(contains(ran.out, "● 效能告诫两次（效能责任追究 二(五)）：优秀 → 基本称职"));
    CHECK(contains(ran.out, "← 台账.csv · 第3行：溪效能告字〔2024〕1号 2024-03-05"));
    CHECK(contains(ran.out, "← 台账.csv · 第4行：溪效能告字〔2024〕2号 2024-09-10"));
    CHECK(contains(ran.out, "◇ 效能告诫一次"));
    CHECK(contains(ran.out, "得分.csv · 第"));
}

TEST_CASE("no machine word is left in the words of an explanation") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const auto* person = GENERATE("P1", "P2", "P3", "P4", "P6", "P7");
    CAPTURE(person);
    const Ran ran = trial.run({"explain", person, "--year", "2024"});
    std::string words = ran.out;
    for (const char* own : {"P1", "P2", "P3", "P4", "P6", "P7", ".csv"}) {
        for (auto at = words.find(own); at != std::string::npos; at = words.find(own)) {
            words.erase(at, std::string_view{own}.size());
        }
    }
    for (const char c : words) {
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (is_letter) FAIL("a Latin letter in: " << words);
    }
}

TEST_CASE("json has the fields of score and the tree of steps") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const auto json = explained(trial, "P3");
    CHECK(json["person_id"] == "P3");
    CHECK(json["grade"] == "basic");
    CHECK(json["annual_score"] == "92.00");
    CHECK(json["rules"] == nlohmann::json{"warning-2"});
    const auto rung = step_of(json["steps"], "warning-2");
    REQUIRE(rung.is_object());
    CHECK(rung["effect"] == "applied");
    CHECK(rung["article"] == "效能责任追究 二(五)");
    CHECK(rung["before"] == "excellent");
    CHECK(rung["after"] == "basic");
    REQUIRE(rung["because"].size() == 2);
    CHECK(rung["because"][0] == nlohmann::json{{"file", "台账.csv"},
                                               {"sheet", ""},
                                               {"row", 3},
                                               {"fact", "溪效能告字〔2024〕1号 2024-03-05"}});
    CHECK(step_of(json["steps"], "warning-1")["effect"] == "overridden");
}

TEST_CASE("why not excellent stands under the grade, with what would have changed it") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const std::string why =
        "受效能告诫2次（溪效能告字〔2024〕1号，2024年3月5日；溪效能告字〔2024〕2号，2024年9月10日；"
        "效能责任追究 二(五)），等次不高于基本称职";
    const auto lines = lines_of(trial.run({"explain", "P3", "--year", "2024"}).out);
    REQUIRE(lines.size() > 1);
    CHECK(lines[1].starts_with("为何不是优秀：" + why + "。如2次告诫均被撤销，"));
    const auto english =
        lines_of(trial.run({"explain", "P3", "--year", "2024", "--lang", "en"}).out);
    CHECK(english[1].starts_with("Why not excellent: Warned 2 time(s) ("));

    const auto json = explained(trial, "P3");
    CHECK(json["why_not"] == nlohmann::json{why});
    REQUIRE(json["would_change"].size() == 2);
    CHECK(json["would_change"][0] == "2次告诫均被撤销");

    CHECK(explained(trial, "P1")["grade"] == "excellent");
    CHECK(explained(trial, "P1")["why_not"].empty());
    CHECK(explained(trial, "P1")["would_change"].empty());
    CHECK_FALSE(contains(trial.run({"explain", "P1", "--year", "2024"}).out, "为何不是优秀"));
}

TEST_CASE("the quota is explained from the whole office") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const auto step = step_of(explained(trial, "李四")["steps"], "quota");
    REQUIRE(step.is_object());
    CHECK(step["effect"] == "applied");
    CHECK(step["after"] == "competent");
    CHECK(step_of(explained(trial, "P1")["steps"], "quota")["effect"] == "not-met");
}

TEST_CASE("csv has one row a fact, numbered by step") {
    const Trial trial;
    REQUIRE(import_small_office(trial).exit == Exit::done);
    const auto lines =
        lines_of(trial.run({"explain", "P3", "--year", "2024", "--format", "csv"}).out);
    CHECK(lines.front() == "step,rule,effect,article,before,after,file,sheet,row,fact");
    std::size_t facts = 0;
    for (const std::string& line : lines) facts += contains(line, ",warning-2,applied,") ? 1 : 0;
    CHECK(facts == 2);
}

TEST_CASE("a person is a number, an ID number or a unique name") {
    const Trial trial;
    REQUIRE(trial
                .run({"import", trial.write("名册.csv",
                                            "工号,姓名,单位,身份证号\n"
                                            "P1,张三,党政办,11010519491231002X\n"
                                            "P2,李四,党政办,\n"
                                            "P3,李四,财政所,\n")})
                .exit == Exit::done);
    for (const char* person :
         {"P1", "张三", "张　三", "11010519491231002X", "11010519491231002x"}) {
        CAPTURE(person);
        const Ran ran = trial.run({"explain", person, "--year", "2024"});
        CHECK(ran.exit == Exit::done);
        CHECK(contains(ran.out, "张三（P1，"));
    }
    const Ran several = trial.run({"explain", "李四", "--year", "2024"});
    CHECK(several.exit == Exit::refused);
    CHECK(contains(several.err, "P2（党政办）、P3（财政所）"));
    const Ran nobody = trial.run({"explain", "无名", "--year", "2024"});
    CHECK(nobody.exit == Exit::refused);
    CHECK(contains(nobody.err, "无名"));
}

TEST_CASE("somebody who did not serve in the year has nothing to explain") {
    const Trial trial;
    REQUIRE(
        trial
            .run({"import",
                  trial.write("名册.csv", "工号,姓名,单位,入职日期\nP1,张三,党政办,2025-03-01\n")})
            .exit == Exit::done);
    const Ran ran = trial.run({"explain", "P1", "--year", "2024"});
    CHECK(ran.exit == Exit::refused);
    CHECK(contains(ran.err, "2024"));
}

TEST_CASE("details and values become words") {
    const auto zh = Language::chinese;
    CHECK(rule_words("2024Q1", zh) == "2024年第一季度");
    CHECK(rule_words("warning-2", zh) == "效能告诫两次");
    CHECK(value_words("competent", Pool::institution, zh) == "合格");
    CHECK(value_words("competent", Pool::civil, zh) == "称职");
    CHECK(value_words("good", Pool::civil, zh) == "好");
    CHECK(value_words("92.50", Pool::civil, zh) == "92.50");
    CHECK(detail_words("standing=2 count=2 ceiling=basic", Pool::worker, zh) ==
          "有效告诫 2，规定次数 2，等次上限 基本合格");
    CHECK(detail_words("self=95.00*0.00", Pool::civil, zh) == "自评 95.00×0.00");
    CHECK(detail_words("Q3:review;Y:self", Pool::civil, zh) == "第三季度复核，年终总评自评");
    CHECK(detail_words("", Pool::civil, zh).empty());
    CHECK(detail_words("weight=15.00", Pool::civil, Language::english) == "weight 15.00");
}
