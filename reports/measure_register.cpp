#include "reports/measure_register.h"

#include <algorithm>
#include <tuple>

namespace kaoping {
namespace {

constexpr Wording kDays{"日期", "Days"};
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"文书编号", "Document"}, 20, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"身份证号", "ID number"}, 23},
    ColumnPlan{{"单位", "Unit"}, 15, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 12, Align::centre, true},
    ColumnPlan{{"人员类别", "Category"}, 12, Align::centre, true},
    ColumnPlan{{"追究事由", "Grounds"}, 28, Align::left, true},
    ColumnPlan{{"适用条款", "Articles"}, 11, Align::centre, true},
    ColumnPlan{{"责任类型", "Responsibility"}, 13, Align::centre, true},
    ColumnPlan{{"追究方式", "Measures"}, 11, Align::centre, true},
    ColumnPlan{{"从重/免责\n情形", "Aggravated, exempted"}, 14, Align::centre, true},
    ColumnPlan{{"事发", "Act"}, 11.5, Align::centre, false, kDays},
    ColumnPlan{{"决定", "Decided"}, 11.5, Align::centre, false, kDays},
    ColumnPlan{{"送达", "Served"}, 11.5, Align::centre, false, kDays},
    ColumnPlan{{"决定机关", "Decided by"}, 12, Align::centre, true},
    ColumnPlan{{"本年度\n第几次", "Ordinal"}, 8, Align::centre, true},
    ColumnPlan{{"整改情况", "Correction"}, 19, Align::centre, true},
    ColumnPlan{{"状态", "Status"}, 15.5, Align::centre, true},
    ColumnPlan{{"备注", "Remarks"}, 16, Align::left, true},
};
constexpr std::ptrdiff_t kIdNumber = 3;

Cell circumstance_of(const RegisterEntry& entry, Language language) {
    const bool chinese = language == Language::chinese;
    if (entry.exempted) return (chinese ? "免责：" : "Exempted: ") + entry.exemption;
    if (entry.aggravated) return text_cell(chinese ? "从重" : "Aggravated");
    return {};
}

std::string status_of(const RegisterEntry& entry, Language language) {
    const bool chinese = language == Language::chinese;
    if (entry.exempted) return chinese ? "不予追究" : "Exempted";
    if (!entry.revoked) return chinese ? "有效" : "Stands";
    return (chinese ? "已撤销\n" : "Revoked\n") + day_in_words(*entry.revoked, language);
}

std::string correction_of(const RegisterEntry& entry, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> lines;
    if (entry.deadline) {
        lines.push_back((chinese ? "限期" : "by ") + day_in_words(*entry.deadline, language));
    }
    if (entry.corrected) {
        lines.push_back((chinese ? "完成" : "done ") + day_in_words(*entry.corrected, language));
    } else if (entry.deadline) {
        lines.emplace_back(chinese ? "未完成" : "not done");
    }
    return joined(lines, "\n");
}

Row register_row(const RegisterEntry& entry, std::int64_t number, const Roster* roster,
                 Language language) {
    const PersonLine& person = entry.person;
    Row row{{number_cell(number),
             text_cell(entry.document),
             text_cell(person.name),
             Cell{},
             text_cell(person.unit),
             text_cell(person.post),
             text_cell(word(person.pool, language)),
             text_cell(entry.grounds),
             ground_articles(entry, language),
             entry.responsibility ? text_cell(word(*entry.responsibility, language)) : Cell{},
             measure_names(entry.measures, language),
             circumstance_of(entry, language),
             cell_of(entry.act_day),
             entry.day,
             cell_of(entry.served_day),
             text_cell(entry.authority),
             count_cell(entry.ordinal),
             correction_of(entry, language),
             status_of(entry, language),
             text_cell(entry.remark)}};
    if (roster == nullptr) {
        row.cells.erase(row.cells.begin() + kIdNumber);
    } else if (const Person* found = roster->by_id(person.id)) {
        row.cells[kIdNumber] = text_cell(found->id_number());
    }
    return row;
}

}  // namespace

bool stands(const RegisterEntry& entry) {
    return !entry.exempted && !entry.revoked;
}

std::vector<const RegisterEntry*> all_decisions(const std::vector<WarningRecord>& records) {
    std::vector<const RegisterEntry*> all;
    for (const WarningRecord& record : records) {
        for (const RegisterEntry& entry : record.decisions) all.push_back(&entry);
    }
    std::ranges::stable_sort(
        all, {}, [](const RegisterEntry* entry) { return std::tie(entry->day, entry->document); });
    return all;
}

std::string ground_articles(const RegisterEntry& entry, Language language) {
    std::vector<std::string> articles;
    for (const int number : entry.ground_numbers) {
        articles.push_back("一(" + std::to_string(number) + ")");
    }
    return listed(articles, language);
}

Sheet measure_register_sheet(const ReportContext& context, int year,
                             const std::vector<WarningRecord>& records, const Roster* roster) {
    const Language language = context.language;
    std::vector<ColumnPlan> columns{kColumns.begin(), kColumns.end()};
    if (roster == nullptr) columns.erase(columns.begin() + kIdNumber);
    Sheet sheet = new_sheet(context, {{"登记台账", "Register"},
                                      {"效能责任追究登记台账", "Register of measures"},
                                      year_name(year, language),
                                      {"件", "decisions"},
                                      columns,
                                      3});
    sheet.next_row = [language, roster, all = all_decisions(records),
                      next = std::size_t{0}]() mutable -> std::optional<Row> {
        if (next == all.size()) return std::nullopt;
        const RegisterEntry& entry = *all[next++];
        return register_row(entry, static_cast<std::int64_t>(next), roster, language);
    };
    sheet.notes.emplace_back(
        Wording{"注：“本年度第几次”只计效能告诫，不计已撤销和免责的决定；适用条款为《效能责任追究》"
                "的条项。",
                "Note: the ordinal counts warnings that stand; the articles are those of "
                "效能责任追究."}
            .in(language));
    return sheet;
}

}  // namespace kaoping
