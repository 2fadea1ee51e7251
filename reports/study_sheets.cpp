#include "reports/study_sheets.h"

#include <algorithm>

#include "reports/personal_duties.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kMonthParent{"各月学习", "Months"};
constexpr Wording kMonthsOwed{"合计（月）", "Months in all"};
constexpr ColumnPlan month_column(Wording month) {
    return {month, 6, Align::centre, false, kMonthParent};
}
constexpr std::array kMonths{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    month_column({"1月", "1"}),
    month_column({"2月", "2"}),
    month_column({"3月", "3"}),
    month_column({"4月", "4"}),
    month_column({"5月", "5"}),
    month_column({"6月", "6"}),
    month_column({"7月", "7"}),
    month_column({"8月", "8"}),
    month_column({"9月", "9"}),
    month_column({"10月", "10"}),
    month_column({"11月", "11"}),
    month_column({"12月", "12"}),
    ColumnPlan{{"应学", "Due"}, 7, Align::centre, true, kMonthsOwed},
    ColumnPlan{{"已学", "Done"}, 7, Align::centre, true, kMonthsOwed},
    ColumnPlan{{"缺", "Lacking"}, 7.5, Align::centre, true, kMonthsOwed},
};
constexpr std::size_t kFirstMonth = 3;

constexpr Wording kTalksOwed{"谈话（次）", "Talks"};
constexpr std::array kTalks{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 16, Align::centre, true},
    ColumnPlan{{"应谈", "Due"}, 8, Align::centre, true, kTalksOwed},
    ColumnPlan{{"已谈", "Done"}, 8, Align::centre, true, kTalksOwed},
    ColumnPlan{{"缺", "Lacking"}, 8, Align::centre, true, kTalksOwed},
    ColumnPlan{{"谈话日期、谈话人", "When, and with whom"}, 50, Align::left, true},
};

Wording mark_of(DutyVerdict verdict) {
    switch (verdict) {
        case DutyVerdict::met:
            return {"√", "√"};
        case DutyVerdict::not_met:
            return {"×", "×"};
        case DutyVerdict::open:
            return {"○", "○"};
        case DutyVerdict::note:
            break;
    }
    return {"", ""};
}

// The month of "2024-03", from 0.
std::size_t month_index(std::string_view period) {
    const Day first = Day::parse_iso(std::string{period} + "-01").value();
    return static_cast<std::size_t>(first.month() - 1);
}

Row months_row(const PersonLine& person, const Progress& progress, std::int64_t number,
               Language language) {
    Row row{{number_cell(number), text_cell(person.name), text_cell(person.unit)}};
    row.cells.resize(kFirstMonth + 12);
    for (const DutyRow* month : progress.rows) {
        row.cells[kFirstMonth + month_index(month->period)] =
            word_cell(mark_of(month->verdict), language);
    }
    append_progress(row, &progress);
    return row;
}

std::string talks_of(const RegisteredPerson& person, Language language) {
    std::vector<const Talk*> talks;
    for (const Talk& talk : person.talks) talks.push_back(&talk);
    std::ranges::stable_sort(talks, {}, &Talk::day);
    std::vector<std::string> held;
    for (const Talk* talk : talks)
        held.push_back(joined({to_string(talk->day), talk->talker}, " "));
    return sentences(held, language);
}

}  // namespace

Sheet study_months_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const auto duties = PersonalDuties::by_row(year, "study-monthly");
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(year.people)) {
        const PersonLine& person = year.people[index].person;
        const Progress* progress = duties.of(person.id);
        if (progress == nullptr) continue;
        rows.push_back(
            months_row(person, *progress, static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"每月学习", "Months"},
                                      {"每月学习完成情况表", "Study by month"},
                                      year_name(year.year, language),
                                      {"月", "months"},
                                      kMonths,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, rows_of_rule(year, "study-monthly"), language);
    sheet.notes.emplace_back(
        Wording{"注：√ 已学习；× 未学习；○ 未到期；空白为当月任职不足一半，不作要求。",
                "Note: √ studied; × not; ○ the month still runs; blank: less than half of the "
                "month served, nothing is asked."}
            .in(language));
    return sheet;
}

Sheet talks_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const PersonalDuties duties{year, "talks"};
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(year.people)) {
        const RegisteredPerson& each = year.people[index];
        const PersonLine& person = each.person;
        const Progress* progress = duties.of(person.id);
        if (progress == nullptr && each.talks.empty()) continue;
        Row row{{number_cell(static_cast<std::int64_t>(rows.size()) + 1), text_cell(person.name),
                 text_cell(person.unit), text_cell(person.post)}};
        append_progress(row, progress);
        row.cells.emplace_back(talks_of(each, language));
        rows.push_back(std::move(row));
    }
    Sheet sheet = new_sheet(context, {{"谈心谈话", "Talks"},
                                      {"谈心谈话完成情况表", "Talks"},
                                      year_name(year.year, language),
                                      {"次", "talks"},
                                      kTalks,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, rows_of_rule(year, "talks"), language);
    return sheet;
}

}  // namespace kaoping
