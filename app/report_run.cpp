#include "app/report_run.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "app/duty_year_reader.h"
#include "reports/annual.h"
#include "reports/duty_reports.h"
#include "reports/half_year.h"
#include "reports/quarter.h"
#include "reports/warnings.h"
#include "scoring/period.h"
#include "scoring/warnings.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

bool has_any_score(const std::vector<PeriodResult>& results) {
    return std::any_of(results.begin(), results.end(), [](const PeriodResult& result) {
        return std::any_of(result.stages.begin(), result.stages.end(),
                           [](const auto& stage) { return stage.has_value(); });
    });
}

}  // namespace

ReportRun::ReportRun(const Invocation& call, OpenStore& office, std::string folder,
                     std::string watermark)
    : call_(call),
      office_(office),
      folder_(std::move(folder)),
      context_{office.rules.office, call.settings.language, call.surroundings.today,
               std::move(watermark)} {}

Outcome<void> ReportRun::write(const ReportEntry& entry, Period period, bool asked_for) {
    switch (entry.report) {
        case ReportKey::quarter:
            return write_quarter(period, asked_for);
        case ReportKey::half_year:
            return write_half_year(period.year, asked_for);
        case ReportKey::annual:
            return write_annual(period.year);
        case ReportKey::warnings:
            return write_warnings(period.year);
        case ReportKey::complaints:
        case ReportKey::deadlines:
        case ReportKey::denials:
        case ReportKey::contacts:
        case ReportKey::study:
        case ReportKey::village_meetings:
        case ReportKey::unit_reviews:
        case ReportKey::archive:
        case ReportKey::duties:
            return write_duties(entry.report, period.year, asked_for);
    }
    throw std::logic_error("a report that nobody writes");
}

Outcome<void> ReportRun::write_year(int year) {
    for (const ReportEntry& entry : report_catalogue()) {
        for (const Period period : report_periods(entry, year)) {
            const auto written = write(entry, period, false);
            if (!written) return written;
        }
    }
    duties_.reset();
    return {};
}

Outcome<void> ReportRun::write_quarter(Period period, bool asked_for) {
    const auto results = score(period);
    if (!results) return tl::unexpected(results.error());
    if (!asked_for && !has_any_score(*results)) return {};
    return save(quarter_report(context_, period, *results));
}

Outcome<void> ReportRun::write_half_year(int year, bool asked_for) {
    const auto half_year = score({year, PeriodKind::h1});
    if (!half_year) return tl::unexpected(half_year.error());
    if (!asked_for && !has_any_score(*half_year)) return {};
    const auto first = score({year, PeriodKind::q1});
    if (!first) return tl::unexpected(first.error());
    const auto second = score({year, PeriodKind::q2});
    if (!second) return tl::unexpected(second.error());
    return save(half_year_report(context_, year, {*first, *second, *half_year}));
}

Outcome<void> ReportRun::write_annual(int year) {
    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    YearScorer scorer{inquiry, year};
    const auto visited = each_person(
        office_, call_.console,
        [&](const Person& person, const PersonFacts& facts) { scorer.add(person, facts); });
    if (!visited) return visited;
    const YearResult result = scorer.finish();
    return save(annual_report(context_, result));
}

Outcome<void> ReportRun::write_warnings(int year) {
    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    WarningsCounter counter{inquiry, year};
    const auto visited = each_person(
        office_, call_.console,
        [&](const Person& person, const PersonFacts& facts) { counter.add(person, facts); });
    if (!visited) return visited;
    const std::vector<WarningRecord> records = counter.finish();
    return save(warnings_report(context_, year, records));
}

Outcome<void> ReportRun::write_duties(ReportKey report, int year, bool asked_for) {
    if (!asked_for && !keeps_registers_) {
        const auto keeps = keeps_registers(call_, office_);
        if (!keeps) return tl::unexpected(keeps.error());
        keeps_registers_ = *keeps;
    }
    if (!asked_for && !*keeps_registers_) return {};
    if (!duties_ || duties_->year != year) {
        auto duties = read_duty_year(call_, office_, year);
        if (!duties) return tl::unexpected(duties.error());
        duties_ = std::move(*duties);
    }
    if (!asked_for && !has_data(report, *duties_)) return {};
    return save(duty_report(report, context_, *duties_));
}

Outcome<std::vector<PeriodResult>> ReportRun::score(Period period) {
    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    PeriodScorer scorer{inquiry, period};
    const auto visited = each_person(
        office_, call_.console,
        [&](const Person& person, const PersonFacts& facts) { scorer.add(person, facts); });
    if (!visited) return tl::unexpected(visited.error());
    return scorer.finish();
}

Outcome<void> ReportRun::save(Workbook workbook) {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error) {
        return tl::unexpected(
            call_.console.fail({Failure::Kind::unwritable, folder_, error.message()}));
    }
    const std::string path = (std::filesystem::path{folder_} / workbook.file_name).string();
    call_.console.progress(call_.console.words({"正在写 {}", "writing {}"}, path));
    const auto written = call_.console.check(write_workbook(
        std::move(workbook), folder_, workbook_style(context_, call_.surroundings.today)));
    if (!written) return written;
    call_.console.say({"已生成 {}", "written: {}"}, path);
    return {};
}

std::string incomplete_watermark(Language language) {
    return std::string{Text{"数据不全", "incomplete data"}.in(language)};
}

}  // namespace kaoping
