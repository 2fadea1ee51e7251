#include "reports/unit_reviews.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "reports/catalogue.h"

namespace kaoping {
namespace {

constexpr std::size_t kCriteria = 5;  // 民主评议 四
constexpr Wording kByCriterion{"各项满意率", "Satisfied, by criterion"};
constexpr Wording kTogether{"五项合计占比", "All criteria together"};
constexpr Wording kSatisfied{"满意", "Satisfied"}, kBasic{"基本满意", "Fairly"},
    kDissatisfied{"不满意", "Dissatisfied"};

constexpr ColumnPlan criterion_column(Wording heading) {
    return {heading, 11, Align::centre, true, kByCriterion};
}
constexpr std::array kUnits{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"单位", "Unit"}, 24, Align::centre, true},
    criterion_column({"1组织\n领导", "1 Leadership"}),
    criterion_column({"2制度\n落实", "2 Institutions"}),
    criterion_column({"3公开\n内容", "3 Contents"}),
    criterion_column({"4公开\n形式", "4 Form"}),
    criterion_column({"5意见投\n诉办理", "5 Complaints"}),
    ColumnPlan{kSatisfied, 11, Align::centre, true, kTogether},
    ColumnPlan{kBasic, 11, Align::centre, true, kTogether},
    ColumnPlan{kDissatisfied, 12.5, Align::centre, true, kTogether},
    ColumnPlan{{"应评\n（项）", "Criteria asked"}, 9, Align::centre, true},
    ColumnPlan{{"已评\n（项）", "Reviewed"}, 9.5, Align::centre, true},
    ColumnPlan{{"情况", "Verdict"}, 12, Align::centre, true},
};
constexpr std::size_t kFirstTogether = 7;

constexpr Wording kForms{"问卷（份）", "Forms"};
constexpr Wording kAnswers{"答案（份）", "Answers"};
constexpr Wording kShares{"占有效问卷", "Shares of valid"};
constexpr std::array kCounts{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"单位", "Unit"}, 20, Align::centre, true},
    ColumnPlan{{"项目", "Criterion"}, 20, Align::left, true},
    ColumnPlan{{"发出", "Sent"}, 8, Align::centre, true, kForms},
    ColumnPlan{{"收回", "Returned"}, 9, Align::centre, true, kForms},
    ColumnPlan{{"有效", "Valid"}, 8, Align::centre, true, kForms},
    ColumnPlan{{"收回率", "Returned of sent"}, 10, Align::centre, true, kForms},
    ColumnPlan{{"有效率", "Valid of returned"}, 10, Align::centre, true, kForms},
    ColumnPlan{kSatisfied, 9.5, Align::centre, true, kAnswers},
    ColumnPlan{kBasic, 9.5, Align::centre, true, kAnswers},
    ColumnPlan{kDissatisfied, 12.5, Align::centre, true, kAnswers},
    ColumnPlan{{"未选", "None"}, 7, Align::centre, true, kAnswers},
    ColumnPlan{kSatisfied, 10, Align::centre, true, kShares},
    ColumnPlan{kBasic, 10, Align::centre, true, kShares},
    ColumnPlan{kDissatisfied, 12.5, Align::centre, true, kShares},
};

struct Answers {
    std::int64_t valid = 0, satisfied = 0, basic = 0, dissatisfied = 0;

    void add(const UnitReview& review) {
        valid += review.valid;
        satisfied += review.satisfied;
        basic += review.basic;
        dissatisfied += review.dissatisfied;
    }
};

Cell share_of(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? Cell{} : Cell{Share{percentage(part, whole)}};
}

void append_shares(Row& row, const Answers& answers) {
    for (const std::int64_t part : {answers.satisfied, answers.basic, answers.dissatisfied}) {
        row.cells.push_back(share_of(part, answers.valid));
    }
}

// Of the year, by unit, then criterion.
std::vector<const UnitReview*> reviews_of(const DutyYear& year) {
    std::vector<const UnitReview*> reviews;
    for (const UnitReview& review : year.facts.unit_reviews) {
        if (review.year == year.year) reviews.push_back(&review);
    }
    std::ranges::sort(reviews, {}, [](const UnitReview* review) {
        return std::tie(review->unit, review->criterion);
    });
    return reviews;
}

