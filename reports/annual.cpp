#include "reports/annual.h"

#include "reports/annual_sheets.h"
#include "reports/catalogue.h"
#include "reports/explanation.h"
#include "reports/print_order.h"
#include "reports/score_marks.h"

namespace kaoping {
namespace {

constexpr Wording kScores{"各期得分", "Scores of the periods"};
constexpr Wording kLimits{"年内情况", "In the year"};
constexpr Wording kGrades{"年度等次", "Grade of the year"};

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6.5},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 12, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"第一季度", "Q1"}, 7.2, Align::centre, false, kScores},
    ColumnPlan{{"第二季度", "Q2"}, 7.2, Align::centre, false, kScores},
    ColumnPlan{{"半年小结", "Half-year"}, 7.2, Align::centre, false, kScores},
    ColumnPlan{{"第三季度", "Q3"}, 7.2, Align::centre, false, kScores},
    ColumnPlan{{"第四季度", "Q4"}, 7.2, Align::centre, false, kScores},
    ColumnPlan{{"年终总评", "Year-end"}, 7.2, Align::centre, false, kScores},
    ColumnPlan{{"年度\n综合得分", "Score of the year"}, 8.5},
    ColumnPlan{{"排名", "Rank"}, 6},
    ColumnPlan{{"效能告诫\n（次）", "Warnings"}, 9, Align::centre, false, kLimits},
    ColumnPlan{{"否定报备被\n举报（次）", "Unfiled refusals"}, 11, Align::centre, false, kLimits},
    ColumnPlan{{"等次上限", "Ceiling"}, 9, Align::centre, true, kGrades},
    ColumnPlan{{"建议等次", "Suggested"}, 9, Align::centre, true, kGrades},
    ColumnPlan{{"审定等次", "Decided"}, 9, Align::centre, true, kGrades},
    ColumnPlan{{"最终等次", "Final"}, 9, Align::centre, true, kGrades},
    ColumnPlan{{"说明", "Explanation"}, 38, Align::left, true},
};

constexpr std::size_t kAnnualScore = 11;

Cell grade_cell(const std::optional<Grade>& grade, Pool pool, Language language) {
    return grade ? text_cell(word(*grade, pool, language)) : Cell{};
}

Row person_row(const PersonYear& year, std::int64_t number, Language language) {
    const PersonLine& person = year.person;
    Row row;
    row.cells.reserve(kColumns.size());
    row.cells = {number_cell(number), text_cell(person.name), text_cell(person.unit),
                 text_cell(person.post), text_cell(word(person.pool, language))};
    for (const auto& score : year.scores) row.cells.push_back(cell_of(score));
    row.cells.push_back(cell_of(year.annual_score));
    row.cells.push_back(rank_cell(year.rank));
    row.cells.push_back(count_cell(year.warnings));
    row.cells.push_back(count_cell(year.denial_reports));
    row.cells.push_back(grade_cell(year.ceiling, person.pool, language));
    row.cells.push_back(grade_cell(year.suggested, person.pool, language));
    row.cells.push_back(grade_cell(year.decided, person.pool, language));
    row.cells.push_back(grade_cell(year.grade, person.pool, language));
    row.cells.emplace_back(explanation_of(year, language));
    mark_if(at_edge(year), row, kAnnualScore, CellMark::edge);
    const bool open = year.grade == Grade::incomplete || year.grade == Grade::pending;
    if (open) row.style = RowStyle::emphasised;
    return row;
}

Sheet people_sheet(const ReportContext& context, const YearResult& result) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"总表", "Everyone"},
                                      {"机关干部年度考评总表", "Annual appraisal"},
                                      year_name(result.year, language),
                                      {"分", "points"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_in_print_order(result.people,
                                         [language](const PersonYear& person, std::int64_t number) {
                                             return person_row(person, number, language);
                                         });
    sheet.notes.emplace_back(Wording{
        "注：1.排名按人员类别分别排列，得分相同的名次相同。2.等次上限为效能告诫、否定报备等规定"
        "所许可的最高等次；审定等次高于上限的，最终等次按上限确定。"
        "3.由上级考核人员的等次仅供参考。4.灰底各行待补或待审定。",
        "Notes: 1. Ranks are per category; equal scores share a rank. 2. The ceiling is the "
        "best grade the rules allow; a grade decided above it is held to it. 3. For those "
        "appraised by the county the grade is advice. 4. Grey rows are incomplete or pending."}
                                 .in(language));
    sheet.notes.push_back(marks_note({CellMark::edge}, language));
    return sheet;
}

}  // namespace

Workbook annual_report(const ReportContext& context, const YearResult& result) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::annual, {result.year, PeriodKind::y});
    workbook.sheets.push_back(people_sheet(context, result));
    workbook.sheets.push_back(quota_sheet(context, result));
    workbook.sheets.push_back(missing_sheet(context, result));
    workbook.sheets.push_back(distribution_sheet(context, result));
    return workbook;
}

}  // namespace kaoping
