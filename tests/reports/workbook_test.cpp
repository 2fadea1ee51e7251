#include <catch2/catch.hpp>

#include <filesystem>

#include "reports/annual.h"
#include "reports/quarter.h"
#include "reports/workbook.h"
#include "sample_results.h"

namespace kaoping {
namespace {

TEST_CASE("look", "[.look]") {
    const Office office = sample::office();
    const auto results = sample::period(PeriodKind::q1);
    const YearResult year = sample::year();
    const ReportContext context{office, Language::chinese, day_of(2025, 1, 8), "未定稿"};
    const auto style = workbook_style(context, day_of(2025, 1, 8));
    std::filesystem::create_directories("/tmp/look");
    auto a = write_workbook(quarter_report(context, {2024, PeriodKind::q1}, results), "/tmp/look",
                            style);
    CHECK(a);
    if (!a) FAIL(a.error().what << a.error().detail);
    auto b = write_workbook(annual_report(context, year), "/tmp/look", style);
    CHECK(b);
}

}  // namespace
}  // namespace kaoping
