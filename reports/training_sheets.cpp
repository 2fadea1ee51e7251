#include "reports/training_sheets.h"

#include <algorithm>

#include "reports/personal_duties.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr Wording kDays{"培训（天）", "Training (days)"};
constexpr std::array kPeople{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"村", "Village"}, 16, Align::centre, true},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 18, Align::centre, true},
    ColumnPlan{{"应培训", "Due"}, 9, Align::centre, true, kDays},
    ColumnPlan{{"已培训", "Done"}, 9, Align::centre, true, kDays},
    ColumnPlan{{"缺", "Lacking"}, 9, Align::centre, true, kDays},
    ColumnPlan{{"参加的培训", "Trainings"}, 62, Align::left, true},
};

constexpr std::array kSessions{
    ColumnPlan{{"序号", "No."}, 7},
    ColumnPlan{{"日期", "Day"}, 13},
    ColumnPlan{{"培训主题", "Topic"}, 44, Align::left, true},
    ColumnPlan{{"应不少于\n（天）", "Least days"}, 12, Align::centre, true},
    ColumnPlan{{"实际\n（天）", "Days"}, 11, Align::centre, true},
    ColumnPlan{{"参训\n（人）", "People"}, 11, Align::centre, true},
    ColumnPlan{{"有成绩\n（人）", "With a result"}, 11, Align::centre, true},
    ColumnPlan{{"情况", "Verdict"}, 13, Align::centre, true},
};

std::string trainings_of(const RegisteredPerson& person, Language language) {
    std::vector<const Attendance*> trainings;
    for (const Attendance& attendance : person.attendances) {
        if (attendance.sort == StudySort::training) trainings.push_back(&attendance);
    }
    std::ranges::stable_sort(trainings, {}, &Attendance::day);
    std::vector<std::string> words;
    for (const Attendance* training : trainings) {
        const std::string length = amount_text(training->length) +
                                   (language == Language::chinese ? "" : " ") +
                                   std::string{word(training->unit, language)};
        words.push_back(joined({to_string(training->day), training->topic, length}, " "));
    }
    return sentences(words, language);
}

struct SessionCounts {
    std::int64_t people = 0, with_result = 0;
};

SessionCounts count_session(const DutyRow& session, const DutyYear& year) {
    SessionCounts counts;
    for (const RegisteredPerson& person : year.people) {
        for (const Attendance& attendance : person.attendances) {
            if (attendance.sort != StudySort::training ||
                attendance.topic != session.subject_name ||
                to_string(attendance.day) != session.subject) {
                continue;
            }
            ++counts.people;
            if (!attendance.result.empty()) ++counts.with_result;
        }
    }
    return counts;
}

// "廉政警示教育：应不少于1天，实际2天，达到（廉政警示教育 二）"; nothing when it is no duty.
std::string integrity_note(const DutyYear& year, Language language) {
    const auto rows = rows_of_rule(year, "integrity-education");
    if (rows.empty()) return "";
    const DutyRow& row = *rows.front();
    const std::string verdict{word(row.verdict, language)};
    const std::string article{article_name(row.article, language)};
    return language == Language::chinese
               ? "廉政警示教育：应不少于" + row.required + "天，实际" + row.actual + "天，" +
                     verdict + "（" + article + "）。"
               : "Integrity education: " + row.required + " asked, " + row.actual +
                     " held: " + verdict + " (" + article + ").";
}

}  // namespace

Sheet village_training_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const PersonalDuties duties{year, "training-year"};
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(year.people)) {
        const RegisteredPerson& each = year.people[index];
        const Progress* progress = duties.of(each.person.id);
        if (progress == nullptr) continue;
        Row row{
            {number_cell(static_cast<std::int64_t>(rows.size()) + 1), text_cell(each.person.unit),
             text_cell(each.person.name), text_cell(each.person.post)},
            progress->lacking > Points{} ? RowStyle::emphasised : RowStyle::body};
        append_progress(row, progress);
        row.cells.emplace_back(trainings_of(each, language));
        rows.push_back(std::move(row));
    }
    Sheet sheet = new_sheet(context, {{"村干部培训", "Village cadres"},
                                      {"村干部培训情况表", "Training of village cadres"},
                                      year_name(year.year, language),
                                      {"天", "days"},
                                      kPeople,
                                      3});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, rows_of_rule(year, "training-year"), language);
    sheet.notes.emplace_back(Wording{"注：8小时折合1天；灰底各行培训天数不足。",
                                     "Note: 8 hours are a day; grey rows lack days."}
                                 .in(language));
    return sheet;
}

Sheet training_sessions_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const auto sessions = rows_of_rule(year, "training-session");
    std::vector<Row> rows;
    for (const DutyRow* session : sessions) {
        const SessionCounts counts = count_session(*session, year);
        rows.push_back({{number_cell(static_cast<std::int64_t>(rows.size()) + 1),
                         figure_cell(session->subject), text_cell(session->subject_name),
                         figure_cell(session->required), figure_cell(session->actual),
                         number_cell(counts.people), number_cell(counts.with_result),
                         text_cell(word(session->verdict, language))},
                        is_unmet(*session) ? RowStyle::emphasised : RowStyle::body});
    }
    Sheet sheet = new_sheet(context, {{"培训期次", "Trainings"},
                                      {"集中培训期次表", "Trainings"},
                                      year_name(year.year, language),
                                      {"期", "trainings"},
                                      kSessions});
    sheet.next_row = rows_of(std::move(rows));
    cite_articles(sheet, sessions, language);
    const std::string integrity = integrity_note(year, language);
    if (!integrity.empty()) sheet.notes.push_back(integrity);
    return sheet;
}

}  // namespace kaoping
