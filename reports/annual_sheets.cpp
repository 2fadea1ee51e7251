#include "reports/annual_sheets.h"

#include <algorithm>

#include "reports/explanation.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kQuota{
    ColumnPlan{{"人员类别", "Category"}, 16},
    ColumnPlan{{"参加基数\n（人）", "Base (people)"}, 10},
    ColumnPlan{{"比例", "Per cent"}, 10},
    ColumnPlan{{"理论名额", "Theoretical"}, 10},
    ColumnPlan{{"可用名额\n（人）", "Allowed"}, 10},
    ColumnPlan{{"符合条件\n（人）", "Candidates"}, 10},
    ColumnPlan{{"建议优秀\n（人）", "Suggested"}, 10},
    ColumnPlan{{"待审定\n（人）", "Pending"}, 10},
    ColumnPlan{{"审定优秀\n（人）", "Decided"}, 10},
    ColumnPlan{{"超出名额\n（人）", "Over"}, 10},
    ColumnPlan{{"依据", "Article"}, 26, Align::left, true},
};

constexpr std::array kMissing{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"单位", "Unit"}, 20, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 11, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 16, Align::centre, true},
    ColumnPlan{{"考评周期", "Period"}, 12},
    ColumnPlan{{"缺少环节", "Stages missing"}, 22},
    ColumnPlan{{"办理情况", "Done"}, 16},
};

constexpr Wording kGraded{"参加考核并评定等次（人）", "Graded (people)"};
constexpr Wording kOthers{"未评定等次（人）", "Without a grade (people)"};
constexpr std::array kDistribution{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"单位", "Unit"}, 20, Align::centre, true},
    ColumnPlan{{"优秀", "Excellent"}, 8.5, Align::centre, true, kGraded},
    ColumnPlan{{"称职\n（合格）", "Competent"}, 10, Align::centre, true, kGraded},
    ColumnPlan{{"基本称职\n（基本合格）", "Basic"}, 14, Align::centre, true, kGraded},
    ColumnPlan{{"不称职\n（不合格）", "Incompetent"}, 12, Align::centre, true, kGraded},
    ColumnPlan{{"待审定", "Pending"}, 8, Align::centre, true, kOthers},
    ColumnPlan{{"待补", "Incomplete"}, 8, Align::centre, true, kOthers},
    ColumnPlan{{"不确定\n等次", "No grade"}, 8.5, Align::centre, true, kOthers},
    ColumnPlan{{"不参加", "Not appraised"}, 8, Align::centre, true, kOthers},
    ColumnPlan{{"上级\n考核", "By the county"}, 8, Align::centre, true},
    ColumnPlan{{"合计", "Total"}, 10.5},
};
constexpr std::size_t kFirstGrade = 2;
constexpr std::size_t kCounts = kDistribution.size() - kFirstGrade;  // the total is the last
using Counts = std::array<std::int64_t, kCounts>;

// The column of a person, from kFirstGrade on.
std::size_t column_of(const PersonYear& person) {
    if (person.person.participation == Participation::superior) return kCounts - 2;
    switch (person.grade) {
        case Grade::excellent:
            return 0;
        case Grade::competent:
            return 1;
        case Grade::basic:
            return 2;
        case Grade::incompetent:
            return 3;
        case Grade::pending:
            return 4;
        case Grade::incomplete:
            return 5;
        case Grade::undetermined:
            return 6;
        case Grade::exempt:
            break;
    }
    return 7;
}

void append(Row& row, const Counts& counts) {
    for (std::int64_t count : counts) row.cells.push_back(count_cell(count));
}

Row shares_of(const Counts& counts, Language language) {
    Row row{{Cell{}, text_cell(Wording{"占比", "Share"}.in(language))}, RowStyle::total};
    const std::int64_t everyone = counts.back();
    for (std::int64_t count : counts) {
        row.cells.push_back(everyone == 0 || count == 0 ? Cell{}
                                                        : Cell{Share{percentage(count, everyone)}});
    }
    return row;
}

