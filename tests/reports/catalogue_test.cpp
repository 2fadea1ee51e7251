#include "reports/catalogue.h"

#include <catch2/catch.hpp>

namespace kaoping {
namespace {

TEST_CASE("reports are found by key and by Chinese title, and named as the contract says") {
    struct Example {
        std::string key, title;
        Period period;
        std::string file;
        std::size_t times;
    };
    const Example example = GENERATE(values<Example>({
        {"quarter", "季度考评汇总表", {2024, PeriodKind::q1}, "2024年第一季度考评汇总表.xlsx", 4},
        {"half-year", "半年小结", {2024, PeriodKind::h1}, "2024年半年小结.xlsx", 1},
        {"annual", "年度考评总表", {2024, PeriodKind::y}, "2024年度考评总表.xlsx", 1},
        {"warnings", "效能告诫统计表", {2024, PeriodKind::y}, "2024年效能告诫统计表.xlsx", 1},
        {"complaints", "投诉举报月汇总表", {2024, PeriodKind::y}, "2024年投诉举报月汇总表.xlsx", 1},
        {"deadlines", "限时办结督办表", {2024, PeriodKind::y}, "2024年限时办结督办表.xlsx", 1},
        {"denials",
         "否定报备登记及举报情况",
         {2024, PeriodKind::y},
         "2024年否定报备登记及举报情况.xlsx",
         1},
        {"contacts", "首问登记检查", {2024, PeriodKind::y}, "2024年首问登记检查.xlsx", 1},
        {"study",
         "学习培训谈心完成情况",
         {2024, PeriodKind::y},
         "2024年学习培训谈心完成情况.xlsx",
         1},
        {"village-meetings",
         "勤廉双述双评统计",
         {2024, PeriodKind::y},
         "2024年勤廉双述双评统计.xlsx",
         1},
        {"unit-reviews",
         "基层站所民主评议统计",
         {2024, PeriodKind::y},
         "2024年基层站所民主评议统计.xlsx",
         1},
        {"archive", "效能档案目录", {2024, PeriodKind::y}, "2024年效能档案目录.xlsx", 1},
        {"duties", "履职情况汇总", {2024, PeriodKind::y}, "2024年履职情况汇总.xlsx", 1},
    }));
    const auto by_key = find_report(example.key);
    const auto by_title = find_report(example.title);
    REQUIRE(by_key);
    REQUIRE(by_title);
    CHECK(by_key->report == by_title->report);
    CHECK(report_file_name(by_key->report, example.period) == example.file);
    const auto periods = report_periods(*by_key, 2024);
    REQUIRE(periods.size() == example.times);
    CHECK(periods.front() == example.period);
}

TEST_CASE("an unknown report is none") {
    CHECK_FALSE(find_report("quarterly"));
    CHECK_FALSE(find_report(""));
}

}  // namespace
}  // namespace kaoping
