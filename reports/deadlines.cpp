#include "reports/deadlines.h"

#include "reports/case_lines.h"
#include "reports/catalogue.h"
#include "reports/duty_words.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kCases{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"编号", "Number"}, 16, Align::centre, true},
    ColumnPlan{{"事项", "Matter"}, 30, Align::left, true},
    ColumnPlan{{"类型", "Type"}, 9, Align::centre, true},
    ColumnPlan{{"承办人", "Person"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"受理日期", "Received"}, 12},
    ColumnPlan{{"应办结日期", "Due"}, 12},
    ColumnPlan{{"办结日期", "Closed"}, 12},
    ColumnPlan{{"超期\n（天）", "Days late"}, 7.5, Align::centre, true},
    ColumnPlan{{"剩余\n（天）", "Days left"}, 7.5, Align::centre, true},
    ColumnPlan{{"办理情况", "State"}, 12, Align::centre, true},
    ColumnPlan{{"备注", "Remarks"}, 22, Align::left, true},
    ColumnPlan{{"督办意见", "Instructions"}, 14},
};

constexpr std::array kUnits{
    ColumnPlan{{"序号", "No."}, 7},
    ColumnPlan{{"单位", "Unit"}, 30, Align::centre, true},
    ColumnPlan{{"受理\n（件）", "Cases"}, 12},
    ColumnPlan{{"按时办结", "In time"}, 13},
    ColumnPlan{{"超期办结", "Closed late"}, 13},
    ColumnPlan{{"超期未办", "Overdue"}, 13},
    ColumnPlan{{"在办", "Open"}, 13},
    ColumnPlan{{"按时办结率", "Share in time"}, 16},
};

Wording word_of(CaseState state) {
    switch (state) {
        case CaseState::overdue:
            return {"超期未办", "Overdue"};
        case CaseState::open:
            return {"在办", "Open"};
        case CaseState::closed_late:
            return {"超期办结", "Closed late"};
        case CaseState::closed:
            break;
    }
    return {"按时办结", "Closed in time"};
}

Row case_row(const CaseLine& line, std::int64_t number, const PeopleIndex& people,
             Language language) {
    const DutyRow& row = *line.row;
    const TimedCase* fact = line.fact;
    return {
        {number_cell(number), text_cell(row.subject), text_cell(row.subject_name),
         fact ? text_cell(word(fact->type, language)) : Cell{}, people.name(row.person),
         people.unit(row.person), fact ? Cell{fact->received} : Cell{}, figure_cell(row.required),
         figure_cell(row.actual), count_cell(line.late),
         line.state == CaseState::open ? number_cell(line.left) : Cell{},
         word_cell(word_of(line.state), language), text_cell(limit_words(row, language)), Cell{}},
        line.state == CaseState::overdue ? RowStyle::emphasised : RowStyle::body};
}

Sheet cases_sheet(const ReportContext& context, const DutyYear& year,
                  const std::vector<CaseLine>& lines) {
    const Language language = context.language;
    const PeopleIndex people{year};
    std::vector<Row> rows;
    for (const CaseLine& line : lines) {
        rows.push_back(
            case_row(line, static_cast<std::int64_t>(rows.size()) + 1, people, language));
    }
    Sheet sheet = new_sheet(context, {{"督办", "Cases"},
                                      {"限时办结督办表", "Cases with time limits"},
                                      year_name(year.year, language),
                                      {"件", "cases"},
                                      kCases,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, rows_of_rule(year, "deadline"), language);
    const std::string day = day_in_words(year.asked, language);
    sheet.notes.push_back(language == Language::chinese
                              ? "注：未办结的，超期、剩余天数计至" + day + "；灰底各行超期未办。"
                              : "Note: of what is not closed, days late and left are as of " + day +
                                    "; grey rows are overdue.");
    return sheet;
}

using Counts = std::array<std::int64_t, 4>;  // by CaseState

std::int64_t all_of(const Counts& counts) {
    std::int64_t all = 0;
    for (const std::int64_t count : counts) all += count;
    return all;
}

void append(Row& row, const Counts& counts) {
    const auto count = [&](CaseState state) { return counts[static_cast<std::size_t>(state)]; };
    row.cells.push_back(number_cell(all_of(counts)));
    for (const CaseState state :
         {CaseState::closed, CaseState::closed_late, CaseState::overdue, CaseState::open}) {
        row.cells.push_back(number_cell(count(state)));
    }
    const std::int64_t judged = all_of(counts) - count(CaseState::open);
    row.cells.push_back(judged == 0 ? Cell{}
                                    : Cell{Share{percentage(count(CaseState::closed), judged)}});
}

Sheet units_sheet(const ReportContext& context, const DutyYear& year,
                  const std::vector<CaseLine>& lines) {
    const Language language = context.language;
    const PeopleIndex people{year};
    const UnitOrder units{year.people};
    std::vector<Counts> counts(units.units().size() + 1);  // the last: nobody's cases
    Counts office{};
    for (const CaseLine& line : lines) {
        const PersonLine* person = people.find(line.row->person);
        const std::size_t unit = person ? units.place_of(person->unit) : counts.size() - 1;
        for (Counts* each : {&counts[unit], &office})
            ++(*each)[static_cast<std::size_t>(line.state)];
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (all_of(counts[i]) == 0) continue;
        rows.push_back(
            {{number_cell(static_cast<std::int64_t>(rows.size()) + 1),
              i < units.units().size() ? text_cell(units.units()[i])
                                       : word_cell({"未定承办人", "Nobody"}, language)}});
        append(rows.back(), counts[i]);
    }
    const std::size_t shown = rows.size();
    rows.push_back({{Cell{}, word_cell({"合计", "Total"}, language)}, RowStyle::total});
    append(rows.back(), office);
    Sheet sheet = new_sheet(context, {{"按单位", "By unit"},
                                      {"限时办结分单位统计表", "Cases by unit"},
                                      year_name(year.year, language),
                                      {"件", "cases"},
                                      kUnits});
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::stacked_columns,
         std::string{Wording{"各单位办件情况（件）", "Cases by unit"}.in(language)},
         1,
         {3, 4, 5, 6},
         0,
         shown,
         std::string{Wording{"单位", "Unit"}.in(language)},
         std::string{Wording{"件数", "Cases"}.in(language)}});
    sheet.notes.emplace_back(Wording{"注：按时办结率＝按时办结÷（受理－在办）。",
                                     "Note: the share in time is of the cases no longer open."}
                                 .in(language));
    return sheet;
}

}  // namespace

Workbook deadlines_report(const ReportContext& context, const DutyYear& year) {
    const std::vector<CaseLine> lines = case_lines(year);
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::deadlines, {year.year, PeriodKind::y});
    workbook.sheets.push_back(cases_sheet(context, year, lines));
    workbook.sheets.push_back(units_sheet(context, year, lines));
    return workbook;
}

}  // namespace kaoping
