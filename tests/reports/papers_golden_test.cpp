// Golden texts of the papers that leave the office at the end of a year.
#include <catch2/catch.hpp>

#include "reports/accountability.h"
#include "reports/committee.h"
#include "reports/county.h"
#include "reports/filing.h"
#include "reports/public_list.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_papers.h"
#include "tests/reports/sample_results.h"

namespace kaoping {

using golden::check;
using golden::context_of;

TEST_CASE("papers of the year read as approved") {
    const Office office = sample::office();
    const YearPack pack = sample::papers_of_year();
    for (const auto& [language, suffix] :
         {std::pair{Language::chinese, ""}, std::pair{Language::english, "-en"}}) {
        const ReportContext context = context_of(office, language);
        const std::string end = suffix;
        check("committee" + end, committee_report(context, pack, sample::rules_of_papers()));
        check("filing" + end, filing_report(context, pack));
        check("public" + end, public_list_report(context, pack, sample::calendar_of_papers()));
        check("accountability" + end, accountability_report(context, pack));
        check("county" + end, county_report(context, pack));
    }
}

}  // namespace kaoping
