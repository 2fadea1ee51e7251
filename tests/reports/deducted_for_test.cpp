// 扣分说明: what the office wrote, then what unmet duties cost.
#include <catch2/catch.hpp>

#include "reports/period_sheets.h"
#include "reports/plain_text.h"
#include "reports/quarter.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

Points half_a_point() {
    return Points::of_hundredths(50);
}

}  // namespace

TEST_CASE("a deducted duty is named with what it was about and its points") {
    PeriodResult result;
    CHECK(deducted_for(result, Language::chinese).empty());
    result.deducted_duties = {{"deadline", "办1 低保", Points::whole(1)},
                              {"study-monthly", "2024-03", half_a_point()}};
    CHECK(deducted_for(result, Language::chinese) ==
          "限时办结（办1 低保）扣1.00分；每月学习（2024年3月）扣0.50分");
    CHECK(deducted_for(result, Language::english) ==
          "Cases in time (办1 低保): -1.00; Monthly study (2024-03): -0.50");
    result.deduction_reason = "迟到两次";
    CHECK(deducted_for(result, Language::chinese).starts_with("迟到两次；限时办结（"));
}

TEST_CASE("the quarter sheet prints it beside the points") {
    auto results = sample::period(PeriodKind::q1);
    results.at(1).deducted_duties = {{"talks", "2024", half_a_point()}};
    const Office office = sample::office();
    const ReportContext context{office, Language::chinese, day_of(2025, 1, 8), ""};
    const std::string sheet =
        to_plain_text(quarter_report(context, {2024, PeriodKind::q1}, results));
    CHECK(sheet.find("谈心谈话（2024年度）扣0.50分") != std::string::npos);
}

}  // namespace kaoping
