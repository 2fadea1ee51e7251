// The catalogue: the workbooks there are, by key and by Chinese title, what time each is about, and
// what its file is called (contract "Reports").
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/wording.h"
#include "records/period.h"

namespace kaoping {

enum class ReportKey : unsigned char {
    quarter,
    score_forms,
    half_year,
    year_end,
    annual,
    committee,
    explanations,
    filing,
    public_list,
    registration,
    result_notices,
    warnings,
    accountability,
    warning_letters,
    admonition_letters,
    written_letters,
    transfer_forms,
    county,
    charts,
    personal_files,
    complaints,
    deadlines,
    denials,
    contacts,
    study,
    village_meetings,
    unit_reviews,
    archive,
    duties
};

// What a report is written for: each quarter of a year, or the year once.
enum class ReportTime : unsigned char { quarter, half_year, year };

struct ReportEntry {
    ReportKey report;
    std::string_view key;     // "half-year"
    Wording title;            // 半年小结: also a name to ask for it by
    std::string_view suffix;  // of the file name, behind the time: 考评汇总表
    ReportTime time;
    Wording needs;  // the data without which it is not written unasked
};

// In the order they are written.
[[nodiscard]] std::span<const ReportEntry> report_catalogue();
// Whether it is made of papers about single people, or of letters on single decisions.
[[nodiscard]] bool is_about_people(ReportKey report);
[[nodiscard]] bool is_about_decisions(ReportKey report);
// By key or Chinese title.
[[nodiscard]] std::optional<ReportEntry> find_report(std::string_view name);

// The periods of `year` a report is written for: four for `quarter`, one for the others (the half
// year; the year itself).
[[nodiscard]] std::vector<Period> report_periods(const ReportEntry& entry, int year);

// "2024年第一季度考评汇总表.xlsx": the same in every language.
[[nodiscard]] std::string report_file_name(ReportKey report, Period period);

}  // namespace kaoping
