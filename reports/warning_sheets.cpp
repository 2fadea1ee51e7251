#include "reports/warning_sheets.h"

#include <algorithm>
#include <tuple>

#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kMeasuresParent{"责任追究（次）", "Measures"};
constexpr std::array kUnits{
    ColumnPlan{{"序号", "No."}, 7},
    ColumnPlan{{"单位", "Unit"}, 26, Align::centre, true},
    ColumnPlan{{"人数", "People"}, 10},
    ColumnPlan{{"受追究人数", "People with a measure"}, 13, Align::centre, true},
    ColumnPlan{{"书面检查", "Written"}, 12, Align::centre, false, kMeasuresParent},
    ColumnPlan{{"诫勉教育", "Admonition"}, 12, Align::centre, false, kMeasuresParent},
    ColumnPlan{{"效能告诫", "Warning"}, 12, Align::centre, false, kMeasuresParent},
    ColumnPlan{{"受追究人数占比", "Share of people"}, 16},
};

constexpr std::array kRegister{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"文书编号", "Document"}, 22, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 12, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 13},
    ColumnPlan{{"追究事由", "Grounds"}, 20, Align::left, true},
    ColumnPlan{{"责任类型", "Responsibility"}, 14, Align::centre, true},
    ColumnPlan{{"追究方式", "Measures"}, 12, Align::centre, true},
    ColumnPlan{{"从重/免责\n情形", "Aggravated, exempted"}, 15, Align::centre, true},
    ColumnPlan{{"决定日期", "Decided"}, 12},
    ColumnPlan{{"送达日期", "Served"}, 12},
    ColumnPlan{{"整改期限", "Deadline"}, 12},
    ColumnPlan{{"整改完成", "Corrected"}, 12},
    ColumnPlan{{"本年度\n第几次", "Ordinal"}, 8},
    ColumnPlan{{"状态", "Status"}, 9},
    ColumnPlan{{"撤销日期", "Revoked"}, 12},
};

constexpr std::array kMonths{
    ColumnPlan{{"月份", "Month"}, 20},           ColumnPlan{{"书面检查", "Written"}, 20},
    ColumnPlan{{"诫勉教育", "Admonition"}, 20},  ColumnPlan{{"效能告诫", "Warning"}, 20},
    ColumnPlan{{"决定（件）", "Decisions"}, 20},
};

bool stands(const RegisterEntry& entry) {
    return !entry.exempted && !entry.revoked;
}

struct UnitCounts {
    std::int64_t people = 0, affected = 0, written = 0, admonition = 0, warning = 0;

    void count(const WarningRecord& record) {
        ++people;
        if (record.written + record.admonition + record.warning > 0) ++affected;
        written += record.written;
        admonition += record.admonition;
        warning += record.warning;
    }
    void append_to(Row& row) const {
        for (std::int64_t number : {people, affected}) row.cells.push_back(number_cell(number));
        for (std::int64_t number : {written, admonition, warning}) {
            row.cells.push_back(count_cell(number));
        }
        row.cells.push_back(people == 0 ? Cell{} : Cell{Share{percentage(affected, people)}});
    }
};

// All decisions of the year, by date, then document, then as given.
std::vector<const RegisterEntry*> all_decisions(const std::vector<WarningRecord>& records) {
    std::vector<const RegisterEntry*> all;
    for (const WarningRecord& record : records) {
        for (const RegisterEntry& entry : record.decisions) all.push_back(&entry);
    }
    std::ranges::stable_sort(
        all, {}, [](const RegisterEntry* entry) { return std::tie(entry->day, entry->document); });
    return all;
}

Cell circumstance_of(const RegisterEntry& entry, Language language) {
    const bool chinese = language == Language::chinese;
    if (entry.exempted) return (chinese ? "免责：" : "Exempted: ") + entry.exemption;
    if (entry.aggravated) return text_cell(chinese ? "从重" : "Aggravated");
    return {};
}

Wording status_of(const RegisterEntry& entry) {
    if (entry.exempted) return {"不予追究", "Exempted"};
    if (entry.revoked) return {"已撤销", "Revoked"};
    return {"有效", "Stands"};
}

Row register_row(const RegisterEntry& entry, std::int64_t number, Language language) {
    const PersonLine& person = entry.person;
    return {{number_cell(number), text_cell(entry.document), text_cell(person.name),
             text_cell(person.unit), text_cell(person.post), text_cell(word(person.pool, language)),
             text_cell(entry.grounds),
             entry.responsibility ? text_cell(word(*entry.responsibility, language)) : Cell{},
             measure_names(entry.measures, language), circumstance_of(entry, language), entry.day,
             cell_of(entry.served_day), cell_of(entry.deadline), cell_of(entry.corrected),
             count_cell(entry.ordinal), text_cell(status_of(entry).in(language)),
             cell_of(entry.revoked)}};
}

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
        counts[i].append_to(rows.back());
    }
    rows.push_back({{Cell{}, text_cell(Wording{"合计", "Total"}.in(language))}, RowStyle::total});
    office.append_to(rows.back());
    Sheet sheet = new_sheet(context, {{"按单位", "By unit"},
                                      {"效能责任追究分单位统计表", "Measures by unit"},
                                      year_name(year, language),
                                      {"人、次", "people, cases"},
                                      kUnits});
    sheet.next_row = rows_of(std::move(rows));
    return sheet;
}

Sheet register_sheet(const ReportContext& context, int year,
                     const std::vector<WarningRecord>& records) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"登记台账", "Register"},
                                      {"效能责任追究登记台账", "Register of measures"},
                                      year_name(year, language),
                                      {"件", "decisions"},
                                      kRegister,
                                      3});
    sheet.next_row = [language, all = all_decisions(records),
                      next = std::size_t{0}]() mutable -> std::optional<Row> {
        if (next == all.size()) return std::nullopt;
        const RegisterEntry& entry = *all[next++];
        return register_row(entry, static_cast<std::int64_t>(next), language);
    };
    sheet.notes.emplace_back(Wording{"注：“本年度第几次”只计效能告诫，不计已撤销和免责的决定。",
                                     "Note: the ordinal counts warnings that stand."}
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
