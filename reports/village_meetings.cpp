#include "reports/village_meetings.h"

#include <algorithm>
#include <tuple>

#include "reports/catalogue.h"
#include "reports/village_sheets.h"

namespace kaoping {
namespace {

constexpr Wording kNotice{"公告", "Notice"};
constexpr Wording kAttendance{"到会", "Attendance"};
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"村", "Village"}, 18, Align::centre, true},
    ColumnPlan{{"期次", "Half"}, 10, Align::centre, true},
    ColumnPlan{{"会议日期", "Held"}, 12},
    ColumnPlan{{"公告日期", "Noticed"}, 12, Align::centre, true, kNotice},
    ColumnPlan{{"提前\n（天）", "Days before"}, 8, Align::centre, true, kNotice},
    ColumnPlan{{"应不少于\n（天）", "Least days"}, 10, Align::centre, true, kNotice},
    ColumnPlan{{"代表总数\n（人）", "Delegates"}, 10, Align::centre, true, kAttendance},
    ColumnPlan{{"到会\n（人）", "Present"}, 8, Align::centre, true, kAttendance},
    ColumnPlan{{"到会率", "Share"}, 10, Align::centre, true, kAttendance},
    ColumnPlan{{"应不低于", "Least share"}, 10, Align::centre, true, kAttendance},
    ColumnPlan{{"当场\n公布", "Announced"}, 10, Align::centre, true},
    ColumnPlan{{"会议情况", "Meeting"}, 30, Align::left, true},
};

// A half of a village: one of its meetings, or none where one was owed.
struct MeetingLine {
    std::string village;
    HalfYear half;
    const VillageMeeting* meeting = nullptr;
    const DutyRow* notice = nullptr;
    const DutyRow* attendance = nullptr;
    const DutyRow* held = nullptr;  // of a half without a meeting
};

// The villages in the order of the duties, which name those without a meeting too.
std::vector<MeetingLine> meeting_lines(const DutyYear& year) {
    std::vector<MeetingLine> lines;
    for (const VillageMeeting& meeting : year.facts.meetings) {
        if (meeting.half.year == year.year) {
            lines.push_back({meeting.unit, meeting.half, &meeting, nullptr, nullptr, nullptr});
        }
    }
    const FactFinder meetings{year.facts.meetings};
    const auto join = [&](std::string_view rule, const DutyRow* MeetingLine::*field) {
        for (const DutyRow* row : rows_of_rule(year, rule)) {
            const VillageMeeting* meeting = meetings.behind(*row);
            const auto line = std::ranges::find(lines, meeting, &MeetingLine::meeting);
            if (meeting != nullptr && line != lines.end()) (*line).*field = row;
        }
    };
    join("two-reports-notice", &MeetingLine::notice);
    join("two-reports-attendance", &MeetingLine::attendance);
    for (const DutyRow* row : rows_of_rule(year, "two-reports-held")) {
        const auto half = half_year_from_key(row->period);
        const bool without = half && std::ranges::none_of(lines, [&](const MeetingLine& line) {
                                 return line.village == row->subject && line.half == *half;
                             });
        if (without) lines.push_back({row->subject, *half, nullptr, nullptr, nullptr, row});
    }
    std::ranges::sort(lines, {}, [](const MeetingLine& line) {
        return std::tuple{line.village, line.half, line.meeting ? line.meeting->held : Day{}};
    });
    return lines;
}

std::string state_of(const MeetingLine& line, Language language) {
    const bool chinese = language == Language::chinese;
    if (line.meeting == nullptr) {
        if (line.held->verdict == DutyVerdict::open) return chinese ? "尚未召开" : "Not yet held";
        return chinese ? "未召开" : "Not held";
    }
    std::vector<std::string> faults;
    if (line.notice && is_unmet(*line.notice)) {
        faults.emplace_back(chinese ? "公告时间不足" : "noticed too late");
    }
    if (line.attendance && is_unmet(*line.attendance)) {
        faults.emplace_back(chinese ? "到会代表不足" : "too few delegates");
    }
    if (faults.empty()) return chinese ? "符合规定" : "As it must be";
    return sentences(faults, language);
}

Cell share_cell(std::string_view figure) {
    return figure.empty() ? Cell{} : Cell{Share{points_of(figure)}};
}

Row meeting_row(const MeetingLine& line, std::int64_t number, Language language) {
    const std::string state = state_of(line, language);
    const bool faulty = (line.held && is_unmet(*line.held)) ||
                        (line.notice && is_unmet(*line.notice)) ||
                        (line.attendance && is_unmet(*line.attendance));
    Row row{
        {number_cell(number), text_cell(line.village), text_cell(half_word(line.half, language))},
        faulty ? RowStyle::emphasised : RowStyle::body};
    row.cells.resize(kColumns.size());
    row.cells.back() = text_cell(state);
    if (line.meeting == nullptr) return row;
    const VillageMeeting& meeting = *line.meeting;
    row.cells[3] = meeting.held;
    row.cells[4] = meeting.noticed;
    row.cells[7] = number_cell(meeting.delegates);
    row.cells[8] = number_cell(meeting.attended);
    if (line.notice) {
        row.cells[5] = figure_cell(line.notice->actual);
        row.cells[6] = figure_cell(line.notice->required);
    }
    if (line.attendance) {
        row.cells[9] = share_cell(line.attendance->actual);
        row.cells[10] = share_cell(line.attendance->required);
    }
    row.cells[11] = yes_or_no(meeting.announced, language);
    return row;
}

Sheet meetings_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    std::vector<Row> rows;
    for (const MeetingLine& line : meeting_lines(year)) {
        rows.push_back(meeting_row(line, static_cast<std::int64_t>(rows.size()) + 1, language));
    }
    Sheet sheet = new_sheet(context, {{"会议", "Meetings"},
                                      {"村级勤廉双述会议情况表", "Village meetings"},
                                      year_name(year.year, language),
                                      {"次", "meetings"},
                                      kColumns,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    std::vector<const DutyRow*> judged;
    for (const char* rule : {"two-reports-held", "two-reports-notice", "two-reports-attendance"}) {
        for (const DutyRow* row : rows_of_rule(year, rule)) judged.push_back(row);
    }
    cite_articles(sheet, judged, language);
    sheet.notes.emplace_back(
        Wording{"注：到会率为到会代表占代表总数的比例；灰底各行未召开或不符合规定。",
                "Note: the share is of all delegates; grey rows were not held, or not as they must "
                "be."}
            .in(language));
    return sheet;
}

}  // namespace

Workbook village_meetings_report(const ReportContext& context, const DutyYear& year) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::village_meetings, {year.year, PeriodKind::y});
    workbook.sheets.push_back(meetings_sheet(context, year));
    for (const bool second : {false, true}) {
        auto ballots = ballots_sheet(context, year, {year.year, second});
        if (ballots) workbook.sheets.push_back(std::move(*ballots));
    }
    workbook.sheets.push_back(village_works_sheet(context, year));
    return workbook;
}

}  // namespace kaoping
