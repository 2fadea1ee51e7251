#include "reports/quarter.h"

#include "reports/catalogue.h"
#include "reports/period_sheets.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kPeople{
    ColumnPlan{{"序号", "No."}, 5.5},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 13, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"自评得分", "Self score"}, 8.5},
    ColumnPlan{{"复核得分", "Review score"}, 8.5},
    ColumnPlan{{"审定得分", "Decided score"}, 8.5},
    ColumnPlan{{"加分合计", "Bonus"}, 7, Align::centre, true},
    ColumnPlan{{"扣分合计", "Deduction"}, 7, Align::centre, true},
    ColumnPlan{{"扣分说明", "Deducted for"}, 18, Align::left, true},
    ColumnPlan{{"最终得分", "Final score"}, 10.5},
    ColumnPlan{{"排名", "Rank"}, 6},
    ColumnPlan{{"等次", "Grade"}, 7},
    ColumnPlan{{"提示", "Notes"}, 20, Align::left, true},
    ColumnPlan{{"备注", "Remarks"}, 14, Align::left, true},
};

constexpr std::size_t kReview = 6, kFinal = 11, kGrade = 13;

Row person_row(const PeriodResult& result, const LastScores& earlier, std::int64_t number,
               Language language) {
    const PersonLine& person = result.person;
    Row row;
    row.cells = {number_cell(number),
                 text_cell(person.name),
                 text_cell(person.unit),
                 text_cell(person.post),
                 text_cell(word(person.pool, language)),
                 cell_of(result.stages[0]),
                 cell_of(result.stages[1]),
                 cell_of(result.stages[2]),
                 cell_of(result.bonus),
                 cell_of(result.deduction),
                 text_cell(deducted_for(result, language)),
                 cell_of(result.score),
                 rank_cell(result.rank),
                 Cell{},
                 text_cell(period_notes(result, language)),
                 text_cell(result.remark)};
    if (result.quarter_grade && result.is_graded()) {
        row.cells[kGrade] = text_cell(word(*result.quarter_grade, language));
    }
    mark_if(result.score_gap, row, kReview, CellMark::gap);
    mark_if(at_edge(result), row, kFinal, CellMark::edge);
    mark_if(earlier.dropped(person.id, result.score), row, kFinal, CellMark::drop);
    return row;
}

Sheet people_sheet(const ReportContext& context, Period quarter,
                   const std::vector<PeriodResult>& results, LastScores earlier) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"汇总表", "Summary"},
                                      {"机关干部季度考评汇总表", "Quarterly appraisal"},
                                      period_name(quarter, language),
                                      {"分", "points"},
                                      kPeople,
                                      2});
    sheet.next_row = rows_in_print_order(
        results,
        [language, before = std::move(earlier)](const PeriodResult& result, std::int64_t number) {
            return person_row(result, before, number, language);
        });
    sheet.notes.emplace_back(Wording{
        "注：排名按人员类别分别排列；不确定等次、不参加考核和由上级考核的人员不排名、不评等次。",
        "Note: ranks are per category; people without a grade and those appraised by the "
        "county have neither rank nor grade."}
                                 .in(language));
    sheet.notes.push_back(marks_note({CellMark::edge, CellMark::drop, CellMark::gap}, language));
    return sheet;
}

constexpr Wording kGrades{"季度等次（人）", "Grades (people)"};
constexpr std::array kUnits{
    ColumnPlan{{"序号", "No."}, 5.5},
    ColumnPlan{{"单位", "Unit"}, 20, Align::centre, true},
    ColumnPlan{{"在册\n人数", "Listed"}, 8},
    ColumnPlan{{"应考评", "Due"}, 8},
    ColumnPlan{{"已审定", "Decided"}, 8},
    ColumnPlan{{"未完成", "Not done"}, 8},
    ColumnPlan{{"平均分", "Average"}, 8},
    ColumnPlan{{"好", "Good"}, 7, Align::centre, false, kGrades},
    ColumnPlan{{"较好", "Fair"}, 7, Align::centre, false, kGrades},
    ColumnPlan{{"一般", "Ordinary"}, 7, Align::centre, false, kGrades},
    ColumnPlan{{"较差", "Poor"}, 7, Align::centre, false, kGrades},
    ColumnPlan{{"不评\n等次", "No grade"}, 8, Align::centre, false, kGrades},
};
constexpr std::size_t kFirstGradeColumn = 7;

