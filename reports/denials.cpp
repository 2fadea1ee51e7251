#include "reports/denials.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "reports/catalogue.h"
#include "reports/denied_people.h"

namespace kaoping {
namespace {

constexpr Wording kReported{"被举报（次）", "Reports"};
constexpr std::array kRegister{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"编号", "Number"}, 16, Align::centre, true},
    ColumnPlan{{"日期", "Day"}, 12},
    ColumnPlan{{"事项", "Matter"}, 28, Align::left, true},
    ColumnPlan{{"否定依据", "Basis"}, 24, Align::left, true},
    ColumnPlan{{"否定理由", "Reason"}, 24, Align::left, true},
    ColumnPlan{{"经办人", "Person"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"审批领导", "Approver"}, 11, Align::centre, true},
    ColumnPlan{{"缺少项", "Lacking"}, 18, Align::left, true},
    ColumnPlan{{"合计", "All"}, 7, Align::centre, true, kReported},
    ColumnPlan{{"属实", "True"}, 7, Align::centre, true, kReported},
};

constexpr std::array kReports{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"举报日期", "Reported"}, 12},
    ColumnPlan{{"事项编号", "Number"}, 18, Align::centre, true},
    ColumnPlan{{"事项", "Matter"}, 36, Align::left, true},
    ColumnPlan{{"被举报人", "Person"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"是否属实", "Finding"}, 14, Align::centre, true},
    ColumnPlan{{"不良影响", "Bad effect"}, 10, Align::centre, true},
    ColumnPlan{{"备注", "Remarks"}, 26, Align::left, true},
};

struct ReportLine {
    const PersonLine* person = nullptr;
    const DenialReport* report = nullptr;
};

std::vector<ReportLine> reports_of(const DutyYear& year) {
    std::vector<ReportLine> lines;
    for (const RegisteredPerson& each : year.people) {
        for (const DenialReport& report : each.denial_reports) {
            lines.push_back({&each.person, &report});
        }
    }
    std::ranges::stable_sort(lines, {}, [](const ReportLine& line) {
        return std::tie(line.report->day, line.report->matter);
    });
    return lines;
}

// Reports by the number of the matter.
struct ReportCounts {
    std::int64_t all = 0, substantiated = 0;
};
using CountsByMatter = std::map<std::string, ReportCounts, std::less<>>;

CountsByMatter counts_by_matter(const std::vector<ReportLine>& lines) {
    CountsByMatter counts;
    for (const ReportLine& line : lines) {
        ReportCounts& matter = counts[line.report->matter];
        ++matter.all;
        if (line.report->finding.value == Finding::substantiated) ++matter.substantiated;
    }
    return counts;
}

std::string lacking_of(const Denial& denial, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> lacking;
    if (denial.basis.empty()) lacking.emplace_back(chinese ? "依据" : "basis");
    if (denial.reason.empty()) lacking.emplace_back(chinese ? "理由" : "reason");
    if (denial.approver.empty()) lacking.emplace_back(chinese ? "审批领导" : "approver");
    return listed(lacking, language);
}

Row register_row(const DutyRow& row, const Denial* denial, std::int64_t number,
                 const PeopleIndex& people, Language language) {
    Row printed{{number_cell(number), text_cell(row.subject), Cell{}, text_cell(row.subject_name)},
                is_unmet(row) ? RowStyle::emphasised : RowStyle::body};
    printed.cells.resize(kRegister.size());
    printed.cells[6] = people.name(row.person);
    printed.cells[7] = people.unit(row.person);
    if (denial == nullptr) return printed;
    printed.cells[2] = denial->day;
    printed.cells[4] = text_cell(denial->basis);
    printed.cells[5] = text_cell(denial->reason);
    printed.cells[8] = text_cell(denial->approver);
    printed.cells[9] = text_cell(lacking_of(*denial, language));
    return printed;
}

Sheet register_sheet(const ReportContext& context, const DutyYear& year,
                     const CountsByMatter& counts) {
    const Language language = context.language;
    const PeopleIndex people{year};
    const FactFinder denials{year.facts.denials};
    const auto duties = rows_of_rule(year, "denial-form");
    std::vector<Row> rows;
    for (const DutyRow* duty : duties) {
        rows.push_back(register_row(*duty, denials.behind(*duty),
                                    static_cast<std::int64_t>(rows.size()) + 1, people, language));
        const auto reported = counts.find(duty->subject);
        if (reported == counts.end()) continue;
        rows.back().cells[10] = count_cell(reported->second.all);
        rows.back().cells[11] = count_cell(reported->second.substantiated);
    }
    Sheet sheet = new_sheet(context, {{"登记", "Register"},
                                      {"否定报备登记表", "Register of refusals"},
                                      year_name(year.year, language),
                                      {"件", "refusals"},
                                      kRegister,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, duties, language);
    sheet.notes.emplace_back(
        Wording{"注：灰底各行报备不完整。", "Note: grey rows lack what a refusal must state."}.in(
            language));
    return sheet;
}

Row report_row(const ReportLine& line, std::int64_t number, const Denial* denial,
               Language language) {
    const DenialReport& report = *line.report;
    const bool substantiated = report.finding.value == Finding::substantiated;
    std::vector<std::string> remarks;
    if (denial == nullptr) {
        remarks.emplace_back(Wording{"登记中无此编号", "Not in the register"}.in(language));
    }
    if (substantiated && report.bad_effect.value_or(false)) {
        remarks.emplace_back(word(Topic::note, "sanction-to-decide", language));
    }
    Row row{{number_cell(number), report.day, text_cell(report.matter),
             denial ? text_cell(denial->matter) : Cell{}, text_cell(line.person->name),
             text_cell(line.person->unit), text_cell(word(report.finding.value, language)), Cell{},
             sentences(remarks, language)},
            substantiated ? RowStyle::emphasised : RowStyle::body};
    if (report.bad_effect) {
        row.cells[7] =
            word_cell(*report.bad_effect ? Wording{"有", "Yes"} : Wording{"无", "No"}, language);
    }
    return row;
}

Sheet reports_sheet(const ReportContext& context, const DutyYear& year,
                    const std::vector<ReportLine>& lines) {
    const Language language = context.language;
    std::map<std::string_view, const Denial*> denials;
    for (const Denial& denial : year.facts.denials) denials.emplace(denial.number, &denial);
    std::vector<Row> rows;
    for (const ReportLine& line : lines) {
        const auto denial = denials.find(line.report->matter);
        rows.push_back(report_row(line, static_cast<std::int64_t>(rows.size()) + 1,
                                  denial == denials.end() ? nullptr : denial->second, language));
    }
    Sheet sheet =
        new_sheet(context, {{"举报情况", "Reports"},
                            {"未按规定否定报备举报情况表", "Refusals reported as not filed"},
                            year_name(year.year, language),
                            {"次", "reports"},
                            kReports});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(
        Wording{"注：灰底各行查证属实；登记中无此编号的，即未登记报备。",
                "Note: grey rows are substantiated; what was not filed is not in the register."}
            .in(language));
    return sheet;
}

}  // namespace

Workbook denials_report(const ReportContext& context, const DutyYear& year) {
    const std::vector<ReportLine> lines = reports_of(year);
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::denials, {year.year, PeriodKind::y});
    workbook.sheets.push_back(register_sheet(context, year, counts_by_matter(lines)));
    workbook.sheets.push_back(reports_sheet(context, year, lines));
    workbook.sheets.push_back(denied_people_sheet(context, year));
    return workbook;
}

}  // namespace kaoping
