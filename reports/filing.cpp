#include "reports/filing.h"

#include "records/id_bearer.h"
#include "reports/catalogue.h"
#include "reports/explanation.h"
#include "reports/filing_counts.h"
#include "reports/met_reasons.h"
#include "reports/national_code.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"性别", "Sex"}, 6},
    ColumnPlan{{"身份证号码", "ID number"}, 23},
    ColumnPlan{{"出生年月", "Born"}, 10},
    ColumnPlan{{"职务", "Post"}, 15, Align::centre, true},
    ColumnPlan{{"编制类型", "Category"}, 13, Align::centre, true},
    ColumnPlan{{"考核等次", "Grade"}, 11, Align::centre, true},
    ColumnPlan{{"国家\n代码", "National code"}, 9, Align::centre, true},
    ColumnPlan{{"未确定等次或\n未参加考核原因", "Why there is no grade"}, 30, Align::left, true},
    ColumnPlan{{"备注", "Remarks"}, 20, Align::left, true},
};

constexpr std::array kNotes{
    Wording{"注：1.国家代码：1优秀，2称职、2B合格，3基本称职、3B基本合格，4不称职、4B不合格，"
            "5不定等次，5C受处分期间不定等次，6不进行考核。",
            "Notes: 1. National codes: 1 excellent, 2 and 2B competent, 3 and 3B basic, 4 and 4B "
            "incompetent (B: institution staff, workers, contract staff), 5 no grade, 5C no grade "
            "during a sanction, 6 not appraised."},
    Wording{
        "2.新录用试用期（5A）、立案未结（5B）、病事假超过半年（6A）、其他原因（6B）登记中没有依据，"
        "一律填5或6，上报前按原因改填；由上级考核和待审定、待补的人员不填代码。",
        "2. Probation (5A), investigation (5B), leave of half a year (6A) and other reasons "
        "(6B) are not among the facts: 5 or 6 is given, to be made precise before filing; "
        "those appraised by the county and open cases have none."},
    Wording{"3.性别、出生年月按身份证号码推算。",
            "3. Sex and month of birth follow from the ID number."},
};

// Why the roster leaves someone without a grade: what it says itself, else the word it uses.
std::string roster_reason(const PersonYear& year, const Person* person, Language language) {
    const bool of_roster = year.person.participation == Participation::excluded ||
                           year.person.participation == Participation::ungraded;
    if (!of_roster) return "";
    if (person != nullptr) {
        const std::string& remark = person->row_on(calendar_year(year.year).last).remark;
        if (!remark.empty()) return remark;
    }
    const std::string name{word(year.person.participation, language)};
    return language == Language::chinese ? "名册列为" + name : name + " by the roster";
}

std::string with_article(std::string words, const std::string& article, Language language) {
    if (article.empty()) return words;
    return words + (language == Language::chinese ? "（" + article + "）" : " (" + article + ")");
}

// Empty for whoever has a grade.
std::string reason_of(const PersonYear& year, const Person* person, Language language) {
    const bool chinese = language == Language::chinese;
    if (year.person.participation == Participation::superior) {
        return chinese ? "由上级考核" : "appraised by the county";
    }
    switch (year.grade) {
        case Grade::excellent:
        case Grade::competent:
        case Grade::basic:
        case Grade::incompetent:
            return "";
        case Grade::pending:
            return chinese ? "优秀名额末位同分，待审定" : "tie at the end of the quota";
        case Grade::incomplete:
            return (chinese ? "缺" : "missing ") + missing_items(year.missing, language);
        case Grade::undetermined:
        case Grade::exempt:
            break;
    }
    for (const char* rule : {"short-service", "sanction"}) {
        if (met_reason(year, rule) == nullptr) continue;
        return with_article(rule_name(rule, language), met_article(year, rule, language), language);
    }
    if (year.decided == year.grade) {
        const std::string words = chinese ? "领导小组审定" : "decided by the leading group";
        return with_article(words, met_article(year, "decided", language), language);
    }
    return roster_reason(year, person, language);
}

std::string remark_of(const PersonYear& year, const Person* person, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> parts;
    const bool own = year.person.participation != Participation::superior;
    if (own && is_proper(year.grade) && !year.decided) {
        parts.emplace_back(chinese ? "建议等次，未经审定" : "suggested, not decided");
    }
    if (person == nullptr || person->id_number().empty()) {
        parts.emplace_back(chinese ? "名册无身份证号" : "no ID number in the roster");
    }
    return sentences(parts, language);
}

void put_bearer(Row& row, const std::string& id_number, Language language) {
    const IdBearer bearer = bearer_of(id_number);
    row.cells[3] = word_cell(bearer.is_man ? Wording{"男", "M"} : Wording{"女", "F"}, language);
    row.cells[4] = text_cell(id_number);
    const std::string month = std::to_string(bearer.birth_month);
    row.cells[5] = std::to_string(bearer.birth_year) + (month.size() < 2 ? ".0" : ".") + month;
}

Row person_row(const PersonYear& year, const Person* person, std::int64_t number,
               Language language) {
    const PersonLine& line = year.person;
    Row row{{number_cell(number), text_cell(line.unit), text_cell(line.name), Cell{}, Cell{},
             Cell{}, text_cell(line.post), text_cell(word(line.pool, language)),
             text_cell(word(year.grade, line.pool, language)), text_cell(national_code(year)),
             reason_of(year, person, language), remark_of(year, person, language)}};
    if (line.participation == Participation::superior) {
        row.cells[8] = text_cell(word(line.participation, language));
    }
    if (person != nullptr && !person->id_number().empty()) {
        put_bearer(row, person->id_number(), language);
    }
    const bool open = year.grade == Grade::pending || year.grade == Grade::incomplete;
    if (open && line.participation != Participation::superior) row.style = RowStyle::emphasised;
    return row;
}

Sheet people_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    Sheet sheet = new_sheet(context, {{"汇总表", "Results"},
                                      {"年度考核结果汇总表", "Results of the appraisal"},
                                      year_name(pack.year(), language),
                                      {"人", "people"},
                                      kColumns,
                                      3});
    sheet.next_row = rows_in_print_order(
        pack.result.people,
        [&roster = pack.roster, language](const PersonYear& year, std::int64_t number) {
            return person_row(year, roster.by_id(year.person.id), number, language);
        });
    for (const Wording& note : kNotes) sheet.notes.emplace_back(note.in(language));
    return sheet;
}

}  // namespace

Workbook filing_report(const ReportContext& context, const YearPack& pack) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::filing, {pack.year(), PeriodKind::y});
    workbook.sheets.push_back(people_sheet(context, pack));
    workbook.sheets.push_back(filing_counts_sheet(context, pack.result));
    return workbook;
}

}  // namespace kaoping
