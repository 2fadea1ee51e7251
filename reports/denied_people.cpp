#include "reports/denied_people.h"

#include <unordered_map>

#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kFiled{"否定报备（件）", "Refusals"};
constexpr Wording kReported{"被举报（次）", "Reports"};
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 14, Align::centre, true},
    ColumnPlan{{"报备", "Filed"}, 9, Align::centre, true, kFiled},
    ColumnPlan{{"不完整", "Incomplete"}, 11, Align::centre, true, kFiled},
    ColumnPlan{{"合计", "All"}, 8, Align::centre, true, kReported},
    ColumnPlan{{"属实", "True"}, 8, Align::centre, true, kReported},
    ColumnPlan{{"不属实", "False"}, 8, Align::centre, true, kReported},
    ColumnPlan{{"核查中", "Examined"}, 9, Align::centre, true, kReported},
    ColumnPlan{{"属实事项\n（个）", "Matters found true"}, 10, Align::centre, true},
    ColumnPlan{{"对评优资格的影响", "Awards of the year"}, 29, Align::left, true},
    ColumnPlan{{"备注", "Remarks"}, 24, Align::left, true},
};

struct FiledCounts {
    std::int64_t all = 0, incomplete = 0;
};

std::unordered_map<PersonId, FiledCounts> filed_by_person(const DutyYear& year) {
    std::unordered_map<PersonId, FiledCounts> filed;
    for (const DutyRow* row : rows_of_rule(year, "denial-form")) {
        if (!row->person) continue;
        FiledCounts& counts = filed[*row->person];
        ++counts.all;
        if (is_unmet(*row)) ++counts.incomplete;
    }
    return filed;
}

std::int64_t count_found(const RegisteredPerson& person, Finding finding) {
    return std::ranges::count_if(person.denial_reports, [&](const DenialReport& report) {
        return report.finding.value == finding;
    });
}

Cell awards_cell(const RegisteredPerson& person, Language language) {
    if (person.awards_lost_by.empty()) return {};
    const std::string article{article_name(person.awards_lost_by, language)};
    return language == Language::chinese ? "失去当年评优资格（" + article + "）"
                                         : "Lost (" + article + ")";
}

Cell remark_cell(const RegisteredPerson& person, Language language) {
    const bool bad = std::ranges::any_of(person.denial_reports, [](const DenialReport& report) {
        return report.finding.value == Finding::substantiated && report.bad_effect.value_or(false);
    });
    return bad ? text_cell(word(Topic::note, "sanction-to-decide", language)) : Cell{};
}

Row person_row(const RegisteredPerson& each, const FiledCounts& filed, std::int64_t number,
               Language language) {
    const PersonLine& person = each.person;
    const auto reported = static_cast<std::int64_t>(each.denial_reports.size());
    return {{number_cell(number), text_cell(person.name), text_cell(person.unit),
             text_cell(person.post), count_cell(filed.all), count_cell(filed.incomplete),
             count_cell(reported), count_cell(count_found(each, Finding::substantiated)),
             count_cell(count_found(each, Finding::unsubstantiated)),
             count_cell(count_found(each, Finding::open)), count_cell(each.denied_matters),
             awards_cell(each, language), remark_cell(each, language)},
            each.awards_lost_by.empty() ? RowStyle::body : RowStyle::emphasised};
}

}  // namespace

Sheet denied_people_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    auto filed = filed_by_person(year);
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(year.people)) {
        const RegisteredPerson& person = year.people[index];
        const FiledCounts counts = filed[person.person.id];
        if (counts.all == 0 && person.denial_reports.empty()) continue;
        rows.push_back(
            person_row(person, counts, static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"按人员", "By person"},
                                      {"否定报备及举报情况分人员统计表", "Refusals by person"},
                                      year_name(year.year, language),
                                      {"件、次", "cases"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：同一事项被举报几次的，属实事项只计一个；评优资格按属实事项的个数确定，"
        "本表只说明否定报备一项的影响。",
        "Note: several reports about one matter are one matter; the awards depend on the matters "
        "found true, and only what the refusals do to them is shown."}
                                 .in(language));
    return sheet;
}

}  // namespace kaoping
