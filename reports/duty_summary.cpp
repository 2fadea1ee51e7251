#include "reports/duty_summary.h"

#include <algorithm>
#include <tuple>

#include "reports/candidate_sheet.h"
#include "reports/catalogue.h"
#include "reports/duty_words.h"

namespace kaoping {
namespace {

constexpr std::array kRules{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"事项", "Duty"}, 30, Align::left, true},
    ColumnPlan{{"依据", "Article"}, 32, Align::left, true},
    ColumnPlan{{"合计\n（项）", "All"}, 11},
    ColumnPlan{{"完成", "Met"}, 11},
    ColumnPlan{{"未完成", "Not met"}, 11},
    ColumnPlan{{"进行中", "Open"}, 11},
    ColumnPlan{{"仅记录", "Notes"}, 11},
    ColumnPlan{{"完成率", "Share met"}, 13},
};

constexpr std::array kUnmet{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"事项", "Duty"}, 18, Align::left, true},
    ColumnPlan{{"对象", "Of whom, of what"}, 34, Align::left, true},
    ColumnPlan{{"单位", "Unit"}, 18, Align::centre, true},
    ColumnPlan{{"时间", "When"}, 20, Align::centre, true},
    ColumnPlan{{"要求", "Asked"}, 13, Align::centre, true},
    ColumnPlan{{"实际", "Done"}, 13, Align::centre, true},
    ColumnPlan{{"情况", "Verdict"}, 10, Align::centre, true},
    ColumnPlan{{"说明", "Details"}, 28, Align::left, true},
};

struct RuleCounts {
    const DutyRow* first = nullptr;  // of the rule
    std::array<std::int64_t, kDutyVerdicts.size()> verdicts{};

    [[nodiscard]] std::int64_t of(DutyVerdict verdict) const {
        return verdicts[static_cast<std::size_t>(verdict)];
    }
};

// By rule and article, in the order of the duties.
std::vector<RuleCounts> counts_by_rule(const DutyYear& year) {
    std::vector<RuleCounts> rules;
    for (const DutyRow& row : year.rows) {
        auto rule = std::ranges::find_if(rules, [&](const RuleCounts& each) {
            return each.first->rule == row.rule && each.first->article == row.article;
        });
        if (rule == rules.end()) rule = rules.insert(rules.end(), {&row});
        ++rule->verdicts[static_cast<std::size_t>(row.verdict)];
    }
    return rules;
}

Row rule_row(const RuleCounts& counts, std::int64_t number, Language language) {
    const std::int64_t met = counts.of(DutyVerdict::met), unmet = counts.of(DutyVerdict::not_met);
    const std::int64_t open = counts.of(DutyVerdict::open), note = counts.of(DutyVerdict::note);
    return {{number_cell(number), text_cell(rule_name(counts.first->rule, language)),
             text_cell(article_name(counts.first->article, language)),
             number_cell(met + unmet + open + note), count_cell(met), count_cell(unmet),
             count_cell(open), count_cell(note),
             met + unmet == 0 ? Cell{} : Cell{Share{percentage(met, met + unmet)}}}};
}

Sheet rules_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const RuleCounts& counts : counts_by_rule(year)) {
        rows.push_back(rule_row(counts, static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"汇总", "By duty"},
                                      {"履职情况汇总表", "Duties of the year"},
                                      year_name(year.year, language),
                                      {"项", "duties"},
                                      kRules,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    const std::string day = day_in_words(year.asked, language);
    sheet.notes.push_back(language == Language::chinese
                              ? "注：完成率＝完成÷（完成＋未完成）；是否到期以" + day + "为准。"
                              : "Note: the share is of what is met or not met; as of " + day + ".");
    return sheet;
}

// Rows that differ in nothing but their period: the months somebody did not study.
struct UnmetLine {
    const DutyRow* row = nullptr;
    std::vector<std::string> periods;
};

bool are_alike(const DutyRow& a, const DutyRow& b) {
    return std::tie(a.rule, a.subject, a.subject_name, a.required, a.actual, a.detail) ==
           std::tie(b.rule, b.subject, b.subject_name, b.required, b.actual, b.detail);
}

std::vector<UnmetLine> unmet_lines(const DutyYear& year, DutyVerdict verdict) {
    std::vector<UnmetLine> lines;
    for (const DutyRow& row : year.rows) {
        if (row.verdict != verdict) continue;
        if (lines.empty() || !are_alike(*lines.back().row, row)) lines.push_back({&row, {}});
        lines.back().periods.push_back(row.period);
    }
    return lines;
}

Row unmet_row(const UnmetLine& line, std::int64_t number, const PeopleIndex& people,
              Language language) {
    const DutyRow& row = *line.row;
    return {{number_cell(number), text_cell(rule_name(row.rule, language)),
             text_cell(subject_words(row, language)), people.unit(row.person),
             text_cell(duty_periods_words(line.periods, language)), figure_cell(row.required),
             actual_cell(row, language), text_cell(word(row.verdict, language)),
             text_cell(detail_words(row, language))},
            is_unmet(row) ? RowStyle::body : RowStyle::emphasised};
}

Sheet unmet_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const PeopleIndex people{year};
    std::vector<Row> rows;
    for (const DutyVerdict verdict : {DutyVerdict::not_met, DutyVerdict::open}) {
        for (const UnmetLine& line : unmet_lines(year, verdict)) {
            rows.push_back(
                unmet_row(line, static_cast<std::int64_t>(rows.size()) + 1, people, language));
        }
    }
    Sheet sheet = new_sheet(context, {{"未完成事项", "Not met"},
                                      {"履职未完成事项清单", "Duties not met"},
                                      year_name(year.year, language),
                                      {"项", "duties"},
                                      kUnmet,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    sheet.notes.emplace_back(
        Wording{"注：灰底各行还在进行中。", "Note: grey rows are still open."}.in(language));
    return sheet;
}

}  // namespace

Workbook duties_report(const ReportContext& context, const DutyYear& year) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::duties, {year.year, PeriodKind::y});
    workbook.sheets.push_back(rules_sheet(context, year));
    workbook.sheets.push_back(unmet_sheet(context, year));
    workbook.sheets.push_back(candidate_sheet(context, year));
    return workbook;
}

}  // namespace kaoping
