#include "reports/contacts.h"

#include <algorithm>
#include <unordered_map>

#include "reports/catalogue.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kFields{"登记项（项）", "Fields"};
constexpr std::array kEntries{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"日期", "Day"}, 12},
    ColumnPlan{{"方式", "Way"}, 7, Align::centre, true},
    ColumnPlan{{"事项", "Matter"}, 30, Align::left, true},
    ColumnPlan{{"来人姓名", "Caller"}, 11, Align::centre, true},
    ColumnPlan{{"来人单位", "Caller's unit"}, 16, Align::centre, true},
    ColumnPlan{{"联系方式", "Contact"}, 14, Align::centre, true},
    ColumnPlan{{"首问责任人", "Receiver"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"本岗\n职责", "Own duty"}, 7, Align::centre, true},
    ColumnPlan{{"承办人", "Handed to"}, 11, Align::centre, true},
    ColumnPlan{{"移交日期", "Handed over"}, 12},
    ColumnPlan{{"应填", "Due"}, 6, Align::centre, true, kFields},
    ColumnPlan{{"已填", "Filled"}, 6.5, Align::centre, true, kFields},
    ColumnPlan{{"缺少项", "Lacking"}, 22, Align::left, true},
};

constexpr std::array kReceivers{
    ColumnPlan{{"序号", "No."}, 7},
    ColumnPlan{{"首问责任人", "Receiver"}, 16, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 24, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 18, Align::centre, true},
    ColumnPlan{{"登记\n（件）", "Entries"}, 12},
    ColumnPlan{{"其中来电\n（件）", "Of them calls"}, 12, Align::centre, true},
    ColumnPlan{{"完整\n（件）", "Complete"}, 12},
    ColumnPlan{{"不完整\n（件）", "Lacking"}, 12},
    ColumnPlan{{"完整率", "Share"}, 14},
};

// What must be filled in and is not (首问责任 六 of calls, 四 of what is another office's matter).
std::string lacking_of(const Contact& contact, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> lacking;
    const auto need = [&](bool there, Wording name) {
        if (!there) lacking.emplace_back(name.in(language));
    };
    if (contact.way == ContactWay::call) {
        need(!contact.matter.empty(), {"事项", "matter"});
        need(!contact.caller.empty(), {"来人姓名", "caller"});
        need(!contact.caller_unit.empty(), {"来人单位", "caller's unit"});
        need(!contact.contact.empty(), {"联系方式", "contact"});
    }
    if (!contact.own_duty.value_or(true)) {
        const bool named = !contact.handed_to.empty(), dated = contact.handed_over.has_value();
        if (!named && !dated) {
            lacking.emplace_back(chinese ? "移交" : "hand-over");
        } else {
            need(named, {"承办人", "handed to whom"});
            need(dated, {"移交日期", "day of the hand-over"});
        }
    }
    return listed(lacking, language);
}

Row entry_row(const DutyRow& row, const Contact* contact, std::int64_t number,
              const PeopleIndex& people, Language language) {
    Row printed{{number_cell(number), Cell{}, Cell{}, text_cell(row.subject_name)},
                is_unmet(row) ? RowStyle::emphasised : RowStyle::body};
    printed.cells.resize(kEntries.size());
    printed.cells[7] = people.name(row.person);
    printed.cells[8] = people.unit(row.person);
    printed.cells[12] = figure_cell(row.required);
    printed.cells[13] = figure_cell(row.actual);
    if (contact == nullptr) return printed;
    printed.cells[1] = contact->day;
    printed.cells[2] = text_cell(word(contact->way, language));
    printed.cells[4] = text_cell(contact->caller);
    printed.cells[5] = text_cell(contact->caller_unit);
    printed.cells[6] = text_cell(contact->contact);
    printed.cells[9] = yes_or_no(contact->own_duty, language);
    printed.cells[10] = text_cell(contact->handed_to);
    if (contact->handed_over) printed.cells[11] = contact->handed_over->value;
    if (is_unmet(row)) printed.cells[14] = text_cell(lacking_of(*contact, language));
    return printed;
}

