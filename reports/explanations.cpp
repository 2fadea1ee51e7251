#include "reports/explanations.h"

#include "reports/catalogue.h"
#include "reports/change_text.h"
#include "reports/print_order.h"
#include "reports/why_not_text.h"
#include "scoring/why_not.h"

namespace kaoping {
namespace {

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 5.5},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 14, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 12, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 12, Align::centre, true},
    ColumnPlan{{"年度得分", "Score of the year"}, 8.5, Align::centre, true},
    ColumnPlan{{"最终等次", "Final grade"}, 9, Align::centre, true},
    ColumnPlan{{"为何不是优秀", "Why not excellent"}, 50, Align::left, true},
    ColumnPlan{{"怎样会不同", "What would have changed it"}, 38, Align::left, true},
};

Row person_row(const PersonYear& year, const WhyNot& why, std::int64_t number, Language language) {
    const PersonLine& person = year.person;
    return {{number_cell(number), text_cell(person.name), text_cell(person.unit),
             text_cell(person.post), text_cell(word(person.pool, language)),
             cell_of(year.annual_score), text_cell(word(year.grade, person.pool, language)),
             why_not_sentence(year, why, language), change_sentence(year, why, language)}};
}

}  // namespace

Workbook explanations_report(const ReportContext& context, const YearPack& pack,
                             const RuleBook& rules) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"未评优原因", "Why not excellent"},
                                      {"未评优原因说明", "Why not excellent"},
                                      year_name(pack.year(), language),
                                      {"分", "points"},
                                      kColumns,
                                      2});
    sheet.next_row = [&people = pack.result.people, language,
                      finder = WhyNotFinder{pack.result, rules},
                      order = print_order(pack.result.people), next = std::size_t{0},
                      number = std::int64_t{0}]() mutable -> std::optional<Row> {
        while (next < order.size()) {
            const PersonYear& person = people[order[next++]];
            if (person.grade == Grade::excellent) continue;
            return person_row(person, finder.find(person), ++number, language);
        }
        return std::nullopt;
    };
    sheet.notes.emplace_back(Wording{
        "注：1.“怎样会不同”所列各项缺一不可，合起来即足以改变；所需得分已计入本类优秀名额和其他人员"
        "得分。2.村一票否决取消评优资格，不改变等次，故不在此列。",
        "Notes: 1. Each thing named under what would have changed it is needed, and all together "
        "suffice; the score named reckons with the quota and the others' scores. 2. A village "
        "veto takes the award, not the grade, and is not named here."}
                                 .in(language));
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::explanations, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

}  // namespace kaoping
