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
    CHECK(report_catalogue().size() == 4);
}

}  // namespace
}  // namespace kaoping
