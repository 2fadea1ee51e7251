#include "app/report_run.h"

#include <algorithm>
#include <utility>

#include "app/duty_year_reader.h"
#include "app/edition.h"
#include "reports/annual.h"
#include "reports/duty_reports.h"
#include "reports/half_year.h"
#include "reports/quarter.h"
#include "reports/single_workbook.h"
#include "reports/warnings.h"
#include "reports/year_papers.h"

namespace kaoping {
namespace {

using Made = Outcome<std::optional<Workbook>>;

// A workbook that keeps what it is drawn from.
template <class... Results>
std::optional<Workbook> keeping(Workbook workbook, std::shared_ptr<Results>... results) {
    (workbook.kept.push_back(std::move(results)), ...);
    return workbook;
}

// Whether several papers want results of a year: then everything is scored in one pass.
bool are_many(const std::vector<WantedReport>& wanted, int year) {
    return std::ranges::count(wanted, year,
                              [](const WantedReport& each) { return each.period.year; }) > 2;
}

// Whether the paper looks at earlier years, too.
bool looks_back(ReportKey report) {
    return report == ReportKey::charts || report == ReportKey::personal_files;
}

}  // namespace

ReportRun::ReportRun(const Invocation& call, OpenStore& office, Choices choices)
    : call_(call),
      office_(office),
      choices_(std::move(choices)),
      context_{office.rules.office, call.settings.language, call.surroundings.today,
               choices_.watermark},
      work_(call, office) {}

Outcome<void> ReportRun::write(const std::vector<WantedReport>& wanted) {
    WorkbookStyle style = workbook_style(context_, call_.surroundings.today);
    const auto edition = edition_of(office_, call_);
    if (!edition) return tl::unexpected(edition.error());
    style.edition = *edition;
    WorkbookWriter writer{call_.console, choices_.folder, std::move(style)};
    Workbook all;
    bool any = false;
    for (const WantedReport& each : wanted) {
        if (are_many(wanted, each.period.year)) {
            const auto pack = work_.pack(each.period.year);
            if (!pack) return tl::unexpected(pack.error());
        }
        auto made = make(each);
        if (!made) return tl::unexpected(made.error());
        if (!*made) continue;
        any = true;
        if (choices_.single) {
            add_to_single(all, std::move(**made), each.entry.title.in(call_.settings.language));
            continue;
        }
        const auto written = writer.write(std::move(**made));
        if (!written) return written;
    }
    if (choices_.single && !(all.sheets.empty() && all.forms.empty())) {
        all.file_name = single_file_name(wanted.front().period.year);
        const auto written = writer.write(std::move(all));
        if (!written) return written;
    }
    if (!any && is_about_one()) {
        return tl::unexpected(call_.console.refuse(
            Exit::refused,
            {"没有符合 --doc 或 --person 的文书或表", "nothing fits --doc or --person"}));
    }
    return writer.finish();
}

Made ReportRun::make(const WantedReport& wanted) {
    switch (wanted.entry.report) {
        case ReportKey::quarter:
        case ReportKey::half_year:
            return make_of_periods(wanted);
        case ReportKey::annual:
        case ReportKey::warnings:
            return make_of_year(wanted);
        case ReportKey::score_forms:
        case ReportKey::year_end:
        case ReportKey::committee:
        case ReportKey::explanations:
        case ReportKey::filing:
        case ReportKey::public_list:
        case ReportKey::registration:
        case ReportKey::result_notices:
        case ReportKey::accountability:
        case ReportKey::warning_letters:
        case ReportKey::admonition_letters:
        case ReportKey::written_letters:
        case ReportKey::transfer_forms:
        case ReportKey::county:
        case ReportKey::charts:
        case ReportKey::personal_files:
            return make_paper(wanted);
        case ReportKey::complaints:
        case ReportKey::deadlines:
        case ReportKey::denials:
        case ReportKey::contacts:
        case ReportKey::study:
        case ReportKey::village_meetings:
        case ReportKey::unit_reviews:
        case ReportKey::archive:
        case ReportKey::duties:
            return make_of_registers(wanted);
    }
    throw std::logic_error("a report that nobody makes");
}

Made ReportRun::make_of_periods(const WantedReport& wanted) {
    const auto results = work_.period(wanted.period);
    if (!results) return tl::unexpected(results.error());
    if (!wanted.asked_for && !has_any_score(**results)) return std::nullopt;
    if (wanted.entry.report == ReportKey::quarter) {
        const auto earlier = earlier_scores(wanted.period);
        if (!earlier) return tl::unexpected(earlier.error());
        return keeping(quarter_report(context_, wanted.period, **results, *earlier), *results);
    }
    const int year = wanted.period.year;
    const auto first = work_.period({year, PeriodKind::q1});
    if (!first) return tl::unexpected(first.error());
    const auto second = work_.period({year, PeriodKind::q2});
    if (!second) return tl::unexpected(second.error());
    return keeping(half_year_report(context_, year, {**first, **second, **results}), *first,
                   *second, *results);
}

// The last quarter of the year before, then those of the year.
Outcome<LastScores> ReportRun::earlier_scores(Period quarter) {
    std::vector<Period> periods;
    if (covers_year(office_.rules, quarter.year - 1)) {
        periods.push_back({quarter.year - 1, PeriodKind::q4});
    }
    for (const PeriodKind kind : kAllPeriods) {
        if (is_quarter(kind) && kind < quarter.kind) periods.push_back({quarter.year, kind});
    }
    LastScores scores;
    for (const Period period : periods) {
        const auto results = work_.period(period);
        if (!results) return tl::unexpected(results.error());
        scores.follow(**results);
    }
    return scores;
}

Made ReportRun::make_of_year(const WantedReport& wanted) {
    const int year = wanted.period.year;
    if (wanted.entry.report == ReportKey::annual) {
        const auto result = work_.result(year);
        if (!result) return tl::unexpected(result.error());
        return keeping(annual_report(context_, **result), *result);
    }
    const auto records = work_.warnings(year);
    if (!records) return tl::unexpected(records.error());
    return keeping(warnings_report(context_, year, **records), *records);
}

Made ReportRun::make_paper(const WantedReport& wanted) {
    const int year = wanted.period.year;
    std::vector<int> years{year};
    if (looks_back(wanted.entry.report)) {
        auto known = work_.years_before(year);
        if (!known) return tl::unexpected(known.error());
        years.insert(years.begin(), known->begin(), known->end());
    }
    std::vector<std::shared_ptr<const YearPack>> kept;
    std::vector<const YearPack*> packs;
    for (const int each : years) {
        const auto pack = work_.pack(each);
        if (!pack) return tl::unexpected(pack.error());
        kept.push_back(*pack);
        packs.push_back(pack->get());
    }
    const YearPapers papers{office_.rules, packs, {choices_.document, choices_.person}};
    if (!wanted.asked_for && !has_data(wanted.entry.report, papers, wanted.period)) {
        return std::nullopt;
    }
    Workbook workbook = year_paper(wanted.entry.report, context_, papers, wanted.period);
    if ((!wanted.asked_for || is_about_one()) && says_nothing(workbook)) return std::nullopt;
    workbook.kept.assign(kept.begin(), kept.end());
    return workbook;
}

Outcome<std::shared_ptr<const DutyYear>> ReportRun::duty_year(int year) {
    if (!duties_ || duties_->year != year) {
        auto read = read_duty_year(call_, office_, year);
        if (!read) return tl::unexpected(read.error());
        duties_ = std::make_shared<const DutyYear>(std::move(*read));
    }
    return duties_;
}

Made ReportRun::make_of_registers(const WantedReport& wanted) {
    if (!wanted.asked_for && !keeps_registers_) {
        const auto keeps = keeps_registers(call_, office_);
        if (!keeps) return tl::unexpected(keeps.error());
        keeps_registers_ = *keeps;
    }
    if (!wanted.asked_for && !*keeps_registers_) return std::nullopt;
    const auto year = duty_year(wanted.period.year);
    if (!year) return tl::unexpected(year.error());
    if (!wanted.asked_for && !has_data(wanted.entry.report, **year)) return std::nullopt;
    return keeping(duty_report(wanted.entry.report, context_, **year), *year);
}

std::vector<WantedReport> all_reports(int year) {
    std::vector<WantedReport> wanted;
    for (const ReportEntry& entry : report_catalogue()) {
        for (const Period period : report_periods(entry, year)) wanted.push_back({entry, period});
    }
    return wanted;
}

std::string incomplete_watermark(Language language) {
    return std::string{Text{"数据不全", "incomplete data"}.in(language)};
}

}  // namespace kaoping