// The stages each period of a person lacks, in the order of the periods.
std::vector<std::pair<PeriodKind, std::vector<Stage>>> missing_by_period(
    const std::vector<MissingStage>& missing) {
    std::vector<std::pair<PeriodKind, std::vector<Stage>>> periods;
    for (PeriodKind kind : kAllPeriods) {
        std::vector<Stage> stages;
        for (const MissingStage& item : missing) {
            if (item.period == kind) stages.push_back(item.stage);
        }
        if (!stages.empty()) periods.emplace_back(kind, std::move(stages));
    }
    return periods;
}

}  // namespace

Sheet quota_sheet(const ReportContext& context, const YearResult& result) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const PoolQuota& quota : result.quotas) {
        rows.push_back(
            {{text_cell(word(quota.pool, language)), number_cell(quota.base), Share{quota.percent},
              quota.theoretical, number_cell(quota.allowed), number_cell(quota.candidates),
              number_cell(quota.suggested), number_cell(quota.pending), number_cell(quota.decided),
              count_cell(std::max(0, quota.decided - quota.allowed)),
              text_cell(article_name(quota.article, language))}});
    }
    Sheet sheet = new_sheet(context, {{"优秀名额", "Quota"},
                                      {"年度考核优秀名额测算表", "Quota of excellent"},
                                      year_name(result.year, language),
                                      {"人", "people"},
                                      kQuota,
                                      1});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：参加基数为年末在职的参加考核和不确定等次人员；理论名额＝基数×比例，可用名额舍去小数。",
        "Note: the base is everyone graded or without a grade who serves at the end of the "
        "year; allowed is base × per cent, rounded down."}
                                 .in(language));
    return sheet;
}

Sheet missing_sheet(const ReportContext& context, const YearResult& result) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (std::uint32_t index : print_order(result.people)) {
        const PersonYear& year = result.people[index];
        for (const auto& [period, stages] : missing_by_period(year.missing)) {
            rows.push_back({{number_cell(static_cast<std::int64_t>(rows.size()) + 1),
                             text_cell(year.person.unit), text_cell(year.person.name),
                             text_cell(year.person.post), text_cell(word(period, language)),
                             stage_names(stages, language), Cell{}}});
        }
    }
    Sheet sheet = new_sheet(context, {{"未完成项目", "Missing"},
                                      {"年度考评未完成项目表", "Annual appraisal: missing items"},
                                      year_name(result.year, language),
                                      {"项", "items"},
                                      kMissing});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    return sheet;
}

Sheet distribution_sheet(const ReportContext& context, const YearResult& result) {
    const Language language = context.language;
    const UnitOrder units{result.people};
    std::vector<Counts> counts(units.units().size());
    Counts office{};
    for (const PersonYear& person : result.people) {
        const std::size_t column = column_of(person);
        Counts& unit = counts[units.place_of(person.person.unit)];
        for (Counts* each : {&unit, &office}) {
            ++(*each)[column];
            ++each->back();
        }
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        rows.push_back(
            {{number_cell(static_cast<std::int64_t>(i) + 1), text_cell(units.units()[i])}});
        append(rows.back(), counts[i]);
    }
    rows.push_back({{Cell{}, text_cell(Wording{"合计", "Total"}.in(language))}, RowStyle::total});
    append(rows.back(), office);
    rows.push_back(shares_of(office, language));

    Sheet sheet = new_sheet(context, {{"分布", "Distribution"},
                                      {"年度考评等次分布表", "Annual grades by unit"},
                                      year_name(result.year, language),
                                      {"人", "people"},
                                      kDistribution,
                                      2});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::stacked_columns,
         std::string{Wording{"各单位年度等次分布（人）", "Grades by unit (people)"}.in(language)},
         1,
         {kFirstGrade, kFirstGrade + 1, kFirstGrade + 2, kFirstGrade + 3, kFirstGrade + 4,
          kFirstGrade + 5},
         0,
         counts.size(),
         std::string{Wording{"单位", "Unit"}.in(language)},
         std::string{Wording{"人数", "People"}.in(language)}});
    return sheet;
}

}  // namespace kaoping
