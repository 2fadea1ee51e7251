#include "reports/filing_counts.h"

#include <array>

namespace kaoping {
namespace {

constexpr Wording kExcellent{"优秀", "Excellent"};
constexpr Wording kCompetent{"称职（合格）", "Competent"};
constexpr Wording kBasic{"基本称职（基本合格）", "Basic"};
constexpr Wording kIncompetent{"不称职（不合格）", "Incompetent"};
constexpr Wording kPeople{"人数", "People"};
constexpr Wording kShare{"比例", "Share"};

constexpr std::array kColumns{
    ColumnPlan{{"人员类别", "Category"}, 16},
    ColumnPlan{{"应参加考核\n人数", "To be appraised"}, 11, Align::centre, true},
    ColumnPlan{{"实际参加考核\n人数", "Appraised"}, 13, Align::centre, true},
    ColumnPlan{kPeople, 7, Align::centre, false, kExcellent},
    ColumnPlan{kShare, 9, Align::centre, false, kExcellent},
    ColumnPlan{kPeople, 7, Align::centre, false, kCompetent},
    ColumnPlan{kShare, 9, Align::centre, false, kCompetent},
    ColumnPlan{kPeople, 10, Align::centre, false, kBasic},
    ColumnPlan{kShare, 12, Align::centre, false, kBasic},
    ColumnPlan{kPeople, 8, Align::centre, false, kIncompetent},
    ColumnPlan{kShare, 10, Align::centre, false, kIncompetent},
    ColumnPlan{{"不确定\n等次", "No grade"}, 9, Align::centre, true},
    ColumnPlan{{"未参加\n考核", "Not appraised"}, 9, Align::centre, true},
    ColumnPlan{{"待审定\n待补", "Open"}, 9, Align::centre, true},
    ColumnPlan{{"另：上级\n考核", "Besides: by the county"}, 10, Align::centre, true},
};

struct HeadCounts {
    std::array<std::int64_t, kGrades.size()> grades{};
    std::int64_t by_county = 0;

    void count(const PersonYear& person) {
        if (person.person.participation == Participation::superior) {
            ++by_county;
        } else {
            ++grades[static_cast<std::size_t>(person.grade)];
        }
    }
    [[nodiscard]] std::int64_t of(Grade grade) const {
        return grades[static_cast<std::size_t>(grade)];
    }
    [[nodiscard]] std::int64_t to_be_appraised() const {
        std::int64_t all = 0;
        for (const std::int64_t count : grades) all += count;
        return all;
    }
    [[nodiscard]] bool anyone() const { return by_county + to_be_appraised() > 0; }
};

Row row_of(std::string name, const HeadCounts& counts, RowStyle style) {
    const std::int64_t all = counts.to_be_appraised();
    Row row{{std::move(name), number_cell(all), number_cell(all - counts.of(Grade::exempt))},
            style};
    for (const auto& [grade, key] : kGrades) {
        if (!is_proper(grade)) break;
        const std::int64_t count = counts.of(grade);
        row.cells.push_back(number_cell(count));
        row.cells.push_back(all == 0 ? Cell{} : Cell{Share{percentage(count, all)}});
    }
    const std::int64_t open = counts.of(Grade::pending) + counts.of(Grade::incomplete);
    for (const std::int64_t count :
         {counts.of(Grade::undetermined), counts.of(Grade::exempt), open, counts.by_county}) {
        row.cells.push_back(number_cell(count));
    }
    return row;
}

}  // namespace

Sheet filing_counts_sheet(const ReportContext& context, const YearResult& result) {
    const Language language = context.language;
    std::array<HeadCounts, kPools.size()> pools;
    HeadCounts office;
    for (const PersonYear& person : result.people) {
        pools[static_cast<std::size_t>(person.person.pool)].count(person);
        office.count(person);
    }
    std::vector<Row> rows;
    for (const auto& [pool, key] : kPools) {
        const HeadCounts& counts = pools[static_cast<std::size_t>(pool)];
        if (!counts.anyone()) continue;
        rows.push_back(row_of(std::string{word(pool, language)}, counts, RowStyle::body));
    }
    rows.push_back(
        row_of(std::string{Wording{"合计", "Total"}.in(language)}, office, RowStyle::total));
    Sheet sheet = new_sheet(context, {{"人数统计", "Head counts"},
                                      {"年度考核人数统计表", "Head counts of the appraisal"},
                                      year_name(result.year, language),
                                      {"人", "people"},
                                      kColumns,
                                      1});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：比例为占应参加考核人数的比例；应参加考核人数＝四个等次＋不确定等次＋未参加考核＋待审定"
        "待补，实际参加考核人数不含未参加考核人员；由上级考核的人员另列，不计入应参加考核人数。",
        "Note: shares are of those to be appraised, who are the four grades, no grade, not "
        "appraised and open; appraised leaves out the not appraised. Those the county appraises "
        "stand apart."}
                                 .in(language));
    return sheet;
}

}  // namespace kaoping
