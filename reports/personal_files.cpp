#include "reports/personal_files.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "reports/catalogue.h"
#include "reports/explanation.h"
#include "reports/personal_record.h"
#include "reports/phrase.h"
#include "reports/print_order.h"
#include "reports/unit_forms.h"

namespace kaoping {
namespace {

constexpr double kText = 10.5;  // 五号: ten columns of figures
constexpr double kChart = 230;
// Boxes of a row of the table of periods.
constexpr std::size_t kPeriodBox = 0, kScoreBox = 6;

class PersonalFile {
public:
    PersonalFile(const ReportContext& context, const Person* told, PersonalRecord record)
        : context_(context), told_(told), record_(std::move(record)) {}

    [[nodiscard]] Form drawn();

private:
    using Places = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] std::string say(Wording words, Places places = {}) const {
        return phrase(words, context_.language, places);
    }
    [[nodiscard]] Box heading(Wording words, std::size_t span) const {
        return label(say(words), span);
    }
    [[nodiscard]] const PersonYear& latest() const { return *record_.back().result; }
    [[nodiscard]] FormRow period_row(const PeriodResult& result) const;
    [[nodiscard]] FormRow year_row(const PersonalYear& year) const;
    [[nodiscard]] FormRow measure_row(const RegisterEntry& entry) const;
    [[nodiscard]] std::string orders_of(const PersonalYear& year) const;
    [[nodiscard]] std::string state_of(const RegisterEntry& entry) const;
    void add_section(Wording title);
    void add_person();
    void add_periods();
    void add_chart(std::size_t first, std::size_t count);
    void add_years();
    void add_measures();
    void add_reasons();

