// Measures by the ground they were decided for.
#include <map>

#include "reports/chart_sheets.h"

namespace kaoping {
namespace {

constexpr Wording kMeasuresTaken{"责任追究（次）", "Measures"};
constexpr std::array kColumns{
    ColumnPlan{{"事由", "Ground"}, 20},
    ColumnPlan{{"书面检查", "Written"}, 16, Align::centre, false, kMeasuresTaken},
    ColumnPlan{{"诫勉教育", "Admonition"}, 16, Align::centre, false, kMeasuresTaken},
    ColumnPlan{{"效能告诫", "Warning"}, 16, Align::centre, false, kMeasuresTaken},
    ColumnPlan{{"决定（件）", "Decisions"}, 16},
};

// By measure, then decisions.
using Counts = std::array<std::int64_t, kMeasures.size() + 1>;

void count(Counts& counts, const RegisterEntry& entry) {
    for (const auto& [measure, key] : kMeasures) {
        if (entry.measures.contains(measure)) ++counts[static_cast<std::size_t>(measure)];
    }
    ++counts.back();
}

// The number of a ground; none for a decision that names none by its number.
std::string ground_name(int number, Language language) {
    if (number == 0) return std::string{Wording{"未注明条款", "No number"}.in(language)};
    return std::string{number < 10 ? "G0" : "G"} + std::to_string(number);
}

Row row_of(std::string name, const Counts& counts, RowStyle style) {
    Row row{{std::move(name)}, style};
    for (const std::int64_t each : counts) row.cells.push_back(number_cell(each));
    return row;
}

}  // namespace

Sheet grounds_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    std::map<int, Counts> by_ground;
    Counts all{};
    for (const WarningRecord& record : pack.warnings) {
        for (const RegisterEntry& entry : record.decisions) {
            if (entry.exempted || entry.revoked) continue;
            count(all, entry);
            if (entry.ground_numbers.empty()) count(by_ground[0], entry);
            for (const int number : entry.ground_numbers) count(by_ground[number], entry);
        }
    }
    std::vector<Row> rows;
    const auto add = [&](int number, const Counts& counts) {
        rows.push_back(row_of(ground_name(number, language), counts, RowStyle::body));
    };
    for (const auto& [number, counts] : by_ground) {
        if (number != 0) add(number, counts);
    }
    if (by_ground.contains(0)) add(0, by_ground[0]);
    const std::size_t grounds = rows.size();
    rows.push_back(
        row_of(std::string{Wording{"合计", "Total"}.in(language)}, all, RowStyle::total));
    Sheet sheet = new_sheet(context, {{"告诫按事由", "Measures by ground"},
                                      {"效能责任追究分事由统计表", "Measures by ground"},
                                      year_name(pack.year(), language),
                                      {"次", "cases"},
                                      kColumns});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::stacked_columns,
         std::string{Wording{"各类事由责任追究次数", "Measures by ground"}.in(language)},
         0,
         {1, 2, 3},
         0,
         grounds,
         std::string{Wording{"事由（条款）", "Ground"}.in(language)},
         std::string{Wording{"次数", "Cases"}.in(language)}});
    sheet.notes.emplace_back(
        Wording{"注：事由按决定所列条款（效能责任追究 "
                "一）统计，不含已撤销和免责的决定；一件决定列有几项事由"
                "的，各项分别计入，合计只计一次。",
                "Note: by the numbers a decision names (效能责任追究 一), without those revoked or "
                "exempted; a decision that names several counts under each and once in the total."}
            .in(language));
    return sheet;
}

}  // namespace kaoping
