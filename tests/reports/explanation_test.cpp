// 说明: which sentence each met rule gives, and that it says no more than the result does.
#include "reports/explanation.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

const std::string kArticle = "效能责任追究 二(五)";

PersonYear person(Pool pool = Pool::civil) {
    PersonYear year;
    year.year = 2024;
    year.person.pool = pool;
    year.suggested = year.grade = Grade::competent;
    return year;
}

void met(PersonYear& year, const std::string& rule, const std::string& article,
         const std::string& detail = "", Effect effect = Effect::applied) {
    Reason reason;
    reason.rule = rule;
    reason.effect = effect;
    reason.article = article;
    reason.detail = detail;
    year.rules.push_back(rule);
    year.reasons.push_back(std::move(reason));
}

std::string chinese(const PersonYear& year) {
    return explanation_of(year, Language::chinese);
}

TEST_CASE("nothing particular gives no sentence") {
    CHECK(chinese(person()).empty());
    CHECK(explanation_of(person(), Language::english).empty());
}

TEST_CASE("a rung of the ladder names count, article and ceiling") {
    struct Example {
        int warnings;
        Grade ceiling;
        Pool pool;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {1, Grade::competent, Pool::civil,
         "本年度受效能告诫1次（效能责任追究 二(五)），等次不高于称职"},
        {2, Grade::basic, Pool::civil,
         "本年度受效能告诫2次（效能责任追究 二(五)），等次不高于基本称职"},
        {2, Grade::basic, Pool::institution,
         "本年度受效能告诫2次（效能责任追究 二(五)），等次不高于基本合格"},
        {3, Grade::incompetent, Pool::civil,
         "本年度受效能告诫3次（效能责任追究 二(五)），等次定为不称职"},
        {7, Grade::incompetent, Pool::contract,
         "本年度受效能告诫7次（效能责任追究 二(五)），等次定为不合格"},
    }));
    PersonYear year = person(example.pool);
    year.warnings = example.warnings;
    year.ceiling = example.ceiling;
    met(year, "warning-" + std::to_string(std::min(example.warnings, 3)), kArticle);
    CHECK(chinese(year) == example.sentence);
}

TEST_CASE("with two rules that limit, each names its own ceiling or none") {
    PersonYear year = person();
    year.warnings = 2;
    year.denial_reports = 3;
    year.ceiling = Grade::basic;
    SECTION("told in the details") {
        met(year, "warning-2", kArticle, "standing=2 ceiling=basic");
        met(year, "denial-2", "否定报备 四", "reports=3 ceiling=competent", Effect::overridden);
        CHECK(chinese(year) ==
              "本年度受效能告诫2次（效能责任追究 二(五)），等次不高于基本称职；"
              "不执行否定报备被举报属实3件（否定报备 四），取消评优资格，等次不高于称职");
    }
    SECTION("not told: the person's ceiling could be either's") {
        met(year, "warning-2", kArticle);
        met(year, "denial-2", "否定报备 四");
        CHECK(chinese(year) ==
              "本年度受效能告诫2次（效能责任追究 二(五)）；"
              "不执行否定报备被举报属实3件（否定报备 四）");
    }
}

TEST_CASE("the article is that of the reason that held, not of one that did not") {
    PersonYear year = person();
    year.warnings = 1;
    year.ceiling = Grade::competent;
    Reason not_met;
    not_met.rule = "warning-1";
    not_met.effect = Effect::not_met;
    not_met.article = "别处";
    year.reasons.push_back(not_met);
    met(year, "warning-1", kArticle);
    CHECK(chinese(year).find("别处") == std::string::npos);
    CHECK(chinese(year).find(kArticle) != std::string::npos);
}

TEST_CASE("someone without a grade is told of no ceiling") {
    PersonYear year = person();
    year.person.participation = Participation::ungraded;
    year.suggested = year.grade = Grade::undetermined;
    year.warnings = 2;
    year.ceiling = Grade::basic;
    met(year, "warning-2", kArticle, "ceiling=basic");
    CHECK(chinese(year) == "名册列为不确定等次；本年度受效能告诫2次（效能责任追究 二(五)）");
}

TEST_CASE("participation, orders, what is missing and the decision are told") {
    PersonYear year = person();
    SECTION("excluded") {
        year.person.participation = Participation::excluded;
        CHECK(chinese(year) == "名册列为不参加考核");
    }
    SECTION("superior") {
        year.person.participation = Participation::superior;
        CHECK(chinese(year) == "由上级考核，等次仅供参考");
    }
    SECTION("short service is not also said to be by the roster") {
        year.person.participation = Participation::ungraded;
        year.suggested = year.grade = Grade::undetermined;
        met(year, "short-service", "office setting");
        CHECK(chinese(year) == "本年度任职时间不足（本单位规定），不确定等次");
    }
    SECTION("missing") {
        year.missing = {{PeriodKind::q3, Stage::review},
                        {PeriodKind::q3, Stage::decision},
                        {PeriodKind::y, Stage::self}};
        CHECK(chinese(year) == "缺第三季度复核、审定，年终总评自评");
        CHECK(explanation_of(year, Language::english) ==
              "missing Q3 Review, Decision, Year-end Self");
    }
    SECTION("orders") {
        year.transfer_required = true;
        year.referrals = {"溪效能告字〔2024〕9号", "2024-12-01"};
        CHECK(chinese(year) ==
              "应调整工作岗位；调整岗位后一年内再受效能告诫（溪效能告字〔2024〕9号、2024-12-01），"
              "应报县有关部门");
    }
    SECTION("decided as suggested") {
        year.decided = Grade::competent;
        CHECK(chinese(year).empty());
    }
    SECTION("decided otherwise") {
        year.decided = year.grade = Grade::excellent;
        CHECK(chinese(year) == "建议称职，领导小组审定优秀");
    }
    SECTION("decided above the ceiling") {
        year.decided = Grade::excellent;
        met(year, "decided-above-ceiling", kArticle);
        CHECK(chinese(year) == "审定等次“优秀”高于上限（效能责任追究 二(五)），按上限定为称职");
    }
    SECTION("a rule nobody wrote a sentence for is named") {
        met(year, "new-rule", "x");
        CHECK(chinese(year) == "new-rule");
    }
}

}  // namespace
}  // namespace kaoping
