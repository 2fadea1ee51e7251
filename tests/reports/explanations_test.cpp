// 未评优原因说明: the workbook as approved, and single sentences.
#include "reports/explanations.h"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "reports/change_text.h"
#include "reports/filled_text.h"
#include "reports/why_not_text.h"
#include "tests/reports/golden.h"
#include "tests/reports/judged_office.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

struct Sentences {
    std::string why, change;
};

Sentences of(std::string_view name, Language language = Language::chinese) {
    const YearResult year = sample::judged_year();
    for (const PersonYear& person : year.people) {
        if (person.person.name != name) continue;
        const WhyNot why = WhyNotFinder{year, sample::national_rules()}.find(person);
        return {why_not_sentence(person, why, language), change_sentence(person, why, language)};
    }
    throw std::invalid_argument("nobody of that name");
}

TEST_CASE("explanations read as approved") {
    const Office office = sample::office();
    const Roster roster;
    const YearPack pack{roster, sample::judged_year(), {}, {}};
    for (const auto& [language, name] : {std::pair{Language::chinese, "explanations"},
                                         std::pair{Language::english, "explanations-en"}}) {
        golden::check(name, explanations_report(golden::context_of(office, language), pack,
                                                sample::national_rules()));
    }
}

TEST_CASE("the excellent have nothing to explain") {
    CHECK(of("罗晓梅").why.empty());
    CHECK(of("罗晓梅").change.empty());
}

TEST_CASE("one paragraph a person, in the words of his kind of staff") {
    CHECK(of("冉启航").why ==
          "受效能告诫1次（溪效能告字〔2024〕3号，2024年5月6日，效能责任追究 二(五)），"
          "等次不高于称职。");
    CHECK(of("冉启航").change ==
          "如该告诫被撤销，且年度综合得分提高1.01分（达到95.01分，高于名额末位95.00分），"
          "可建议为优秀。");
    CHECK(of("卢长河").why.find("等次定为不合格") != std::string::npos);
    CHECK(of("卢长河", Language::english).why.starts_with("Score of the year 74.60, below 90.00"));
}

TEST_CASE("a decision without a document is named by its day alone") {
    CHECK(of("阿米子·拉且·布哈提沙马").why.find("；2024年9月10日；效能责任追究 二(五)）") !=
          std::string::npos);
}

TEST_CASE("what no fact of a person can change is said") {
    CHECK(of("苏敏").change == "审定等次须由领导小组重新作出。");
    CHECK(of("郭师傅").change == "本类人员没有优秀名额，不因个人情况改变。");
    CHECK(of("贾明").change ==
          "如年度综合得分提高0.01分（达到92.09分），可建议为优秀；名额末位同分者由领导小组审定。");
}

TEST_CASE("any so many of several is enough, and only so many") {
    CHECK(of("贺兰").change.starts_with("如3件举报中有2件查不属实，"));
    CHECK(
        of("卢长河").change.starts_with("如3次告诫均被撤销，第一季度、第二季度得分达到90.00分，"
                                        "第三季度、第四季度得分达到80.00分，且"));
}

TEST_CASE("a decision for excellent above the ceiling would hold, whatever the score") {
    const Sentences sentences = of("邱林");
    CHECK(sentences.why.ends_with("高于等次上限，按上限定为称职。"));
    CHECK(sentences.change.ends_with("，即按审定定为优秀。"));
    CHECK(sentences.change.find("年度综合得分") == std::string::npos);
}

TEST_CASE("fillings are taken once, marks nobody fills stay") {
    CHECK(filled_text("{a}、{b}、{c}", {{"{a}", "{b}"}, {"{b}", "2"}}) == "{b}、2、{c}");
    CHECK(full_sentence("", Language::english).empty());
}

}  // namespace
}  // namespace kaoping
