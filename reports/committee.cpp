#include "reports/committee.h"

#include "reports/catalogue.h"
#include "reports/committee_matters.h"
#include "reports/committee_overview.h"
#include "reports/committee_sheets.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kScores{"各期得分", "Scores of the periods"};
constexpr Wording kGrades{"年度等次", "Grade of the year"};

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 11, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 13, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"第一季度", "Q1"}, 7.5, Align::centre, false, kScores},
    ColumnPlan{{"第二季度", "Q2"}, 7.5, Align::centre, false, kScores},
    ColumnPlan{{"半年小结", "Half-year"}, 7.5, Align::centre, false, kScores},
    ColumnPlan{{"第三季度", "Q3"}, 7.5, Align::centre, false, kScores},
    ColumnPlan{{"第四季度", "Q4"}, 7.5, Align::centre, false, kScores},
    ColumnPlan{{"年终总评", "Year-end"}, 7.5, Align::centre, false, kScores},
    ColumnPlan{{"年度\n综合得分", "Score of the year"}, 10, Align::centre, true},
    ColumnPlan{{"排名", "Rank"}, 6},
    ColumnPlan{{"等次上限", "Ceiling"}, 9.5, Align::centre, true, kGrades},
    ColumnPlan{{"建议等次", "Suggested"}, 9.5, Align::centre, true, kGrades},
    ColumnPlan{{"审定等次", "Decided"}, 9.5, Align::centre, true, kGrades},
    ColumnPlan{{"最终等次", "Final"}, 9.5, Align::centre, true, kGrades},
    ColumnPlan{{"党委会意见", "What the committee says"}, 22, Align::left, true},
};
constexpr std::size_t kAnnualScore = 11;

Row person_row(const PersonYear& year, const Edges& edges, std::int64_t number, Language language) {
    const PersonLine& person = year.person;
    const auto grade_cell = [&](const std::optional<Grade>& grade) {
        return grade ? text_cell(word(*grade, person.pool, language)) : Cell{};
    };
    Row row;
    row.cells.reserve(kColumns.size());
    row.cells = {number_cell(number), text_cell(person.name), text_cell(person.unit),
                 text_cell(person.post), text_cell(word(person.pool, language))};
    for (const auto& score : year.scores) row.cells.push_back(cell_of(score));
    row.cells.push_back(cell_of(year.annual_score));
    row.cells.push_back(rank_cell(year.rank));
    for (const auto& grade :
         {year.ceiling, std::optional{year.suggested}, year.decided, std::optional{year.grade}}) {
        row.cells.push_back(grade_cell(grade));
    }
    if (!edges.near(year).empty()) row.marks.emplace_back(kAnnualScore, CellMark::edge);
    const bool open = year.grade == Grade::incomplete || year.grade == Grade::pending;
    if (open) row.style = RowStyle::emphasised;
    return row;
}

Sheet suggestions_sheet(const ReportContext& context, const YearPack& pack, const Edges& edges) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"等次建议", "Suggested grades"},
                                      {"年度考核等次建议表", "Suggested grades of the year"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_in_print_order(
        pack.result.people, [edges, language](const PersonYear& person, std::int64_t number) {
            return person_row(person, edges, number, language);
        });
    sheet.notes.emplace_back(Wording{
        "注：1.排名按人员类别分别排列，得分相同的名次相同。2.△ "
        "得分距等次分数线或优秀名额末位在0.50分以内（含）。3.由上级考核人员的等次仅供参考。"
        "4.灰底各行待补或待审定。",
        "Notes: 1. Ranks are per category; equal scores share a rank. 2. △ within 0.50 points of "
        "where a grade begins or of the last place of the quota. 3. For those appraised by the "
        "county the grade is advice. 4. Grey rows are incomplete or pending."}
                                 .in(language));
    return sheet;
}

}  // namespace

Workbook committee_report(const ReportContext& context, const YearPack& pack,
                          const RuleBook& rules) {
    const Day last = calendar_year(pack.year()).last;
    const Edges edges{pack.result, rules.annual_bands.on(last)->value};
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::committee, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(overview_sheet(context, pack));
    workbook.sheets.push_back(suggestions_sheet(context, pack, edges));
    workbook.sheets.push_back(edges_sheet(context, pack, edges));
    workbook.sheets.push_back(lowered_sheet(context, pack));
    workbook.sheets.push_back(open_matters_sheet(context, pack));
    return workbook;
}

}  // namespace kaoping
