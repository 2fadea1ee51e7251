#include "reports/duty_words.h"

#include <algorithm>
#include <array>

#include "config/wording.h"
#include "records/day.h"
#include "records/half_year.h"
#include "reports/duty_year.h"

namespace kaoping {
namespace {

// Their subject is somebody's number, which nobody knows him by.
constexpr std::array<std::string_view, 6> kPersonal{
    "study-monthly", "training-year", "exam-recorded", "talks", "two-reports-ballot", "links"};

std::string_view matter_words(std::string_view name, Language language) {
    for (const auto& [matter, key] : kVillageMatters) {
        if (name == word(matter, Language::chinese)) return word(matter, language);
    }
    return name;
}

// Of "2024-03", "2024H2", "2024": 3月, 下半年, 度.
std::string within_year(const std::string& period) {
    if (const auto half = half_year_from_key(period)) return half->second ? "下半年" : "上半年";
    if (const auto first = Day::parse_iso(period + "-01")) {
        return std::to_string(first->month()) + "月";
    }
    return "度";
}

std::string with_number(Wording before, std::string_view number, Wording behind,
                        Language language) {
    return std::string{before.in(language)} + std::string{number} +
           std::string{behind.in(language)};
}

// "1、2、4": the criteria a unit was reviewed by.
std::string reviewed_criteria(const DutyRow& row, Language language) {
    std::vector<std::string> criteria;
    for (const std::string& part : row.detail) criteria.push_back(part.substr(0, part.find('=')));
    return criteria.empty()
               ? ""
               : (language == Language::chinese ? "已评第" : "reviewed by ") +
                     listed(criteria, language) + (language == Language::chinese ? "项" : "");
}

}  // namespace

std::string duty_periods_words(const std::vector<std::string>& periods, Language language) {
    if (language == Language::english) return listed(periods, language);
    std::vector<std::string> words;
    for (const std::string& period : periods) words.push_back(within_year(period));
    return periods.empty() ? "" : periods.front().substr(0, 4) + "年" + listed(words, language);
}

Cell actual_cell(const DutyRow& row, Language language) {
    if (row.rule != "inspections") return figure_cell(row.actual);
    const auto result = from_key<InspectionResult>(row.actual);
    return result ? text_cell(word(*result, language)) : figure_cell(row.actual);
}

std::string subject_words(const DutyRow& row, Language language) {
    if (row.subject == "office") {
        return std::string{Wording{"本单位", "The office"}.in(language)};
    }
    if (std::ranges::find(kPersonal, row.rule) != kPersonal.end()) return row.subject_name;
    std::string name = row.subject_name;
    if (row.rule == "archive" && has_wording(Topic::archive_category, row.subject)) {
        name = word(Topic::archive_category, row.subject, language);
    }
    if (row.rule == "village-works") name = matter_words(name, language);
    return joined({row.subject, name}, " ");
}

std::string limit_words(const DutyRow& row, Language language) {
    std::vector<std::string> parts;
    if (has_detail(row, "no-reason")) {
        parts.emplace_back(
            Wording{"未写明特殊原因，按一般期限", "no reason for the longer limit"}.in(language));
    }
    if (detail_of(row, "calendar") == "weekends-only") {
        parts.emplace_back(
            Wording{"无该年节假日表，只扣除周末", "weekends alone are looked at"}.in(language));
    }
    return sentences(parts, language);
}

std::string detail_words(const DutyRow& row, Language language) {
    if (row.rule == "unit-review") return reviewed_criteria(row, language);
    std::vector<std::string> parts;
    const std::string_view late = detail_of(row, "late"), over = detail_of(row, "over");
    if (!late.empty())
        parts.push_back(with_number({"超期", ""}, late, {"天", " days late"}, language));
    if (!over.empty()) {
        parts.push_back(with_number({"多联系", ""}, over, {"个单位", " units too many"}, language));
    }
    parts.push_back(limit_words(row, language));
    return sentences(parts, language);
}

}  // namespace kaoping
