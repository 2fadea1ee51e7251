// Every key of every vocabulary has words in both languages, and no two of a topic have the same.
#include "config/wording.h"

#include <catch2/catch.hpp>
#include <set>
#include <stdexcept>

#include "scoring/duty.h"
#include "scoring/results.h"

namespace kaoping {
namespace {

template <class Vocabulary>
void check_all(Topic topic, const Vocabulary& vocabulary) {
    for (Language language : {Language::chinese, Language::english}) {
        std::set<std::string_view> seen;
        for (const auto& [value, key] : vocabulary) {
            INFO(key);
            REQUIRE(has_wording(topic, key));
            CHECK_FALSE(word(topic, key, language).empty());
            CHECK(seen.insert(word(topic, key, language)).second);
        }
    }
}

TEST_CASE("each key has words in both languages") {
    check_all(Topic::pool, kPools);
    check_all(Topic::participation, kParticipations);
    check_all(Topic::grade, kGrades);
    check_all(Topic::institution_grade, kGrades);
    check_all(Topic::quarter_grade, kQuarterGrades);
    check_all(Topic::stage, kStages);
    check_all(Topic::measure, kMeasures);
    check_all(Topic::responsibility, kResponsibilities);
    check_all(Topic::finding, kFindings);
    check_all(Topic::appeal, kAppealOutcomes);
    check_all(Topic::case_type, kCaseTypes);
    check_all(Topic::contact_way, kContactWays);
    check_all(Topic::complaint_finding, kComplaintFindings);
    check_all(Topic::study_sort, kStudySorts);
    check_all(Topic::length_unit, kLengthUnits);
    check_all(Topic::village_matter, kVillageMatters);
    check_all(Topic::inspection, kInspectionResults);
    check_all(Topic::fact, kFactKinds);
    check_all(Topic::status, kPeriodStatuses);
    check_all(Topic::effect, kEffects);
    check_all(Topic::duty_verdict, kDutyVerdicts);
    for (PeriodKind kind : kAllPeriods) CHECK(has_wording(Topic::period, to_key(kind)));
}

TEST_CASE("each rule, order and note of the contract has words") {
    for (const char* key : {"short-service",
                            "warning-1",
                            "warning-2",
                            "warning-3",
                            "denial-2",
                            "village-veto",
                            "excellent-quarters",
                            "sanction",
                            "quota",
                            "quota-tie",
                            "dismissal-rule",
                            "two-basic",
                            "merit-three",
                            "decided-above-ceiling",
                            "participation",
                            "stage-score",
                            "adjustments",
                            "quarter-band",
                            "annual-score",
                            "annual-band",
                            "incomplete",
                            "rank",
                            "decided",
                            "grade",
                            "transfer-required",
                            "refer-county"}) {
        CHECK(has_wording(Topic::rule, key));
    }
    for (const char* key : {"transfer-required", "refer-county"}) {
        CHECK(has_wording(Topic::order, key));
    }
    for (const char* key : {"same-day-as-transfer", "fourth-without-transfer",
                            "transfer-without-cause", "warning-due", "measure-mismatch",
                            "sanction-to-decide", "outside-service", "score-gap", "own-reviewer"}) {
        CHECK(has_wording(Topic::note, key));
    }
}

TEST_CASE("grades are worded after the category (rulebook 3)") {
    const auto competent = [](Pool pool) {
        return word(Grade::competent, pool, Language::chinese);
    };
    CHECK(competent(Pool::civil) == "称职");
    CHECK(competent(Pool::village) == "称职");
    CHECK(competent(Pool::leader) == "称职");
    CHECK(competent(Pool::institution) == "合格");
    CHECK(competent(Pool::worker) == "合格");
    CHECK(competent(Pool::contract) == "合格");
    CHECK(word(Grade::basic, Pool::worker, Language::chinese) == "基本合格");
    CHECK(word(Grade::incompetent, Pool::civil, Language::chinese) == "不称职");
}

TEST_CASE("rule names never fail") {
    CHECK(rule_name("warning-2", Language::chinese) == "效能告诫两次");
    CHECK(rule_name("warning-5", Language::chinese) == "效能告诫达5次");
    CHECK(rule_name("warning-5", Language::english) == "5 warnings");
    CHECK(rule_name("warning-x", Language::chinese) == "warning-x");
    CHECK(rule_name("something", Language::chinese) == "something");
    CHECK_THROWS_AS((void)word(Topic::stage, "something", Language::chinese), std::logic_error);
}

TEST_CASE("periods, years, measures, days and articles in words") {
    CHECK(period_name({2024, PeriodKind::q1}, Language::chinese) == "2024年第一季度");
    CHECK(period_name({2024, PeriodKind::y}, Language::chinese) == "2024年年终总评");
    CHECK(period_name({2024, PeriodKind::h1}, Language::english) == "2024 Half-year");
    CHECK(year_name(2024, Language::chinese) == "2024年度");
    CHECK(measure_names({Measure::warning, Measure::written}, Language::chinese) ==
          "书面检查、效能告诫");
    CHECK(measure_names({}, Language::chinese).empty());
    CHECK(day_in_words(day_of(2024, 3, 5), Language::chinese) == "2024年3月5日");
    CHECK(day_in_words(day_of(2024, 3, 5), Language::english) == "2024-03-05");
    CHECK(article_name("office setting", Language::chinese) == "本单位规定");
    CHECK(article_name("公务员法 88", Language::chinese) == "公务员法 88");
}

}  // namespace
}  // namespace kaoping
