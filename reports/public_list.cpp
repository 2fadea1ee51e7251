#include "reports/public_list.h"

#include "reports/catalogue.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

constexpr int kWorkingDays = 5;
// Of the grid, for number, name, unit and post.
constexpr std::size_t kNumber = 3, kName = 6, kUnit = 8, kPost = 7;

std::vector<const PersonLine*> excellent_people(const YearResult& result) {
    std::vector<const PersonLine*> people;
    for (const std::uint32_t index : print_order(result.people)) {
        const PersonYear& person = result.people[index];
        const bool excellent =
            person.decided == Grade::excellent && person.grade == Grade::excellent;
        if (excellent && person.person.participation == Participation::graded) {
            people.push_back(&person.person);
        }
    }
    return people;
}

Day last_day_of_notice(Day first, const Calendar& calendar) {
    Day last = first;
    for (int i = 0; i < kWorkingDays; ++i) last = calendar.working_day_from(last.plus_days(1));
    return last;
}

class Notice {
public:
    Notice(const ReportContext& context, int year, const Calendar& calendar)
        : context_(context), year_(year), calendar_(calendar) {}

    [[nodiscard]] Form form(const std::vector<const PersonLine*>& people) const {
        Form form;
        form.title = title();
        form.size = 14;
        form.rows.push_back(paragraph(opening(people.size())));
        form.rows.push_back(paragraph(period()));
        form.rows.push_back(paragraph(contact()));
        form.rows.push_back(gap(0));
        add_table(form, people);
        form.rows.push_back(gap(0));
        add_end(form);
        return form;
    }

private:
    [[nodiscard]] bool chinese() const { return context_.language == Language::chinese; }
    [[nodiscard]] std::string in_words(Day day) const {
        return day_in_words(day, context_.language);
    }
    [[nodiscard]] const std::string& leading_group() const {
        const Office& office = context_.office;
        return office.leading_group.empty() ? office.name : office.leading_group;
    }
    [[nodiscard]] const std::string& efficiency_office() const {
        const Office& office = context_.office;
        return office.efficiency_office.empty() ? leading_group() : office.efficiency_office;
    }

    [[nodiscard]] std::string title() const;
    [[nodiscard]] std::string opening(std::size_t people) const;
    [[nodiscard]] std::string period() const;
    [[nodiscard]] std::string contact() const;
    void add_table(Form& form, const std::vector<const PersonLine*>& people) const;
    void add_end(Form& form) const;
    [[nodiscard]] std::vector<int> years_without_calendar() const;

    const ReportContext& context_;
    int year_;
    const Calendar& calendar_;
};

std::string Notice::title() const {
    const std::string year = year_name(year_, context_.language);
    return chinese() ? "关于" + year + "考核优秀等次人员的公示" : "Notice: excellent in " + year;
}

std::string Notice::opening(std::size_t people) const {
    const std::string year = year_name(year_, context_.language);
    const std::string count = std::to_string(people);
    if (!chinese()) {
        return "By the rules of the appraisal, " + leading_group() + " intends to find " + count +
               " people excellent in " + year + ". They are listed below.";
    }
    return "按照年度考核的有关规定，经" + leading_group() + "研究，拟确定下列" + count + "名同志" +
           year + "考核为优秀等次，现予以公示。";
}

std::string Notice::period() const {
    const std::string days = std::to_string(kWorkingDays);
    std::string first = chinese() ? "    年    月    日" : "____________";
    std::string last = first;
    if (context_.prepared_on) {
        first = in_words(*context_.prepared_on);
        last = in_words(last_day_of_notice(*context_.prepared_on, calendar_));
    }
    return chinese()
               ? "公示时间：自" + first + "至" + last + "，不少于" + days + "个工作日。"
               : "Shown from " + first + " to " + last + ", at least " + days + " working days.";
}

std::string Notice::contact() const {
    return chinese() ? "对公示人员有不同意见的，请在公示期内向" + efficiency_office() +
                           "反映。监督电话：____________________"
                     : "Objections go to " + efficiency_office() +
                           " within that time. Telephone: ____________________";
}

void Notice::add_table(Form& form, const std::vector<const PersonLine*>& people) const {
    const auto heading = [&](Wording words, std::size_t span) {
        return label(std::string{words.in(context_.language)}, span);
    };
    form.rows.push_back({{heading({"序号", "No."}, kNumber), heading({"姓名", "Name"}, kName),
                          heading({"单位", "Unit"}, kUnit), heading({"职务", "Post"}, kPost)}});
    std::int64_t number = 0;
    for (const PersonLine* person : people) {
        ++number;
        form.rows.push_back(
            {{value(number, kNumber), value(text_cell(person->name), kName),
              value(text_cell(person->unit), kUnit), value(text_cell(person->post), kPost)}});
    }
}

// The years the period reaches into of which no calendar is known.
std::vector<int> Notice::years_without_calendar() const {
    std::vector<int> years;
    if (!context_.prepared_on) return years;
    const Day first = *context_.prepared_on;
    for (int year = first.year(); year <= last_day_of_notice(first, calendar_).year(); ++year) {
        if (!calendar_.lists(year)) years.push_back(year);
    }
    return years;
}

void Notice::add_end(Form& form) const {
    form.rows.push_back(
        plain_line(leading_group() + (chinese() ? "（盖章）" : " (seal)"), Align::right));
    form.rows.push_back(plain_line(context_.prepared_on ? in_words(*context_.prepared_on)
                                   : chinese()          ? "        年    月    日"
                                                        : "____________",
                                   Align::right));
    for (const int year : years_without_calendar()) {
        const std::string number = std::to_string(year);
        form.rows.push_back(paragraph(
            chinese()
                ? "注：规则文件未列" + number + "年的放假安排，公示期只按周末推算，张贴前请核对。"
                : "Note: the holidays of " + number +
                      " are not known; only weekends were left out. Check the last day."));
    }
}

}  // namespace

Workbook public_list_report(const ReportContext& context, const YearPack& pack,
                            const Calendar& calendar) {
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::public_list, {pack.year(), PeriodKind::y});
    const Notice notice{context, pack.year(), calendar};
    workbook.forms.push_back({std::string{Wording{"公示", "Notice"}.in(context.language)},
                              forms_of({notice.form(excellent_people(pack.result))}),
                              context.watermark});
    return workbook;
}

}  // namespace kaoping
