// Golden texts of the letters and of the papers about single people.
#include <array>
#include <catch2/catch.hpp>

#include "reports/measure_letters.h"
#include "reports/personal_files.h"
#include "reports/registration.h"
#include "reports/result_notices.h"
#include "reports/score_forms.h"
#include "reports/transfer_forms.h"
#include "tests/reports/golden.h"
#include "tests/reports/sample_letters.h"
#include "tests/reports/sample_results.h"

namespace kaoping {

using golden::check;
using golden::context_of;

TEST_CASE("letters read as approved") {
    const Office office = sample::office();
    const RuleBook rules = sample::rules_of_letters();
    const YearPack pack = sample::letters_of_year();
    for (const auto& [language, suffix] :
         {std::pair{Language::chinese, ""}, std::pair{Language::english, "-en"}}) {
        const ReportContext context = context_of(office, language);
        const std::string end = suffix;
        check("warning-letters" + end, warning_letters_report(context, rules, pack));
        check("admonition-letters" + end, admonition_letters_report(context, rules, pack));
        check("written-letters" + end, written_letters_report(context, rules, pack));
        check("result-notices" + end, result_notices_report(context, rules, pack));
        check("transfer-forms" + end, transfer_forms_report(context, rules, pack));
    }
}

TEST_CASE("papers about single people read as approved") {
    const Office office = sample::office();
    const RuleBook rules = sample::rules_of_letters();
    const YearPack pack = sample::letters_of_year();
    for (const auto& [language, suffix] :
         {std::pair{Language::chinese, ""}, std::pair{Language::english, "-en"}}) {
        const ReportContext context = context_of(office, language);
        const std::string end = suffix;
        check("score-forms" + end, score_forms_report(context, rules, pack, PeriodKind::q1));
        check("registration" + end, registration_report(context, pack));
        check("personal-files" + end,
              personal_files_report(context, std::array<const YearPack*, 1>{&pack}));
    }
}

}  // namespace kaoping
