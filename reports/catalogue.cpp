#include "reports/catalogue.h"

#include <algorithm>
#include <array>

namespace kaoping {
namespace {

constexpr std::array kCatalogue{
    ReportEntry{ReportKey::quarter,
                "quarter",
                {"季度考评汇总表", "Quarterly appraisal"},
                "考评汇总表",
                ReportTime::quarter},
    ReportEntry{ReportKey::half_year,
                "half-year",
                {"半年小结", "Half-year summary"},
                "半年小结",
                ReportTime::half_year},
    ReportEntry{ReportKey::annual,
                "annual",
                {"年度考评总表", "Annual appraisal"},
                "度考评总表",
                ReportTime::year},
    ReportEntry{ReportKey::warnings,
                "warnings",
                {"效能告诫统计表", "Efficiency warnings"},
                "效能告诫统计表",
                ReportTime::year},
    ReportEntry{ReportKey::complaints,
                "complaints",
                {"投诉举报月汇总表", "Complaints by month"},
                "投诉举报月汇总表",
                ReportTime::year},
    ReportEntry{ReportKey::deadlines,
                "deadlines",
                {"限时办结督办表", "Cases with time limits"},
                "限时办结督办表",
                ReportTime::year},
    ReportEntry{ReportKey::denials,
                "denials",
                {"否定报备登记及举报情况", "Refusals and reports of them"},
                "否定报备登记及举报情况",
                ReportTime::year},
    ReportEntry{ReportKey::contacts,
                "contacts",
                {"首问登记检查", "First contacts"},
                "首问登记检查",
                ReportTime::year},
    ReportEntry{ReportKey::study,
                "study",
                {"学习培训谈心完成情况", "Study, training and talks"},
                "学习培训谈心完成情况",
                ReportTime::year},
    ReportEntry{ReportKey::village_meetings,
                "village-meetings",
                {"勤廉双述双评统计", "Village meetings and votes"},
                "勤廉双述双评统计",
                ReportTime::year},
    ReportEntry{ReportKey::unit_reviews,
                "unit-reviews",
                {"基层站所民主评议统计", "Reviews of units"},
                "基层站所民主评议统计",
                ReportTime::year},
    ReportEntry{ReportKey::archive,
                "archive",
                {"效能档案目录", "Archive"},
                "效能档案目录",
                ReportTime::year},
    ReportEntry{ReportKey::duties,
                "duties",
                {"履职情况汇总", "Duties of the year"},
                "履职情况汇总",
                ReportTime::year},
};

}  // namespace

std::span<const ReportEntry> report_catalogue() {
    return kCatalogue;
}

std::optional<ReportEntry> find_report(std::string_view name) {
    const auto found = std::ranges::find_if(kCatalogue, [&](const ReportEntry& entry) {
        return entry.key == name || entry.title.chinese == name;
    });
    if (found == kCatalogue.end()) return std::nullopt;
    return *found;
}

std::vector<Period> report_periods(const ReportEntry& entry, int year) {
    switch (entry.time) {
        case ReportTime::quarter:
            return {{year, PeriodKind::q1},
                    {year, PeriodKind::q2},
                    {year, PeriodKind::q3},
                    {year, PeriodKind::q4}};
        case ReportTime::half_year:
            return {{year, PeriodKind::h1}};
        case ReportTime::year:
            break;
    }
    return {{year, PeriodKind::y}};
}

std::string report_file_name(ReportKey report, Period period) {
    const ReportEntry& entry = *std::ranges::find(kCatalogue, report, &ReportEntry::report);
    std::string name = std::to_string(period.year) + "年";
    if (entry.time == ReportTime::quarter) name += word(period.kind, Language::chinese);
    return name + std::string{entry.suffix} + ".xlsx";
}

}  // namespace kaoping
