// Golden texts of the workbooks of the registers and duties, as those of golden_test.cpp.
#include <catch2/catch.hpp>

#include "reports/archive_index.h"
#include "reports/complaint_months.h"
#include "reports/contacts.h"
#include "reports/deadlines.h"
#include "reports/denials.h"
#include "reports/duty_summary.h"
#include "reports/study.h"
#include "reports/unit_reviews.h"
#include "reports/village_meetings.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_registers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {
namespace {

using Report = Workbook (*)(const ReportContext&, const DutyYear&);

TEST_CASE("sheets of registers and duties read as approved") {
    const auto& [name, report] = GENERATE(table<std::string, Report>({
        {"complaints", complaints_report},
        {"deadlines", deadlines_report},
        {"denials", denials_report},
        {"contacts", contacts_report},
        {"study", study_report},
        {"village-meetings", village_meetings_report},
        {"unit-reviews", unit_reviews_report},
        {"archive", archive_report},
        {"duties", duties_report},
    }));
    const Office office = sample::office();
    const DutyYear year = sample::duty_year();
    golden::check(name, report(golden::context_of(office, Language::chinese), year));
    golden::check(name + "-en", report(golden::context_of(office, Language::english), year));
}

}  // namespace
}  // namespace kaoping