// The criteria of one unit, or of all of them, and the three answers over all criteria.
void append_unit(Row& row, const std::array<Answers, kCriteria>& criteria) {
    Answers together;
    for (const Answers& answers : criteria) {
        row.cells.push_back(share_of(answers.satisfied, answers.valid));
        together.valid += answers.valid;
        together.satisfied += answers.satisfied;
        together.basic += answers.basic;
        together.dissatisfied += answers.dissatisfied;
    }
    append_shares(row, together);
}

Sheet units_sheet(const ReportContext& context, const DutyYear& year,
                  const std::vector<const UnitReview*>& reviews) {
    const Language language = context.language;
    std::map<std::string, std::array<Answers, kCriteria>, std::less<>> by_unit;
    std::array<Answers, kCriteria> office{};
    for (const UnitReview* review : reviews) {
        const auto criterion = static_cast<std::size_t>(review->criterion - 1);
        for (auto* criteria : {&by_unit[review->unit], &office}) {
            criteria->at(criterion).add(*review);
        }
    }
    const auto duties = rows_of_rule(year, "unit-review");
    std::vector<Row> rows;
    for (const DutyRow* duty : duties) {
        Row row{{number_cell(static_cast<std::int64_t>(rows.size()) + 1), text_cell(duty->subject)},
                is_unmet(*duty) ? RowStyle::emphasised : RowStyle::body};
        append_unit(row, by_unit[duty->subject]);
        row.cells.insert(row.cells.end(), {figure_cell(duty->required), figure_cell(duty->actual),
                                           text_cell(word(duty->verdict, language))});
        rows.push_back(std::move(row));
    }
    const std::size_t units = rows.size();
    rows.push_back({{Cell{}, word_cell({"合计", "All units"}, language)}, RowStyle::total});
    append_unit(rows.back(), office);
    Sheet sheet = new_sheet(context, {{"汇总", "Units"},
                                      {"基层站所民主评议统计表", "Reviews of units"},
                                      year_name(year.year, language),
                                      {"项", "criteria"},
                                      kUnits,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::stacked_columns,
         std::string{
             Wording{"各单位评议结果（五项合计）", "Answers by unit, all criteria"}.in(language)},
         1,
         {kFirstTogether, kFirstTogether + 1, kFirstTogether + 2},
         0,
         units,
         std::string{Wording{"单位", "Unit"}.in(language)},
         std::string{Wording{"占比", "Share"}.in(language)}});
    cite_articles(sheet, duties, language);
    sheet.notes.emplace_back(Wording{
        "注：占比以有效问卷为基数，未选的计入基数；合计为各项答案相加后的占比；灰底各行未评或未评齐"
        "。",
        "Note: shares are of the valid forms, with or without an answer; those of all criteria are "
        "of their answers added up; grey rows were not reviewed by every criterion."}
                                 .in(language));
    return sheet;
}

Row counts_row(const UnitReview& review, std::int64_t number, Language language) {
    const std::string criterion = std::to_string(review.criterion);
    Row row{{number_cell(number), text_cell(review.unit),
             criterion + " " + std::string{word(Topic::review_criterion, criterion, language)},
             number_cell(review.sent), number_cell(review.returned), number_cell(review.valid),
             share_of(review.returned, review.sent), share_of(review.valid, review.returned),
             number_cell(review.satisfied), number_cell(review.basic),
             number_cell(review.dissatisfied),
             number_cell(review.valid - review.satisfied - review.basic - review.dissatisfied)}};
    Answers answers;
    answers.add(review);
    append_shares(row, answers);
    return row;
}

Sheet counts_sheet(const ReportContext& context, const DutyYear& year,
                   const std::vector<const UnitReview*>& reviews) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const UnitReview* review : reviews) {
        rows.push_back(counts_row(*review, static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"问卷统计", "Counts"},
                                      {"基层站所民主评议问卷统计表", "Reviews of units: the forms"},
                                      year_name(year.year, language),
                                      {"份", "forms"},
                                      kCounts,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    return sheet;
}

}  // namespace

Workbook unit_reviews_report(const ReportContext& context, const DutyYear& year) {
    const auto reviews = reviews_of(year);
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::unit_reviews, {year.year, PeriodKind::y});
    workbook.sheets.push_back(units_sheet(context, year, reviews));
    workbook.sheets.push_back(counts_sheet(context, year, reviews));
    return workbook;
}

}  // namespace kaoping
