#include "reports/half_year.h"

#include <unordered_map>

#include "reports/catalogue.h"
#include "reports/period_sheets.h"
#include "reports/print_order.h"
#include "reports/score_marks.h"

namespace kaoping {
namespace {

constexpr Wording kQuarters{"季度小评", "Quarters"};
constexpr Wording kHalfYear{"半年小结", "Half-year"};
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 17, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 14, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"第一季度", "Q1"}, 9, Align::centre, false, kQuarters},
    ColumnPlan{{"第二季度", "Q2"}, 9, Align::centre, false, kQuarters},
    ColumnPlan{{"自评得分", "Self"}, 9, Align::centre, false, kHalfYear},
    ColumnPlan{{"复核得分", "Review"}, 9, Align::centre, false, kHalfYear},
    ColumnPlan{{"审定得分", "Decision"}, 9, Align::centre, false, kHalfYear},
    ColumnPlan{{"半年得分", "Half-year score"}, 9, Align::centre, true, kHalfYear},
    ColumnPlan{{"排名", "Rank"}, 7},
    ColumnPlan{{"提示", "Notes"}, 20, Align::left, true},
    ColumnPlan{{"备注", "Remarks"}, 16, Align::left, true},
};

constexpr std::size_t kSecondQuarter = 6, kReview = 8, kHalfYearScore = 10;

using ScoresByPerson = std::unordered_map<PersonId, Score>;

ScoresByPerson scores_of(const std::vector<PeriodResult>& results) {
    ScoresByPerson scores;
    for (const PeriodResult& result : results) {
        if (result.score) scores.emplace(result.person.id, *result.score);
    }
    return scores;
}

std::optional<Score> score_of(const ScoresByPerson& scores, PersonId person) {
    const auto found = scores.find(person);
    if (found == scores.end()) return std::nullopt;
    return found->second;
}

// The quarters before a half-year, and who was scored last at which.
struct Quarters {
    explicit Quarters(const HalfYearResults& results)
        : first(scores_of(results.first_quarter)),
          second(scores_of(results.second_quarter)),
          before_second({&results.first_quarter}),
          before_half_year({&results.first_quarter, &results.second_quarter}) {}

    ScoresByPerson first, second;
    LastScores before_second, before_half_year;
};

Row person_row(const PeriodResult& result, const Quarters& quarters, std::int64_t number,
               Language language) {
    const PersonLine& person = result.person;
    const auto second = score_of(quarters.second, person.id);
    Row row{{number_cell(number), text_cell(person.name), text_cell(person.unit),
             text_cell(person.post), text_cell(word(person.pool, language)),
             cell_of(score_of(quarters.first, person.id)), cell_of(second),
             cell_of(result.stages[0]), cell_of(result.stages[1]), cell_of(result.stages[2]),
             cell_of(result.score), rank_cell(result.rank),
             text_cell(period_notes(result, language)), text_cell(result.remark)}};
    mark_if(quarters.before_second.dropped(person.id, second), row, kSecondQuarter, CellMark::drop);
    mark_if(result.score_gap, row, kReview, CellMark::gap);
    mark_if(quarters.before_half_year.dropped(person.id, result.score), row, kHalfYearScore,
            CellMark::drop);
    return row;
}

std::string half_name(int year, Language language) {
    return std::to_string(year) + (language == Language::chinese ? "年上半年" : ", first half");
}

}  // namespace

Workbook half_year_report(const ReportContext& context, int year, const HalfYearResults& results) {
    const Language language = context.language;
    const Period half{year, PeriodKind::h1};
    Sheet sheet = new_sheet(context, {{"半年小结", "Half-year"},
                                      {"机关干部半年小结汇总表", "Half-year summary"},
                                      half_name(year, language),
                                      {"分", "points"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_in_print_order(
        results.half_year,
        [language, quarters = Quarters{results}](const PeriodResult& result, std::int64_t number) {
            return person_row(result, quarters, number, language);
        });
    sheet.notes.emplace_back(
        Wording{"注：排名按人员类别分别排列；不确定等次、不参加考核和由上级考核的人员不排名。",
                "Note: ranks are per category; people without a grade and those appraised by the "
                "county have none."}
            .in(language));
    sheet.notes.push_back(marks_note({CellMark::drop, CellMark::gap}, language));

    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::half_year, half);
    workbook.sheets.push_back(std::move(sheet));
    workbook.sheets.push_back(
        lacking_sheet(context, {"半年考评未完成情况表", "Half-year appraisal: not done"},
                      half_name(year, language),
                      {&results.first_quarter, &results.second_quarter, &results.half_year}));
    return workbook;
}

}  // namespace kaoping
