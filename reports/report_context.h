// What every report needs besides results, and the parts of a sheet all reports share: the office's
// name in the title, the unit line, the line for signatures.
//
// A report prints what scoring found and recomputes nothing; counting people is all the arithmetic
// there is. Its rows are drawn from the results it was given, which must outlive the Workbook.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/rule_book.h"
#include "config/wording.h"
#include "records/day.h"
#include "records/language.h"
#include "reports/sheet.h"
#include "reports/workbook.h"

namespace kaoping {

struct ReportContext {
    const Office& office;
    Language language = Language::chinese;
    std::optional<Day> prepared_on;  // 填报日期; blank leaves room to write it
    std::string watermark;           // 数据不全 / 未定稿, on every page; may be empty
};

// A column as a report declares it.
struct ColumnPlan {
    Wording heading;
    double width = 10;
    Align align = Align::centre;
    bool wrap = false;
    Wording parent = {};
};
[[nodiscard]] std::vector<Column> columns_of(std::span<const ColumnPlan> plan, Language language);

// A sheet with its heading lines, columns and signature line; rows, notes and charts are the
// report's. `title` stands behind the office's name, `subtitle` in brackets below it.
struct SheetPlan {
    Wording name;
    Wording title;
    std::string subtitle;  // 2024年第一季度
    Wording measured_in;   // 分, 人, 次
    std::span<const ColumnPlan> columns;
    std::size_t frozen_columns = 0;
};
[[nodiscard]] Sheet new_sheet(const ReportContext& context, const SheetPlan& plan);

// The fonts of the office, the author and the day of preparation, for write_workbook.
[[nodiscard]] WorkbookStyle workbook_style(const ReportContext& context, Day created);

[[nodiscard]] inline Cell text_cell(std::string_view text) {
    return std::string{text};
}
[[nodiscard]] inline Cell word_cell(const Wording& wording, Language language) {
    return text_cell(wording.in(language));
}
// 是 or 否; empty where neither was told.
[[nodiscard]] inline Cell yes_or_no(const std::optional<bool>& truth, Language language) {
    if (!truth) return {};
    return word_cell(*truth ? Wording{"是", "Yes"} : Wording{"否", "No"}, language);
}
template <class T>
[[nodiscard]] Cell cell_of(const std::optional<T>& value) {
    return value ? Cell{*value} : Cell{};
}
[[nodiscard]] inline Cell cell_of(const std::optional<Score>& score) {
    return score ? Cell{score->points()} : Cell{};
}
[[nodiscard]] inline Cell number_cell(std::int64_t number) {
    return number;
}
// Empty for nothing: a table with few warnings is easier read without zeros.
[[nodiscard]] inline Cell count_cell(std::int64_t count) {
    return count == 0 ? Cell{} : Cell{count};
}
[[nodiscard]] inline Cell rank_cell(const std::optional<int>& rank) {
    return rank ? Cell{static_cast<std::int64_t>(*rank)} : Cell{};
}

// Joins with 、 or ", ", with ； or "; ".
[[nodiscard]] std::string listed(const std::vector<std::string>& parts, Language language);
[[nodiscard]] std::string sentences(const std::vector<std::string>& parts, Language language);
// Joins what is not empty.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

}  // namespace kaoping
