// This year beside the last, by unit.
#include "reports/chart_sheets.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kLast{"上年", "Last"}, kThis{"本年", "This"};
constexpr Wording kMean{"年度平均分", "Mean of the year"};
constexpr Wording kPeople{"参加考核（人）", "Graded"};
constexpr Wording kExcellent{"优秀", "Excellent"};
constexpr Wording kCompetent{"称职（合格）", "Competent"};
constexpr Wording kBasic{"基本称职（基本合格）", "Basic"};
constexpr Wording kIncompetent{"不称职（不合格）", "Incompetent"};
constexpr Wording kWarnings{"效能告诫（次）", "Warnings"};

constexpr ColumnPlan column(Wording heading, Wording parent, double width = 8.5) {
    return {heading, width, Align::centre, false, parent};
}
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"单位", "Unit"}, 20, Align::centre, true},
    column(kLast, kPeople),
    column(kThis, kPeople),
    column(kLast, kMean),
    column(kThis, kMean),
    column({"增减", "Change"}, kMean),
    column(kLast, kExcellent),
    column(kThis, kExcellent),
    column(kLast, kCompetent),
    column(kThis, kCompetent),
    column(kLast, kBasic, 10),
    column(kThis, kBasic, 10),
    column(kLast, kIncompetent, 9.5),
    column(kThis, kIncompetent, 9.5),
    column(kLast, kWarnings),
    column(kThis, kWarnings),
};
constexpr std::size_t kMeans = 4, kExcellents = 7, kWarningCounts = 15;

// A unit, or the office, in one year.
struct Figures {
    std::int64_t people = 0;               // graded
    std::vector<Points> scores;            // of the year, of the graded
    std::array<std::int64_t, 4> grades{};  // by Grade, the proper ones
    std::int64_t warnings = 0;             // of everyone

    void count(const PersonYear& person) {
        warnings += person.warnings;
        if (person.person.participation != Participation::graded) return;
        ++people;
        if (person.annual_score) scores.push_back(person.annual_score->points());
        const auto grade = static_cast<std::size_t>(person.grade);
        if (grade < grades.size()) ++grades[grade];
    }
};

struct BothYears {
    Figures last, current;
};

// Last year's figure, then this year's; nothing where nobody was there.
void append_pair(Row& row, const BothYears& years, std::int64_t last, std::int64_t current) {
    row.cells.push_back(years.last.people == 0 ? count_cell(last) : number_cell(last));
    row.cells.push_back(years.current.people == 0 ? count_cell(current) : number_cell(current));
}

void append(Row& row, const BothYears& years) {
    const Figures &last = years.last, &current = years.current;
    append_pair(row, years, last.people, current.people);
    std::optional<Points> before, now;
    if (!last.scores.empty()) before = mean(last.scores);
    if (!current.scores.empty()) now = mean(current.scores);
    row.cells.insert(row.cells.end(), {cell_of(before), cell_of(now),
                                       before && now ? Cell{*now - *before} : Cell{}});
    for (std::size_t grade = 0; grade < last.grades.size(); ++grade) {
        append_pair(row, years, last.grades[grade], current.grades[grade]);
    }
    append_pair(row, years, last.warnings, current.warnings);
}

Chart chart_of(Wording title, Wording measure, std::size_t first, std::size_t units,
               Language language) {
    return {Chart::Kind::columns,
            std::string{title.in(language)},
            1,
            {first, first + 1},
            0,
            units,
            std::string{Wording{"单位", "Unit"}.in(language)},
            std::string{measure.in(language)}};
}

}  // namespace

Sheet years_sheet(const ReportContext& context, const YearPack& pack, const YearPack& last_year) {
    const Language language = context.language;
    const UnitOrder units{std::vector{&pack.result.people, &last_year.result.people}};
    std::vector<BothYears> figures(units.units().size());
    BothYears office;
    for (const PersonYear& person : last_year.result.people) {
        figures[units.place_of(person.person.unit)].last.count(person);
        office.last.count(person);
    }
    for (const PersonYear& person : pack.result.people) {
        figures[units.place_of(person.person.unit)].current.count(person);
        office.current.count(person);
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        rows.push_back(
            {{number_cell(static_cast<std::int64_t>(i) + 1), text_cell(units.units()[i])}});
        append(rows.back(), figures[i]);
    }
    rows.push_back({{Cell{}, word_cell({"合计", "Total"}, language)}, RowStyle::total});
    append(rows.back(), office);
    Sheet sheet = new_sheet(context, {{"与上年对比", "Last year"},
                                      {"年度考评与上年对比表", "This year and the last"},
                                      year_name(pack.year(), language),
                                      {"人、分、次", "people, points, cases"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    const std::size_t count = figures.size();
    sheet.charts = {chart_of({"各单位年度平均分与上年对比", "Mean score of the year by unit"},
                             {"平均分", "Mean score"}, kMeans, count, language),
                    chart_of({"各单位优秀人数与上年对比", "Excellent by unit"}, {"人数", "People"},
                             kExcellents, count, language),
                    chart_of({"各单位效能告诫与上年对比", "Warnings by unit"}, {"次数", "Cases"},
                             kWarningCounts, count, language)};
    sheet.notes.emplace_back(Wording{
        "注：平均分和等次统计参加考核的人员，等次为最终等次；效能告诫统计全体人员本年度有效的次数；"
        "人员按各年年末所在单位计入。",
        "Note: means and final grades are of those graded, warnings those of everyone that stand; "
        "people count in their unit at the end of each year."}
                                 .in(language));
    return sheet;
}

}  // namespace kaoping
