#include "reports/year_end.h"

#include <unordered_map>

#include "reports/catalogue.h"
#include "reports/explanation.h"
#include "reports/period_sheets.h"
#include "reports/print_order.h"
#include "reports/score_marks.h"

namespace kaoping {
namespace {

constexpr Wording kFirstHalf{"上半年", "First half"};
constexpr Wording kSecondHalf{"下半年", "Second half"};
constexpr Wording kYearEnd{"年终总评", "Year-end"};
constexpr Wording kInTheYear{"年内情况", "In the year"};
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 5.5},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 15, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 12, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 12, Align::centre, true},
    ColumnPlan{{"第一季度", "Q1"}, 8.5, Align::centre, false, kFirstHalf},
    ColumnPlan{{"第二季度", "Q2"}, 8.5, Align::centre, false, kFirstHalf},
    ColumnPlan{{"半年小结", "Half-year"}, 8.5, Align::centre, false, kFirstHalf},
    ColumnPlan{{"第三季度", "Q3"}, 8.5, Align::centre, false, kSecondHalf},
    ColumnPlan{{"第四季度", "Q4"}, 8.5, Align::centre, false, kSecondHalf},
    ColumnPlan{{"自评得分", "Self"}, 8.5, Align::centre, false, kYearEnd},
    ColumnPlan{{"复核得分", "Review"}, 8.5, Align::centre, false, kYearEnd},
    ColumnPlan{{"审定得分", "Decision"}, 8.5, Align::centre, false, kYearEnd},
    ColumnPlan{{"总评得分", "Score"}, 8.5, Align::centre, false, kYearEnd},
    ColumnPlan{{"年度\n综合得分", "Score of the year"}, 9},
    ColumnPlan{{"排名", "Rank"}, 6},
    ColumnPlan{{"效能告诫\n（次）", "Warnings"}, 9, Align::centre, false, kInTheYear},
    ColumnPlan{
        {"否定报备被\n举报（次）", "Unfiled refusals"}, 11, Align::centre, false, kInTheYear},
    ColumnPlan{{"建议等次", "Suggested"}, 9, Align::centre, true},
    ColumnPlan{{"说明", "Explanation"}, 34, Align::left, true},
};
constexpr std::size_t kFirstScore = 5, kReview = 11, kYearEndScore = 13, kAnnualScore = 14;

// The results of one period by person.
using ByPerson = std::unordered_map<PersonId, const PeriodResult*>;

ByPerson by_person(const std::vector<PeriodResult>& results) {
    ByPerson found;
    for (const PeriodResult& result : results) found.emplace(result.person.id, &result);
    return found;
}

// The column of a period's score.
std::size_t column_of(PeriodKind kind) {
    return kind == PeriodKind::y ? kYearEndScore : kFirstScore + index_of(kind);
}

// Each score far below the one before it in the year, whatever period that is.
void mark_drops(Row& row, const PersonYear& year) {
    std::optional<Score> last;
    for (const PeriodKind kind : kAllPeriods) {
        const auto& score = year.scores[index_of(kind)];
        mark_if(is_drop(last, score), row, column_of(kind), CellMark::drop);
        if (score) last = score;
    }
}

Row person_row(const PersonYear& year, const PeriodResult* year_end, std::int64_t number,
               Language language) {
    const PersonLine& person = year.person;
    Row row{{number_cell(number), text_cell(person.name), text_cell(person.unit),
             text_cell(person.post), text_cell(word(person.pool, language))}};
    for (const PeriodKind kind : kAllPeriods) {
        if (kind != PeriodKind::y) row.cells.push_back(cell_of(year.scores[index_of(kind)]));
    }
    for (std::size_t stage = 0; stage < 3; ++stage) {
        row.cells.push_back(year_end ? cell_of(year_end->stages[stage]) : Cell{});
    }
    row.cells.insert(
        row.cells.end(),
        {cell_of(year.scores[index_of(PeriodKind::y)]), cell_of(year.annual_score),
         rank_cell(year.rank), count_cell(year.warnings), count_cell(year.denial_reports),
         text_cell(word(year.suggested, person.pool, language)), explanation_of(year, language)});
    mark_drops(row, year);
    mark_if(year_end && year_end->score_gap, row, kReview, CellMark::gap);
    mark_if(at_edge(year), row, kAnnualScore, CellMark::edge);
    return row;
}

Sheet people_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"年终总评", "Year-end"},
                                      {"机关干部年终总评汇总表", "Year-end appraisal"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_in_print_order(
        pack.result.people, [language, ends = by_person(pack.periods[index_of(PeriodKind::y)])](
                                const PersonYear& year, std::int64_t number) {
            const auto found = ends.find(year.person.id);
            return person_row(year, found == ends.end() ? nullptr : found->second, number,
                              language);
        });
    sheet.notes.emplace_back(Wording{
        "注：1.排名按人员类别分别排列，得分相同的名次相同；不确定等次、不参加考核和由上级考核的人员"
        "不排名。2."
        "效能告诫为本年度作出且有效的次数；否定报备被举报为查证属实的次数，同一事项计一次。",
        "Notes: 1. Ranks are per category; equal scores share a rank; people without a grade and "
        "those appraised by the county have none. 2. Warnings are those of the year that stand; "
        "reports of unfiled refusals are those found true, once a matter."}
                                 .in(language));
    sheet.notes.push_back(marks_note({CellMark::edge, CellMark::drop, CellMark::gap}, language));
    return sheet;
}

std::string half_name(int year, Language language) {
    return std::to_string(year) + (language == Language::chinese ? "年下半年" : ", second half");
}

}  // namespace

Workbook year_end_report(const ReportContext& context, const YearPack& pack) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::year_end, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(people_sheet(context, pack));
    workbook.sheets.push_back(lacking_sheet(
        context, {"年终考评未完成情况表", "Year-end appraisal: not done"},
        half_name(pack.year(), context.language),
        {&pack.periods[index_of(PeriodKind::q3)], &pack.periods[index_of(PeriodKind::q4)],
         &pack.periods[index_of(PeriodKind::y)]}));
    return workbook;
}

}  // namespace kaoping
