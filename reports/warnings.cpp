#include "reports/warnings.h"

#include <algorithm>

#include "reports/catalogue.h"
#include "reports/measure_register.h"
#include "reports/print_order.h"
#include "reports/warning_sheets.h"

namespace kaoping {
namespace {

constexpr Wording kMeasuresTaken{"责任追究（次）", "Measures"};
constexpr Wording kTransfer{"岗位调整", "Transfer"};
constexpr std::array kPeople{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 10, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 13, Align::centre, true},
    ColumnPlan{{"书面\n检查", "Written"}, 7, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"诫勉\n教育", "Admonition"}, 9, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"效能\n告诫", "Warning"}, 7, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"已撤销", "Revoked"}, 7.5, Align::centre, true, kMeasuresTaken},
    ColumnPlan{{"最近一次\n告诫日期", "Last warning"}, 12},
    ColumnPlan{{"年度等次\n限制", "Ceiling"}, 12, Align::centre, true},
    ColumnPlan{{"应调整\n岗位", "Required"}, 9, Align::centre, false, kTransfer},
    ColumnPlan{{"调整日期", "Date"}, 12, Align::centre, false, kTransfer},
    ColumnPlan{{"调整后一年\n期满日", "Window ends"}, 12, Align::centre, false, kTransfer},
    ColumnPlan{{"期内再次\n告诫（次）", "In window"}, 11, Align::centre, false, kTransfer},
    ColumnPlan{{"是否报县", "Refer to county"}, 18, Align::centre, true},
    ColumnPlan{{"备注", "Remarks"}, 28, Align::left, true},
};

bool says_something(const WarningRecord& record) {
    return !record.decisions.empty() || record.written + record.admonition + record.warning > 0 ||
           record.revoked > 0 || record.transfer_required || record.transfer_date ||
           !record.referrals.empty() || !record.notes.empty();
}

std::string remark_of(const WarningRecord& record, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> parts;
    for (const WarningNote& note : record.notes) {
        std::string words{word(Topic::note, note.key, language)};
        if (!note.document.empty()) {
            words += chinese ? "（" + note.document + "）" : " (" + note.document + ")";
        }
        parts.push_back(std::move(words));
    }
    const auto exempted = std::ranges::count_if(record.decisions, &RegisterEntry::exempted);
    if (exempted > 0) {
        const std::string count = std::to_string(exempted);
        parts.push_back(chinese ? "免责" + count + "件" : count + " exempted");
    }
    return sentences(parts, language);
}

std::string referral_of(const WarningRecord& record, Language language) {
    if (record.referrals.empty()) return "";
    const std::string documents = listed(record.referrals, language);
    return language == Language::chinese ? "应报县（" + documents + "）" : "Yes: " + documents;
}

Row person_row(const WarningRecord& record, std::int64_t number, Language language) {
    const PersonLine& person = record.person;
    Row row{{number_cell(number), text_cell(person.name), text_cell(person.unit),
             text_cell(person.post), count_cell(record.written), count_cell(record.admonition),
             count_cell(record.warning), count_cell(record.revoked), cell_of(record.last_warning),
             Cell{}, Cell{}, cell_of(record.transfer_date), cell_of(record.window_end),
             count_cell(record.in_window), referral_of(record, language),
             remark_of(record, language)}};
    if (record.ceiling) row.cells[9] = text_cell(word(*record.ceiling, person.pool, language));
    if (record.transfer_required) row.cells[10] = text_cell(Wording{"是", "Yes"}.in(language));
    return row;
}

Sheet people_sheet(const ReportContext& context, int year,
                   const std::vector<WarningRecord>& records) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (std::uint32_t index : print_order(records)) {
        if (!says_something(records[index])) continue;
        rows.push_back(
            person_row(records[index], static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"人员统计", "People"},
                                      {"效能告诫情况统计表", "Efficiency warnings"},
                                      year_name(year, language),
                                      {"次", "cases"},
                                      kPeople,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(Wording{
        "注：次数为本年度作出且有效的决定，不含已撤销和免责的；年度等次限制为按效能告诫次数确定的"
        "最高等次。",
        "Note: decisions of the year that stand, without those revoked or exempted; the "
        "ceiling is that of the ladder of warnings."}
                                 .in(language));
    return sheet;
}

}  // namespace

Workbook warnings_report(const ReportContext& context, int year,
                         const std::vector<WarningRecord>& records) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::warnings, {year, PeriodKind::y});
    workbook.sheets.push_back(people_sheet(context, year, records));
    workbook.sheets.push_back(warned_units_sheet(context, year, records));
    workbook.sheets.push_back(measure_register_sheet(context, year, records, nullptr));
    workbook.sheets.push_back(months_sheet(context, year, records));
    return workbook;
}

}  // namespace kaoping
