// Golden texts: what each report says about the sample office, byte for byte. To approve a change
// after reading it, run the tests once with KAOPING_APPROVE=<name of one golden>.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "reports/annual.h"
#include "reports/half_year.h"
#include "reports/plain_text.h"
#include "reports/quarter.h"
#include "reports/warnings.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

std::string read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void compare(const std::string& name, const std::string& text) {
    const std::string path =
        std::string{KAOPING_SOURCE_DIR} + "/tests/reports/golden/" + name + ".txt";
    const char* approved = std::getenv("KAOPING_APPROVE");
    if (approved != nullptr && name == approved) {
        std::ofstream{path, std::ios::binary} << text;
    }
    CHECK(text == read_file(path));
}

ReportContext context_of(const Office& office, Language language) {
    return {office, language, day_of(2025, 1, 8), ""};
}

TEST_CASE("quarter sheets read as approved") {
    const Office office = sample::office();
    const auto results = sample::period(PeriodKind::q1);
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "quarter"}, std::pair{Language::english, "quarter-en"}}) {
        compare(name, to_plain_text(quarter_report(context_of(office, language),
                                                   {2024, PeriodKind::q1}, results)));
    }
}

TEST_CASE("half-year sheets read as approved") {
    const Office office = sample::office();
    const auto first = sample::period(PeriodKind::q1);
    const auto second = sample::period(PeriodKind::q2);
    const auto half = sample::period(PeriodKind::h1);
    for (const auto& [language, name] : {std::pair{Language::chinese, "half-year"},
                                         std::pair{Language::english, "half-year-en"}}) {
        compare(name, to_plain_text(half_year_report(context_of(office, language), 2024,
                                                     {first, second, half})));
    }
}

TEST_CASE("warnings sheets read as approved") {
    const Office office = sample::office();
    const auto records = sample::warnings();
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "warnings"}, std::pair{Language::english, "warnings-en"}}) {
        compare(name, to_plain_text(warnings_report(context_of(office, language), 2024, records)));
    }
}

TEST_CASE("annual sheets read as approved") {
    const Office office = sample::office();
    const YearResult year = sample::year();
    for (const auto& [language, name] :
         {std::pair{Language::chinese, "annual"}, std::pair{Language::english, "annual-en"}}) {
        compare(name, to_plain_text(annual_report(context_of(office, language), year)));
    }
}

}  // namespace
}  // namespace kaoping
