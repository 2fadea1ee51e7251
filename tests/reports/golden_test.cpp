// Golden texts of the reports about scores and warnings.
#include <catch2/catch.hpp>

#include "reports/annual.h"
#include "reports/half_year.h"
#include "reports/quarter.h"
#include "reports/warnings.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using golden::check;
using golden::context_of;

TEST_CASE("quarter sheets read as approved") {
    const Office office = sample::office();
    const auto results = sample::period(PeriodKind::q1);
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "quarter"}, std::pair{Language::english, "quarter-en"}}) {
        check(name, quarter_report(context_of(office, language), {2024, PeriodKind::q1}, results));
    }
}

TEST_CASE("half-year sheets read as approved") {
    const Office office = sample::office();
    const auto first = sample::period(PeriodKind::q1);
    const auto second = sample::period(PeriodKind::q2);
    const auto half = sample::period(PeriodKind::h1);
    for (const auto& [language, name] : {std::pair{Language::chinese, "half-year"},
                                         std::pair{Language::english, "half-year-en"}}) {
        check(name, half_year_report(context_of(office, language), 2024, {first, second, half}));
    }
}

TEST_CASE("warnings sheets read as approved") {
    const Office office = sample::office();
    const auto records = sample::warnings();
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "warnings"}, std::pair{Language::english, "warnings-en"}}) {
        check(name, warnings_report(context_of(office, language), 2024, records));
    }
}

TEST_CASE("annual sheets read as approved") {
    const Office office = sample::office();
    const YearResult year = sample::year();
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "annual"}, std::pair{Language::english, "annual-en"}}) {
        check(name, annual_report(context_of(office, language), year));
    }
}

}  // namespace
}  // namespace kaoping
