#include "reports/study.h"

#include "reports/catalogue.h"
#include "reports/personal_duties.h"
#include "reports/print_order.h"
#include "reports/study_sheets.h"
#include "reports/training_sheets.h"

namespace kaoping {
namespace {

constexpr Wording kStudy{"每月学习（月）", "Study (months)"};
constexpr Wording kTraining{"培训（天）", "Training (days)"};
constexpr Wording kExams{"考核成绩（次）", "Exams"};
constexpr Wording kTalks{"谈心谈话（次）", "Talks"};
constexpr Wording kDue{"应完成", "Due"}, kDone{"已完成", "Done"}, kLacking{"缺", "Lacking"};
constexpr ColumnPlan amount_column(Wording heading, Wording parent) {
    return {heading, 7.5, Align::centre, true, parent};
}
constexpr std::array kColumns{
    ColumnPlan{{"序号", "No."}, 6},
    ColumnPlan{{"姓名", "Name"}, 12, Align::centre, true},
    ColumnPlan{{"单位", "Unit"}, 16, Align::centre, true},
    ColumnPlan{{"职务", "Post"}, 14, Align::centre, true},
    amount_column(kDue, kStudy),
    amount_column(kDone, kStudy),
    amount_column(kLacking, kStudy),
    amount_column(kDue, kTraining),
    amount_column(kDone, kTraining),
    amount_column(kLacking, kTraining),
    amount_column(kDue, kExams),
    amount_column(kDone, kExams),
    amount_column(kLacking, kExams),
    amount_column(kDue, kTalks),
    amount_column(kDone, kTalks),
    amount_column(kLacking, kTalks),
    ColumnPlan{{"未完成事项", "Lacking"}, 32, Align::left, true},
};

struct Duties {
    PersonalDuties study, training, exams, talks;
};

// "3月、5月", the months without study.
std::string missing_months(const Progress& study, Language language) {
    std::vector<std::string> months;
    for (const DutyRow* row : study.rows) {
        if (!is_unmet(*row)) continue;
        const int month = Day::parse_iso(row->period + "-01").value().month();
        months.push_back(std::to_string(month) + (language == Language::chinese ? "月" : ""));
    }
    return listed(months, language);
}

std::string lacking_of(PersonId person, const Duties& duties, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> parts;
    const Progress* study = duties.study.of(person);
    if (study && study->lacking > Points{}) {
        parts.push_back((chinese ? "学习缺" : "study: ") + missing_months(*study, language));
    }
    const auto add = [&](const PersonalDuties& duty, Wording name, Wording unit) {
        const Progress* progress = duty.of(person);
        if (progress == nullptr || progress->lacking == Points{}) return;
        parts.push_back(std::string{name.in(language)} + amount_text(progress->lacking) +
                        std::string{unit.in(language)});
    };
    add(duties.training, {"培训缺", "training: "}, {"天", " days"});
    add(duties.exams, {"成绩缺", "exams: "}, {"次", ""});
    add(duties.talks, {"谈话缺", "talks: "}, {"次", ""});
    return sentences(parts, language);
}

Sheet people_sheet(const ReportContext& context, const DutyYear& year) {
    const Language language = context.language;
    const Duties duties{PersonalDuties::by_row(year, "study-monthly"),
                        {year, "training-year"},
                        {year, "exam-recorded"},
                        {year, "talks"}};
    std::vector<Row> rows;
    for (const std::uint32_t index : print_order(year.people)) {
        const PersonLine& person = year.people[index].person;
        const std::array progress{duties.study.of(person.id), duties.training.of(person.id),
                                  duties.exams.of(person.id), duties.talks.of(person.id)};
        if (progress == std::array<const Progress*, 4>{}) continue;
        Row row{{number_cell(static_cast<std::int64_t>(rows.size()) + 1), text_cell(person.name),
                 text_cell(person.unit), text_cell(person.post)}};
        for (const Progress* each : progress) append_progress(row, each);
        row.cells.emplace_back(lacking_of(person.id, duties, language));
        rows.push_back(std::move(row));
    }
    Sheet sheet = new_sheet(context, {{"完成情况", "Everyone"},
                                      {"学习培训谈心完成情况表", "Study, training and talks"},
                                      year_name(year.year, language),
                                      {"月、天、次", "months, days, times"},
                                      kColumns,
                                      2});
    sheet.next_row = rows_of(std::move(rows));
    std::vector<const DutyRow*> judged;
    for (const DutyRow& row : year.rows) {
        for (const char* rule : {"study-monthly", "training-year", "exam-recorded", "talks"}) {
            if (row.rule == rule) judged.push_back(&row);
        }
    }
    cite_articles(sheet, judged, language);
    sheet.notes.emplace_back(Wording{
        "注：空白为不作要求；培训天数只对村干部有要求；尚未到期的计入应完成，不计为缺。",
        "Note: blank where nothing is asked; days of training are asked of village cadres; what is "
        "not over yet is due and not lacking."}
                                 .in(language));
    return sheet;
}

}  // namespace

Workbook study_report(const ReportContext& context, const DutyYear& year) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::study, {year.year, PeriodKind::y});
    workbook.sheets.push_back(people_sheet(context, year));
    workbook.sheets.push_back(study_months_sheet(context, year));
    workbook.sheets.push_back(village_training_sheet(context, year));
    workbook.sheets.push_back(training_sessions_sheet(context, year));
    workbook.sheets.push_back(talks_sheet(context, year));
    return workbook;
}

}  // namespace kaoping