// How a unit, or the office, stands in a quarter.
struct Standing {
    std::int64_t listed = 0, due = 0, decided = 0;
    std::array<std::int64_t, 4> grades{};  // by QuarterGrade
    std::int64_t without_grade = 0;        // decided, yet not to be graded
    std::vector<Weighted> scores;

    void count(const PeriodResult& result) {
        ++listed;
        if (result.status == PeriodStatus::excluded || result.status == PeriodStatus::not_due) {
            return;
        }
        ++due;
        if (!result.score) return;
        ++decided;
        scores.push_back({result.score->points(), Points::whole(1)});
        if (result.quarter_grade && result.is_graded()) {
            ++grades[static_cast<std::size_t>(*result.quarter_grade)];
        } else {
            ++without_grade;
        }
    }
    [[nodiscard]] std::vector<Cell> cells() const {
        std::vector<Cell> cells{number_cell(listed), number_cell(due), number_cell(decided),
                                count_cell(due - decided),
                                scores.empty() ? Cell{} : Cell{weighted_mean(scores)}};
        for (std::int64_t count : grades) cells.push_back(count_cell(count));
        cells.push_back(count_cell(without_grade));
        return cells;
    }
};

Sheet units_sheet(const ReportContext& context, Period quarter,
                  const std::vector<PeriodResult>& results) {
    const Language language = context.language;
    const UnitOrder units{results};
    std::vector<Standing> standings(units.units().size());
    Standing office;
    for (const PeriodResult& result : results) {
        standings[units.place_of(result.person.unit)].count(result);
        office.count(result);
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        Row row{{number_cell(static_cast<std::int64_t>(i) + 1), text_cell(units.units()[i])}};
        for (Cell& cell : standings[i].cells()) row.cells.push_back(std::move(cell));
        rows.push_back(std::move(row));
    }
    Row total{{Cell{}, text_cell(Wording{"合计", "Total"}.in(language))}, RowStyle::total};
    for (Cell& cell : office.cells()) total.cells.push_back(std::move(cell));
    rows.push_back(std::move(total));

    Sheet sheet = new_sheet(context, {{"按单位", "By unit"},
                                      {"季度考评分单位情况表", "Quarterly appraisal by unit"},
                                      period_name(quarter, language),
                                      {"人、分", "people, points"},
                                      kUnits,
                                      2});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::stacked_columns,
         std::string{Wording{"各单位季度等次分布（人）", "Grades by unit (people)"}.in(language)},
         1,
         {kFirstGradeColumn, kFirstGradeColumn + 1, kFirstGradeColumn + 2, kFirstGradeColumn + 3},
         0,
         standings.size(),
         std::string{Wording{"单位", "Unit"}.in(language)},
         std::string{Wording{"人数", "People"}.in(language)}});
    sheet.notes.emplace_back(
        Wording{"注：平均分为已审定人员最终得分的平均值，四舍五入到两位小数。",
                "Note: the average is that of the final scores decided, to two decimals."}
            .in(language));
    return sheet;
}

}  // namespace

Workbook quarter_report(const ReportContext& context, Period quarter,
                        const std::vector<PeriodResult>& results, LastScores earlier) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::quarter, quarter);
    workbook.sheets.push_back(people_sheet(context, quarter, results, std::move(earlier)));
    workbook.sheets.push_back(units_sheet(context, quarter, results));
    workbook.sheets.push_back(
        lacking_sheet(context, {"季度考评未完成情况表", "Quarterly appraisal: not done"},
                      period_name(quarter, context.language), {&results}));
    return workbook;
}

}  // namespace kaoping
