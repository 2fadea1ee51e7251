#include "reports/warning_sheets.h"

#include "reports/measure_register.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kMeasuresParent{"责任追究（次）", "Measures"};
constexpr Wording kShares{"占比", "Shares"};
constexpr std::array kUnits{
    ColumnPlan{{"序号", "No."}, 7},
    ColumnPlan{{"单位", "Unit"}, 26, Align::centre, true},
    ColumnPlan{{"人数", "People"}, 9},
    ColumnPlan{{"受追究\n人数", "People with a measure"}, 12, Align::centre, true},
    ColumnPlan{{"受追究\n人次", "Decisions"}, 11, Align::centre, true},
    ColumnPlan{{"书面检查", "Written"}, 11, Align::centre, false, kMeasuresParent},
    ColumnPlan{{"诫勉教育", "Admonition"}, 11, Align::centre, false, kMeasuresParent},
    ColumnPlan{{"效能告诫", "Warning"}, 11, Align::centre, false, kMeasuresParent},
    ColumnPlan{{"受追究人数\n占本单位人数", "Of its people"}, 14, Align::centre, true, kShares},
    ColumnPlan{{"受追究人次\n占全部人次", "Of all decisions"}, 14, Align::centre, true, kShares},
};

constexpr std::array kMonths{
    ColumnPlan{{"月份", "Month"}, 20},           ColumnPlan{{"书面检查", "Written"}, 20},
    ColumnPlan{{"诫勉教育", "Admonition"}, 20},  ColumnPlan{{"效能告诫", "Warning"}, 20},
    ColumnPlan{{"决定（件）", "Decisions"}, 20},
};

struct UnitCounts {
    std::int64_t people = 0, affected = 0, cases = 0, written = 0, admonition = 0, warning = 0;

    void count(const WarningRecord& record) {
        ++people;
        if (record.written + record.admonition + record.warning > 0) ++affected;
        cases += std::ranges::count_if(record.decisions, stands);
        written += record.written;
        admonition += record.admonition;
        warning += record.warning;
    }
    // `all_cases` are those of the whole office.
    void append_to(Row& row, std::int64_t all_cases) const {
        for (std::int64_t number : {people, affected}) row.cells.push_back(number_cell(number));
        for (std::int64_t number : {cases, written, admonition, warning}) {
            row.cells.push_back(count_cell(number));
        }
        row.cells.push_back(people == 0 ? Cell{} : Cell{Share{percentage(affected, people)}});
        row.cells.push_back(all_cases == 0 ? Cell{} : Cell{Share{percentage(cases, all_cases)}});
    }
};

// Measures and decisions of one month.
using MonthCounts = std::array<std::int64_t, 4>;

Row month_row(std::string name, const MonthCounts& counts, RowStyle style) {
    Row row{{std::move(name)}, style};
    for (std::int64_t count : counts) row.cells.push_back(number_cell(count));
    return row;
}

}  // namespace

Sheet warned_units_sheet(const ReportContext& context, int year,
                         const std::vector<WarningRecord>& records) {
    const Language language = context.language;
    const UnitOrder units{records};
    std::vector<UnitCounts> counts(units.units().size());
    UnitCounts office;
    for (const WarningRecord& record : records) {
        counts[units.place_of(record.person.unit)].count(record);
        office.count(record);
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        rows.push_back(
            {{number_cell(static_cast<std::int64_t>(i) + 1), text_cell(units.units()[i])}});
        counts[i].append_to(rows.back(), office.cases);
    }
    rows.push_back({{Cell{}, text_cell(Wording{"合计", "Total"}.in(language))}, RowStyle::total});
    office.append_to(rows.back(), office.cases);
    Sheet sheet = new_sheet(context, {{"按单位", "By unit"},
                                      {"效能责任追究分单位统计表", "Measures by unit"},
                                      year_name(year, language),
                                      {"人、次", "people, cases"},
                                      kUnits});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：受追究人次为有效决定的件数，一人一份决定计一人次；一份决定可有几种追究方式。",
        "Note: decisions that stand, one a person and document; a decision may impose several "
        "measures."}
                                 .in(language));
    return sheet;
}

Sheet months_sheet(const ReportContext& context, int year,
                   const std::vector<WarningRecord>& records) {
    const Language language = context.language;
    std::array<MonthCounts, 12> months{};
    MonthCounts whole_year{};
    for (const RegisterEntry* entry : all_decisions(records)) {
        if (!stands(*entry)) continue;
        for (MonthCounts* counts :
             {&months[static_cast<std::size_t>(entry->day.month() - 1)], &whole_year}) {
            for (const auto& [measure, key] : kMeasures) {
                if (entry->measures.contains(measure))
                    ++(*counts)[static_cast<std::size_t>(measure)];
            }
            ++counts->back();
        }
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const std::string month = std::to_string(i + 1);
        rows.push_back(month_row(language == Language::chinese ? month + "月" : month, months[i],
                                 RowStyle::body));
    }
    rows.push_back(
        month_row(std::string{Wording{"合计", "Total"}.in(language)}, whole_year, RowStyle::total));
    Sheet sheet = new_sheet(context, {{"按月", "By month"},
                                      {"效能责任追究分月统计表", "Measures by month"},
                                      year_name(year, language),
                                      {"次", "cases"},
                                      kMonths});
    sheet.landscape = false;
    sheet.next_row = rows_of(std::move(rows));
    sheet.charts.push_back(
        {Chart::Kind::columns,
         std::string{Wording{"各月责任追究次数", "Measures by month"}.in(language)},
         0,
         {1, 2, 3},
         0,
         months.size(),
         std::string{Wording{"月份", "Month"}.in(language)},
         std::string{Wording{"次数", "Cases"}.in(language)}});
    return sheet;
}

}  // namespace kaoping