    const ReportContext& context_;
    const Person* told_;  // null when the roster has nobody of that number
    PersonalRecord record_;
    Form form_;
};

void PersonalFile::add_section(Wording title) {
    form_.rows.push_back(plain_line(say(title)));
}

void PersonalFile::add_person() {
    const PersonLine& person = latest().person;
    const std::string id_number = told_ == nullptr ? "" : told_->id_number();
    const auto pair = [&](Wording left, Cell first, Wording right, Cell second) {
        form_.rows.push_back({{heading(left, 4), value(std::move(first), 8), heading(right, 4),
                               value(std::move(second), 8)},
                              24});
    };
    std::optional<Day> entered;
    if (told_ != nullptr) entered = told_->history().back().entry;
    pair({"姓名", "Name"}, person.name, {"工号", "No."}, person.number);
    pair({"单位", "Unit"}, person.unit, {"职务", "Post"}, person.post);
    pair({"人员类别", "Category"}, std::string{word(person.pool, context_.language)},
         {"参加考核", "Appraised"}, std::string{word(person.participation, context_.language)});
    pair({"身份证号", "ID number"}, id_number, {"入职日期", "Entered"}, cell_of(entered));
}

FormRow PersonalFile::period_row(const PeriodResult& result) const {
    const auto stage = [&](Stage which) {
        return value(cell_of(result.stages[static_cast<std::size_t>(which)]), 2);
    };
    std::string grade;
    if (result.quarter_grade && result.is_graded()) {
        grade = word(*result.quarter_grade, context_.language);
    } else if (!result.score) {
        grade = word(Topic::status, to_key(result.status), context_.language);
    }
    return {{value(period_name(result.period, context_.language), 6), stage(Stage::self),
             stage(Stage::review), stage(Stage::decision), value(cell_of(result.bonus), 2),
             value(cell_of(result.deduction), 2), value(cell_of(result.score), 2),
             value(rank_cell(result.rank), 2), value(std::move(grade), 4)}};
}

void PersonalFile::add_periods() {
    add_section({"一、各期考评得分", "1. Periods"});
    form_.rows.push_back(
        {{heading({"考评周期", "Period"}, 6), heading({"自评", "Self"}, 2),
          heading({"复核", "Rev."}, 2), heading({"审定", "Dec."}, 2), heading({"加分", "+"}, 2),
          heading({"扣分", "−"}, 2), heading({"得分", "Score"}, 2), heading({"排名", "Rank"}, 2),
          heading({"等次", "Grade"}, 4)}});
    const std::size_t first = form_.rows.size();
    for (const PersonalYear& year : record_) {
        for (const PeriodResult* result : year.periods) {
            if (result != nullptr) form_.rows.push_back(period_row(*result));
        }
    }
    if (form_.rows.size() > first) add_chart(first, form_.rows.size() - first);
}

void PersonalFile::add_chart(std::size_t first, std::size_t count) {
    FormChart chart;
    chart.title = say({"各期得分走势", "Scores by period"});
    chart.x_title = say({"考评周期", "Period"});
    chart.y_title = say({"得分", "Score"});
    chart.after_row = form_.rows.size() - 1;
    chart.first_row = first;
    chart.row_count = count;
    chart.category_box = kPeriodBox;
    chart.value_boxes = {kScoreBox};
    chart.names = {say({"得分", "Score"})};
    chart.height = kChart;
    form_.charts.push_back(std::move(chart));
}

std::string PersonalFile::orders_of(const PersonalYear& year) const {
    std::vector<std::string> orders;
    if (year.result->transfer_required) orders.push_back(say({"应调整岗位", "transfer"}));
    if (year.warnings != nullptr && year.warnings->transfer_date &&
        year.warnings->transfer_date->year() == year.year) {
        orders.push_back(
            say({"已于{day}调整岗位", "transferred {day}"},
                {{"day", day_in_words(*year.warnings->transfer_date, context_.language)}}));
    }
    for (const std::string& document : year.result->referrals) {
        orders.push_back(
            say({"应报县（{document}）", "county ({document})"}, {{"document", document}}));
    }
    return sentences(orders, context_.language);
}

FormRow PersonalFile::year_row(const PersonalYear& year) const {
    const PersonYear& result = *year.result;
    return {{value(std::int64_t{year.year}, 3),
             value(cell_of(result.annual_score), 3),
             value(rank_cell(result.rank), 2),
             value(std::string{word(result.grade, result.person.pool, context_.language)}, 4),
             value(count_cell(result.warnings), 3),
             {9, orders_of(year), Box::Look::text, Align::left}}};
}

void PersonalFile::add_years() {
    add_section({"二、历年年度考核", "2. Years"});
    form_.rows.push_back({{heading({"年度", "Year"}, 3), heading({"年度得分", "Score"}, 3),
                           heading({"排名", "Rank"}, 2), heading({"年度等次", "Grade"}, 4),
                           heading({"告诫次数", "Warnings"}, 3), heading({"处理", "Orders"}, 9)}});
    for (const PersonalYear& year : record_) {
        if (year.result != nullptr) form_.rows.push_back(year_row(year));
    }
}

std::string PersonalFile::state_of(const RegisterEntry& entry) const {
    const auto on = [&](Wording words, Day day) {
        return say(words, {{"day", day_in_words(day, context_.language)}});
    };
    if (entry.revoked) return on({"{day}撤销", "revoked {day}"}, *entry.revoked);
    if (entry.exempted) return say({"免责：{why}", "exempted: {why}"}, {{"why", entry.exemption}});
    if (entry.corrected)
        return on({"有效，{day}整改", "stands, corrected {day}"}, *entry.corrected);
    return say({"有效", "stands"});
}

FormRow PersonalFile::measure_row(const RegisterEntry& entry) const {
    return {{value(entry.document, 7),
             value(entry.day, 4),
             {5, entry.grounds, Box::Look::text, Align::left},
             value(measure_names(entry.measures, context_.language), 4),
             value(state_of(entry), 4)}};
}

void PersonalFile::add_measures() {
    add_section({"三、效能责任追究", "3. Measures"});
    const std::size_t before = form_.rows.size();
    form_.rows.push_back({{heading({"文号", "Document"}, 7), heading({"决定日期", "Decided"}, 4),
                           heading({"事由", "Grounds"}, 5), heading({"方式", "Measure"}, 4),
                           heading({"状态", "State"}, 4)}});
    for (const PersonalYear& year : record_) {
        if (year.warnings == nullptr) continue;
        for (const RegisterEntry& entry : year.warnings->decisions) {
            form_.rows.push_back(measure_row(entry));
        }
    }
    if (form_.rows.size() > before + 1) return;
    form_.rows.back() = {{value(say({"无", "None"}), kFormColumns)}};
}

void PersonalFile::add_reasons() {
    add_section({"四、本年度等次说明", "4. This year's grade"});
    const std::string why = explanation_of(latest(), context_.language);
    const std::string grade{word(latest().grade, latest().person.pool, context_.language)};
    const std::string year = std::to_string(latest().year);
    form_.rows.push_back({{text_box(
        why.empty() ? say({"{year}年度等次：{grade}。", "Grade of {year}: {grade}."},
                          {{"year", year}, {"grade", grade}})
                    : say({"{year}年度等次：{grade}。{why}。", "Grade of {year}: {grade}. {why}."},
                          {{"year", year}, {"grade", grade}, {"why", why}}),
        kFormColumns)}});
}

Form PersonalFile::drawn() {
    form_.title = say({"个人效能建设档案", "Personal file"});
    form_.subtitle =
        say({"（截至{year}年度）", "(up to {year})"}, {{"year", std::to_string(latest().year)}});
    form_.size = kText;
    add_person();
    add_periods();
    add_years();
    add_measures();
    add_reasons();
    return std::move(form_);
}

}  // namespace

Workbook personal_files_report(const ReportContext& context, std::span<const YearPack* const> years,
                               const std::optional<std::string>& person) {
    if (years.empty()) throw std::logic_error("personal files of no year");
    const YearPack& last = *years.back();
    const auto records = std::make_shared<const PersonalRecords>(years);
    UnitForms forms;
    for (const std::uint32_t index : print_order(last.result.people)) {
        const PersonYear& year = last.result.people[index];
        if (person && *person != year.person.number) continue;
        const Person* told = last.roster.by_id(year.person.id);
        forms.add(year.person.unit, [context, told, records, id = year.person.id] {
            return PersonalFile{context, told, records->of(id)}.drawn();
        });
    }
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::personal_files, {last.year(), PeriodKind::y});
    workbook.forms = forms.sheets(context, {"本年度没有在册人员", "Nobody serves this year"});
    return workbook;
}

}  // namespace kaoping
