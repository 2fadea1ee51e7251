#include "reports/year_papers.h"

#include <algorithm>
#include <stdexcept>

#include "reports/accountability.h"
#include "reports/charts.h"
#include "reports/committee.h"
#include "reports/county.h"
#include "reports/explanations.h"
#include "reports/filing.h"
#include "reports/measure_letters.h"
#include "reports/personal_files.h"
#include "reports/public_list.h"
#include "reports/registration.h"
#include "reports/result_notices.h"
#include "reports/score_forms.h"
#include "reports/transfer_forms.h"
#include "reports/year_end.h"

namespace kaoping {
namespace {

bool any_score(const YearPack& pack) {
    return std::ranges::any_of(pack.periods, has_any_score);
}

bool any_person(const YearPack& pack, bool (*is_meant)(const PersonYear&)) {
    return std::ranges::any_of(pack.result.people, is_meant);
}

bool any_decision(const YearPack& pack) {
    return std::ranges::any_of(
        pack.warnings, [](const WarningRecord& record) { return !record.decisions.empty(); });
}

}  // namespace

const YearPack* YearPapers::last_year() const {
    if (years.size() < 2) return nullptr;
    const YearPack* before = years[years.size() - 2];
    return before->year() == pack().year() - 1 ? before : nullptr;
}

bool has_any_score(const std::vector<PeriodResult>& results) {
    return std::ranges::any_of(results, [](const PeriodResult& result) {
        return std::ranges::any_of(result.stages,
                                   [](const auto& stage) { return stage.has_value(); });
    });
}

bool has_data(ReportKey report, const YearPapers& papers, Period period) {
    const YearPack& pack = papers.pack();
    switch (report) {
        case ReportKey::score_forms:
        case ReportKey::year_end:
            return has_any_score(pack.periods[static_cast<std::size_t>(period.kind)]);
        case ReportKey::committee:
        case ReportKey::explanations:
        case ReportKey::filing:
        case ReportKey::registration:
        case ReportKey::charts:
        case ReportKey::personal_files:
            return any_score(pack);
        case ReportKey::public_list:
            return any_person(pack, [](const PersonYear& person) {
                return person.decided == Grade::excellent && person.grade == Grade::excellent;
            });
        case ReportKey::county:
            return any_person(pack,
                              [](const PersonYear& person) { return !person.referrals.empty(); });
        case ReportKey::accountability:
            return any_decision(pack);
        case ReportKey::result_notices:
        case ReportKey::transfer_forms:
        case ReportKey::warning_letters:
        case ReportKey::admonition_letters:
        case ReportKey::written_letters:
            return true;  // they say themselves when there is nothing
        case ReportKey::quarter:
        case ReportKey::half_year:
        case ReportKey::annual:
        case ReportKey::warnings:
        case ReportKey::complaints:
        case ReportKey::deadlines:
        case ReportKey::denials:
        case ReportKey::contacts:
        case ReportKey::study:
        case ReportKey::village_meetings:
        case ReportKey::unit_reviews:
        case ReportKey::archive:
        case ReportKey::duties:
            break;
    }
    throw std::logic_error("no paper of a year");
}

Workbook year_paper(ReportKey report, const ReportContext& context, const YearPapers& papers,
                    Period period) {
    const YearPack& pack = papers.pack();
    const RuleBook& rules = papers.rules;
    const LetterChoice& choice = papers.choice;
    switch (report) {
        case ReportKey::score_forms:
            return score_forms_report(context, rules, pack, period.kind, choice.person);
        case ReportKey::year_end:
            return year_end_report(context, pack);
        case ReportKey::committee:
            return committee_report(context, pack, rules);
        case ReportKey::explanations:
            return explanations_report(context, pack, rules);
        case ReportKey::filing:
            return filing_report(context, pack);
        case ReportKey::public_list:
            return public_list_report(context, pack, rules.calendar);
        case ReportKey::registration:
            return registration_report(context, pack, choice.person);
        case ReportKey::result_notices:
            return result_notices_report(context, rules, pack, choice);
        case ReportKey::accountability:
            return accountability_report(context, pack);
        case ReportKey::warning_letters:
            return warning_letters_report(context, rules, pack, choice);
        case ReportKey::admonition_letters:
            return admonition_letters_report(context, rules, pack, choice);
        case ReportKey::written_letters:
            return written_letters_report(context, rules, pack, choice);
        case ReportKey::transfer_forms:
            return transfer_forms_report(context, rules, pack, choice);
        case ReportKey::county:
            return county_report(context, pack);
        case ReportKey::charts:
            return charts_report(context, pack, papers.last_year());
        case ReportKey::personal_files:
            return personal_files_report(context, papers.years, choice.person);
        case ReportKey::quarter:
        case ReportKey::half_year:
        case ReportKey::annual:
        case ReportKey::warnings:
        case ReportKey::complaints:
        case ReportKey::deadlines:
        case ReportKey::denials:
        case ReportKey::contacts:
        case ReportKey::study:
        case ReportKey::village_meetings:
        case ReportKey::unit_reviews:
        case ReportKey::archive:
        case ReportKey::duties:
            break;
    }
    throw std::logic_error("no paper of a year");
}

}  // namespace kaoping