Sheet entries_sheet(const ReportContext& context, const DutyYear& year,
                    const std::vector<const DutyRow*>& duties) {
    const Language language = context.language;
    const PeopleIndex people{year};
    const FactFinder contacts{year.facts.contacts};
    std::vector<Row> rows;
    for (const DutyRow* duty : duties) {
        rows.push_back(entry_row(*duty, contacts.behind(*duty),
                                 static_cast<std::int64_t>(rows.size()) + 1, people, language));
    }
    Sheet sheet = new_sheet(context, {{"登记检查", "Entries"},
                                      {"首问登记检查表", "First contacts"},
                                      year_name(year.year, language),
                                      {"件", "entries"},
                                      kEntries,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, duties, language);
    sheet.notes.emplace_back(Wording{
        "注：来电须登记事项、来人姓名、单位和联系方式；不属本岗职责的，另须移交（承办人和移交日期）"
        "。"
        "灰底各行登记不完整。",
        "Note: a call needs matter, caller, unit and contact; another office's matter also its "
        "hand-over (to whom and when). Grey rows are not complete."}
                                 .in(language));
    return sheet;
}

struct ReceiverCounts {
    std::int64_t entries = 0, calls = 0, lacking = 0;
};

void append(Row& row, const ReceiverCounts& counts) {
    const std::int64_t complete = counts.entries - counts.lacking;
    for (const std::int64_t count : {counts.entries, counts.calls, complete, counts.lacking}) {
        row.cells.push_back(number_cell(count));
    }
    row.cells.push_back(counts.entries == 0 ? Cell{}
                                            : Cell{Share{percentage(complete, counts.entries)}});
}

// Entries by receiver; those of nobody known under the person 0.
std::unordered_map<PersonId, ReceiverCounts> counts_by_receiver(
    const DutyYear& year, const std::vector<const DutyRow*>& duties) {
    const FactFinder contacts{year.facts.contacts};
    const PeopleIndex people{year};
    std::unordered_map<PersonId, ReceiverCounts> counts;
    for (const DutyRow* duty : duties) {
        const PersonLine* person = people.find(duty->person);
        ReceiverCounts& receiver = counts[person ? person->id : PersonId{}];
        const Contact* contact = contacts.behind(*duty);
        ++receiver.entries;
        if (contact && contact->way == ContactWay::call) ++receiver.calls;
        if (is_unmet(*duty)) ++receiver.lacking;
    }
    return counts;
}

Sheet receivers_sheet(const ReportContext& context, const DutyYear& year,
                      const std::vector<const DutyRow*>& duties) {
    const Language language = context.language;
    const auto counts = counts_by_receiver(year, duties);
    std::vector<Row> rows;
    ReceiverCounts office;
    const auto add = [&](PersonId id, Row row) {
        const auto found = counts.find(id);
        if (found == counts.end()) return;
        row.cells.insert(row.cells.begin(),
                         number_cell(static_cast<std::int64_t>(rows.size()) + 1));
        append(row, found->second);
        rows.push_back(std::move(row));
        office.entries += found->second.entries;
        office.calls += found->second.calls;
        office.lacking += found->second.lacking;
    };
    for (const std::uint32_t index : print_order(year.people)) {
        const PersonLine& person = year.people[index].person;
        add(person.id, {{text_cell(person.name), text_cell(person.unit), text_cell(person.post)}});
    }
    add({}, {{word_cell({"未登记", "Not told"}, language), Cell{}, Cell{}}});
    rows.push_back(
        {{Cell{}, word_cell({"合计", "Total"}, language), Cell{}, Cell{}}, RowStyle::total});
    append(rows.back(), office);
    Sheet sheet = new_sheet(context, {{"按首问责任人", "By receiver"},
                                      {"首问登记分责任人统计表", "First contacts by receiver"},
                                      year_name(year.year, language),
                                      {"件", "entries"},
                                      kReceivers});
    sheet.next_row = rows_of(std::move(rows));
    return sheet;
}

}  // namespace

Workbook contacts_report(const ReportContext& context, const DutyYear& year) {
    const auto duties = rows_of_rule(year, "first-contact");
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::contacts, {year.year, PeriodKind::y});
    workbook.sheets.push_back(entries_sheet(context, year, duties));
    workbook.sheets.push_back(receivers_sheet(context, year, duties));
    return workbook;
}

}  // namespace kaoping
