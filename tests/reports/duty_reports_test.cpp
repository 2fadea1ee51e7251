// The workbooks of registers and duties by key, and the zero report of a year nothing is told of.
#include <catch2/catch.hpp>

#include <stdexcept>

#include "reports/duty_reports.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_registers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

constexpr std::array kDutyReports{
    ReportKey::complaints,   ReportKey::deadlines, ReportKey::denials,
    ReportKey::contacts,     ReportKey::study,     ReportKey::village_meetings,
    ReportKey::unit_reviews, ReportKey::archive,   ReportKey::duties,
};

TEST_CASE("a year with registers has something for each of their workbooks") {
    const DutyYear year = sample::duty_year();
    for (const ReportKey report : kDutyReports) CHECK(has_data(report, year));
}

TEST_CASE("a year without any has a workbook all the same, under its own name") {
    const Office office = sample::office();
    DutyYear nothing;
    nothing.year = 2024;
    nothing.asked = day_of(2025, 1, 1);
    for (const ReportKey report : kDutyReports) {
        CHECK_FALSE(has_data(report, nothing));
        const Workbook workbook =
            duty_report(report, golden::context_of(office, Language::chinese), nothing);
        CHECK(workbook.file_name == report_file_name(report, {2024, PeriodKind::y}));
        CHECK_FALSE(workbook.sheets.empty());
    }
}

TEST_CASE("what is owed by everybody and rests on nothing is no data") {
    DutyYear year;
    year.year = 2024;
    year.rows.resize(1);
    year.rows[0].rule = "study-monthly";
    CHECK_FALSE(has_data(ReportKey::duties, year));
    year.rows[0].because.resize(1);
    CHECK(has_data(ReportKey::duties, year));
}

TEST_CASE("a workbook of scores is none of these") {
    CHECK_THROWS_AS(has_data(ReportKey::annual, DutyYear{}), std::logic_error);
}

}  // namespace
}  // namespace kaoping
