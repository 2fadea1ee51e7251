#include "reports/duty_reports.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "reports/archive_index.h"
#include "reports/complaint_months.h"
#include "reports/complaint_register.h"
#include "reports/contacts.h"
#include "reports/deadlines.h"
#include "reports/denials.h"
#include "reports/duty_summary.h"
#include "reports/study.h"
#include "reports/unit_reviews.h"
#include "reports/village_meetings.h"

namespace kaoping {
namespace {

bool has_rows(const DutyYear& year, std::string_view rule) {
    return std::ranges::any_of(year.rows, [&](const DutyRow& row) { return row.rule == rule; });
}

bool has_complaints(const DutyYear& year) {
    return !complaints_of(year).empty();
}

bool has_denials(const DutyYear& year) {
    return has_rows(year, "denial-form") ||
           std::ranges::any_of(year.people, [](const RegisteredPerson& person) {
               return !person.denial_reports.empty();
           });
}

bool has_studies(const DutyYear& year) {
    return std::ranges::any_of(year.people, [](const RegisteredPerson& person) {
        return !person.attendances.empty() || !person.talks.empty();
    });
}

bool has_meetings(const DutyYear& year) {
    const auto of_year = [&](const auto& fact) { return fact.half.year == year.year; };
    return std::ranges::any_of(year.facts.meetings, of_year) ||
           std::ranges::any_of(
               year.people, [](const RegisteredPerson& person) { return !person.ballots.empty(); });
}

bool has_reviews(const DutyYear& year) {
    return std::ranges::any_of(year.facts.unit_reviews,
                               [&](const UnitReview& review) { return review.year == year.year; });
}

bool has_archive(const DutyYear& year) {
    return std::ranges::any_of(
        year.facts.archive, [&](const ArchiveItem& item) { return item.day.year() == year.year; });
}

bool has_cases(const DutyYear& year) {
    return has_rows(year, "deadline");
}

bool has_contacts(const DutyYear& year) {
    return has_rows(year, "first-contact");
}

// What rests on nothing is owed by every office, month by month.
bool has_duties(const DutyYear& year) {
    return !year.candidates.empty() ||
           std::ranges::any_of(year.rows, [](const DutyRow& row) { return !row.because.empty(); });
}

struct DutyReport {
    ReportKey key;
    bool (*has_data)(const DutyYear&);
    Workbook (*write)(const ReportContext&, const DutyYear&);
};
constexpr std::array kReports{
    DutyReport{ReportKey::complaints, has_complaints, complaints_report},
    DutyReport{ReportKey::deadlines, has_cases, deadlines_report},
    DutyReport{ReportKey::denials, has_denials, denials_report},
    DutyReport{ReportKey::contacts, has_contacts, contacts_report},
    DutyReport{ReportKey::study, has_studies, study_report},
    DutyReport{ReportKey::village_meetings, has_meetings, village_meetings_report},
    DutyReport{ReportKey::unit_reviews, has_reviews, unit_reviews_report},
    DutyReport{ReportKey::archive, has_archive, archive_report},
    DutyReport{ReportKey::duties, has_duties, duties_report},
};

const DutyReport& find(ReportKey key) {
    const auto* const found = std::ranges::find(kReports, key, &DutyReport::key);
    if (found == kReports.end()) throw std::logic_error("not a report of duties");
    return *found;
}

}  // namespace

bool has_data(ReportKey report, const DutyYear& year) {
    return find(report).has_data(year);
}

Workbook duty_report(ReportKey report, const ReportContext& context, const DutyYear& year) {
    return find(report).write(context, year);
}

}  // namespace kaoping
