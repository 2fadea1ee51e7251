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
