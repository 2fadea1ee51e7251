// Scores by quarter: of categories and of units.
#include <algorithm>

#include "reports/chart_sheets.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kQuarters{PeriodKind::q1, PeriodKind::q2, PeriodKind::q3, PeriodKind::q4};
constexpr std::size_t kPoolCount = kPools.size();

// The scores of each quarter, of one category or unit.
using QuarterScores = std::array<std::vector<Points>, kQuarters.size()>;

Cell mean_cell(const std::vector<Points>& scores) {
    return scores.empty() ? Cell{} : Cell{mean(scores)};
}

bool has_any(const QuarterScores& scores) {
    return std::ranges::any_of(scores, [](const auto& quarter) { return !quarter.empty(); });
}

const std::vector<PeriodResult>& quarter_of(const YearPack& pack, std::size_t quarter) {
    return pack.periods[index_of(kQuarters.at(quarter))];
}

std::string mean_note(Language language) {
    return std::string{Wording{"注：平均分为已有审定得分人员最终得分的平均值，四舍五入到两位小数。",
                               "Note: the mean of the final scores there are, to two decimals."}
                           .in(language)};
}

}  // namespace

Sheet trend_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    std::array<QuarterScores, kPoolCount> pools;
    QuarterScores all;
    for (std::size_t quarter = 0; quarter < kQuarters.size(); ++quarter) {
        for (const PeriodResult& result : quarter_of(pack, quarter)) {
            if (!result.score) continue;
            const auto pool = static_cast<std::size_t>(result.person.pool);
            pools.at(pool)[quarter].push_back(result.score->points());
            all[quarter].push_back(result.score->points());
        }
    }
    std::vector<ColumnPlan> columns{{{"季度", "Quarter"}, 14}, {{"全体", "All"}, 12}};
    std::vector<const QuarterScores*> series{&all};
    for (const auto& [pool, key] : kPools) {
        const QuarterScores& scores = pools.at(static_cast<std::size_t>(pool));
        if (!has_any(scores)) continue;
        columns.push_back({wording(Topic::pool, key), 13, Align::centre, true});
        series.push_back(&scores);
    }
    std::vector<Row> rows;
    for (std::size_t quarter = 0; quarter < kQuarters.size(); ++quarter) {
        Row row{{text_cell(word(kQuarters.at(quarter), language))}};
        for (const QuarterScores* scores : series)
            row.cells.push_back(mean_cell((*scores)[quarter]));
        rows.push_back(std::move(row));
    }
    Sheet sheet = new_sheet(context, {{"季度走势", "Quarters"},
                                      {"季度得分走势表", "Scores by quarter"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      columns});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    Chart chart{Chart::Kind::line,
                std::string{Wording{"各季度平均得分走势", "Mean score by quarter"}.in(language)},
                0,
                {},
                0,
                has_any(all) ? kQuarters.size() : 0,
                std::string{Wording{"季度", "Quarter"}.in(language)},
                std::string{Wording{"平均分", "Mean score"}.in(language)}};
    for (std::size_t i = 1; i < columns.size(); ++i) chart.value_columns.push_back(i);
    sheet.charts.push_back(std::move(chart));
    sheet.notes.push_back(mean_note(language));
    return sheet;
}

Sheet unit_quarters_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    std::vector<const std::vector<PeriodResult>*> quarters;
    for (std::size_t i = 0; i < kQuarters.size(); ++i) quarters.push_back(&quarter_of(pack, i));
    const UnitOrder units{quarters};
    std::vector<QuarterScores> scores(units.units().size());
    for (std::size_t quarter = 0; quarter < quarters.size(); ++quarter) {
        for (const PeriodResult& result : *quarters[quarter]) {
            if (!result.score) continue;
            scores[units.place_of(result.person.unit)][quarter].push_back(result.score->points());
        }
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        Row row{{number_cell(static_cast<std::int64_t>(i) + 1), text_cell(units.units()[i])}};
        for (const auto& quarter : scores[i]) row.cells.push_back(mean_cell(quarter));
        rows.push_back(std::move(row));
    }
    constexpr std::array kColumns{
        ColumnPlan{{"序号", "No."}, 7},     ColumnPlan{{"单位", "Unit"}, 26, Align::centre, true},
        ColumnPlan{{"第一季度", "Q1"}, 14}, ColumnPlan{{"第二季度", "Q2"}, 14},
        ColumnPlan{{"第三季度", "Q3"}, 14}, ColumnPlan{{"第四季度", "Q4"}, 14},
    };
    Sheet sheet = new_sheet(context, {{"单位季度得分", "Units"},
                                      {"各单位季度平均得分表", "Mean scores of units"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kColumns});
    sheet.landscape = false;
    const std::size_t count = rows.size();
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::columns,
         std::string{
             Wording{"各单位各季度平均得分", "Mean score by unit and quarter"}.in(language)},
         1,
         {2, 3, 4, 5},
         0,
         count,
         std::string{Wording{"单位", "Unit"}.in(language)},
         std::string{Wording{"平均分", "Mean score"}.in(language)}});
    sheet.notes.push_back(mean_note(language));
    return sheet;
}

}  // namespace kaoping
