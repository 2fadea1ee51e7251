#include "reports/complaint_months.h"

#include <array>

#include "reports/catalogue.h"
#include "reports/complaint_measures.h"
#include "reports/complaint_register.h"

namespace kaoping {
namespace {

constexpr Wording kTime{"办结用时（件）", "Time taken"};
constexpr Wording kFinding{"调查结果（件）", "Finding"};
constexpr Wording kMeasuresTaken{"责任追究（件）", "Measures"};
constexpr std::array kColumns{
    ColumnPlan{{"月份", "Month"}, 8},
    ColumnPlan{{"上月\n结转", "Carried"}, 8},
    ColumnPlan{{"本月\n受理", "Received"}, 8.5},
    ColumnPlan{{"本月\n办结", "Closed"}, 8},
    ColumnPlan{{"当日", "Same day"}, 8, Align::centre, true, kTime},
    ColumnPlan{{"7日内", "Within 7"}, 8, Align::centre, true, kTime},
    ColumnPlan{{"15日内", "Within 15"}, 8, Align::centre, true, kTime},
    ColumnPlan{{"超过15日", "Later"}, 9.5, Align::centre, true, kTime},
    ColumnPlan{{"属实", "True"}, 8, Align::centre, true, kFinding},
    ColumnPlan{{"部分属实", "Partly"}, 9.5, Align::centre, true, kFinding},
    ColumnPlan{{"不属实", "False"}, 8, Align::centre, true, kFinding},
    ColumnPlan{{"书面检查", "Written"}, 9.5, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"诫勉教育", "Admonition"}, 11, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"效能告诫", "Warning"}, 9.5, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"月末\n未办结", "Open at\nthe end"}, 9},
    ColumnPlan{{"备注", "Remarks"}, 22, Align::left, true},
};

// By the columns of the table, from 上月结转 on.
using Counts = std::array<std::int64_t, kColumns.size() - 2>;
constexpr std::size_t kCarried = 0, kReceived = 1, kClosed = 2, kFirstMeasure = 10, kOpen = 13;
constexpr std::array<std::string_view, kFirstMeasure> kDetails{
    "carried", "", "closed", "same_day", "within7", "within15", "later", "true", "partly", "false"};

// A month of the summary: its row of the duties and, of the complaints closed in it, those whose
// handling names a measure.
struct Month {
    const DutyRow* row = nullptr;
    DayRange days;
    Counts counts{};
};

DayRange days_of_month(std::string_view period) {
    const Day first = Day::parse_iso(std::string{period} + "-01").value();
    return {first, first.plus_months(1).plus_days(-1)};
}

Month month_of(const DutyRow& row, const DutyYear& year) {
    Month month{&row, days_of_month(row.period), {}};
    for (std::size_t i = 0; i < kDetails.size(); ++i) {
        if (!kDetails[i].empty()) month.counts[i] = count_of(row, kDetails[i]);
    }
    month.counts[kReceived] = points_of(row.actual).hundredths() / 100;
    month.counts[kOpen] = count_of(row, "open");
    for (const Complaint& complaint : year.facts.complaints) {
        if (!complaint.closed || !month.days.contains(complaint.closed->value)) continue;
        const MeasureSet measures = measures_named_in(complaint.handling);
        for (const auto& [measure, key] : kMeasures) {
            if (!measures.contains(measure)) continue;
            ++month.counts[kFirstMeasure + static_cast<std::size_t>(measure)];
        }
    }
    return month;
}

std::string month_name(DayRange days, Language language) {
    const std::string month = std::to_string(days.first.month());
    return language == Language::chinese ? month + "月" : month;
}

std::string remark_of(const Month& month, Day asked, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> parts;
    if (month.counts[kCarried] + month.counts[kReceived] + month.counts[kClosed] == 0) {
        parts.emplace_back(chinese ? "零报告" : "Zero report");
    }
    if (asked < month.days.last) {
        parts.push_back((chinese ? "截至" : "until ") + day_in_words(asked, language));
    }
    return sentences(parts, language);
}

Row counts_row(std::string name, const Counts& counts, std::string remark, RowStyle style) {
    Row row{{std::move(name)}, style};
    for (const std::int64_t count : counts) row.cells.push_back(number_cell(count));
    row.cells.emplace_back(std::move(remark));
    return row;
}

// The year: what was carried into its first month, what is open at the end of the last one told,
// and the sum of everything else.
Counts total_of(const std::vector<Month>& months) {
    Counts total{};
    for (const Month& month : months) {
        for (std::size_t i = 0; i < total.size(); ++i) total[i] += month.counts[i];
    }
    total[kCarried] = months.front().counts[kCarried];
    total[kOpen] = months.back().counts[kOpen];
    return total;
}

std::vector<Row> month_rows(const std::vector<const DutyRow*>& duties, const DutyYear& year,
                            Language language) {
    std::vector<Month> told;
    std::vector<Row> rows;
    for (const DutyRow* duty : duties) {
        const Month month = month_of(*duty, year);
        const std::string name = month_name(month.days, language);
        if (month.days.first > year.asked) {
            rows.push_back({{name}});
            rows.back().cells.resize(kColumns.size());
            rows.back().cells.back() = word_cell({"未到期", "Not yet"}, language);
            continue;
        }
        rows.push_back(
            counts_row(name, month.counts, remark_of(month, year.asked, language), RowStyle::body));
        told.push_back(month);
    }
    if (!told.empty()) {
        rows.push_back(counts_row(std::string{Wording{"合计", "Total"}.in(language)},
                                  total_of(told), "", RowStyle::total));
    }
    return rows;
}

Sheet months_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const auto duties = rows_of_rule(year, "complaints-monthly");
    Sheet sheet = new_sheet(context, {{"月汇总", "By month"},
                                      {"投诉举报处理月汇总表", "Complaints by month"},
                                      year_name(year.year, language),
                                      {"件", "complaints"},
                                      kColumns,
                                      1});
    sheet.next_row = rows_of(month_rows(duties, year, language));
    sheet.charts.push_back(
        {Chart::Kind::columns,
         std::string{Wording{"各月投诉举报受理与办结（件）", "Complaints by month"}.in(language)},
         0,
         {2, 3, 14},
         0,
         duties.size(),
         std::string{Wording{"月份", "Month"}.in(language)},
         std::string{Wording{"件数", "Complaints"}.in(language)}});
    cite_articles(sheet, duties, language);
    sheet.notes.emplace_back(Wording{
        "注：1."
        "办结用时、调查结果、责任追究均按本月办结的件数统计，各时段互不重复，用时自受理次日起算。"
        "2.责任追究按登记的“处理”一栏写明的方式统计，一件写明几种的各计一次。"
        "3.合计的结转为年初数，未办结为年末数。",
        "Notes: 1. Time taken, finding and measures are of the complaints closed in the month; "
        "each "
        "is in one class of time, counted from the day after receipt. 2. Measures are those the "
        "handling names, each kind once a complaint. 3. The total carries what was open at the "
        "beginning of the year and shows what is open at its end."}
                                 .in(language));
    return sheet;
}

}  // namespace

Workbook complaints_report(const ReportContext& context, const DutyYear& year) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::complaints, {year.year, PeriodKind::y});
    workbook.sheets.push_back(months_sheet(context, year));
    workbook.sheets.push_back(complaint_register_sheet(context, year));
    return workbook;
}

}  // namespace kaoping
