#include "reports/registration.h"

#include <algorithm>

#include "records/id_bearer.h"
#include "reports/catalogue.h"
#include "reports/explanation.h"
#include "reports/letter.h"
#include "reports/phrase.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

// 职务职级 of civil servants and leaders, 岗位 of the others.
Wording post_heading(Pool pool) {
    switch (pool) {
        case Pool::civil:
        case Pool::leader:
            return {"单位及\n职务职级", "Unit, post\nand rank"};
        case Pool::institution:
        case Pool::worker:
        case Pool::contract:
            return {"单位及\n岗位", "Unit\nand post"};
        case Pool::village:
            break;
    }
    return {"村（社区）\n及职务", "Village\nand post"};
}

Wording title_of(Pool pool) {
    switch (pool) {
        case Pool::civil:
        case Pool::leader:
            return {"公务员年度考核登记表", "Annual appraisal of a civil servant"};
        case Pool::institution:
            return {"事业单位工作人员年度考核登记表", "Annual appraisal of institution staff"};
        case Pool::worker:
        case Pool::contract:
        case Pool::village:
            break;
    }
    return {"工作人员年度考核登记表", "Annual appraisal"};
}

// Told by the ID number.
std::string born(const std::string& id_number) {
    if (id_number.empty()) return "";
    const IdBearer bearer = bearer_of(id_number);
    const std::string month = std::to_string(bearer.birth_month);
    return std::to_string(bearer.birth_year) + (month.size() == 1 ? ".0" : ".") + month;
}

class RegistrationForm {
public:
    RegistrationForm(const ReportContext& context, const Person* told, const PersonYear& year)
        : context_(context), told_(told), year_(year) {}

    [[nodiscard]] Form drawn() const;

private:
    using Places = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] std::string say(Wording words, Places places = {}) const {
        return phrase(words, context_.language, places);
    }
    [[nodiscard]] Box heading(Wording words, std::size_t span = 4) const {
        return label(say(words), span);
    }
    [[nodiscard]] FormRow opinion(Wording whose, std::string text, Wording who,
                                  double stretch) const {
        return {
            {heading(whose), text_box(std::move(text), 20, signature_foot(who, context_.language))},
            70,
            stretch};
    }
    [[nodiscard]] std::string_view word_of(Grade grade) const {
        return word(grade, year_.person.pool, context_.language);
    }
    [[nodiscard]] std::string suggested() const;
    [[nodiscard]] std::string decided() const;
    [[nodiscard]] std::string quarters() const;
    void add_person(Form& form) const;
    void add_first_page(Form& form) const;
    void add_second_page(Form& form) const;

    const ReportContext& context_;
    const Person* told_;  // null when the roster has nobody of that number
    const PersonYear& year_;
};

std::string RegistrationForm::suggested() const {
    const bool graded = is_proper(year_.suggested) || year_.suggested == Grade::undetermined;
    if (!graded) return say({"建议等次：", "Suggested: "});
    return say({"建议等次：{grade}", "Suggested: {grade}"}, {{"grade", word_of(year_.suggested)}});
}

std::string RegistrationForm::decided() const {
    const bool graded = is_proper(year_.grade) || year_.grade == Grade::undetermined;
    if (!year_.decided || !graded) return say({"审定等次：", "Decided: "});
    return say({"审定等次：{grade}", "Decided: {grade}"}, {{"grade", word_of(year_.grade)}});
}

std::string RegistrationForm::quarters() const {
    std::vector<std::string> counts;
    for (const auto& [grade, key] : kQuarterGrades) {
        const auto count = std::ranges::count(year_.quarter_grades, std::optional{grade});
        counts.push_back(
            say({"“{grade}”{count}次", "{grade}: {count}"},
                {{"grade", word(grade, context_.language)}, {"count", std::to_string(count)}}));
    }
    return say(
        {"{year}年度平时考核情况：{counts}", "Quarters of {year}: {counts}"},
        {{"year", std::to_string(year_.year)}, {"counts", joined(counts, say({"，", ", "}))}});
}

void RegistrationForm::add_person(Form& form) const {
    const std::string id_number = told_ == nullptr ? "" : told_->id_number();
    std::string sex;
    if (!id_number.empty()) {
        sex = bearer_of(id_number).is_man ? say({"男", "m"}) : say({"女", "f"});
    }
    const PersonLine& person = year_.person;
    form.rows.push_back(
        {{heading({"姓名", "Name"}), value(person.name, 6), heading({"性别", "Sex"}, 3),
          value(sex, 3), heading({"出生年月", "Born"}), value(born(id_number), 4)},
         32});
    form.rows.push_back({{heading({"工号", "No."}), value(person.number, 6),
                          heading({"身份证号", "ID number"}, 4), value(id_number, 10)},
                         32});
    form.rows.push_back({{heading({"政治面貌", "Party"}), value({}, 6),
                          heading({"任现职时间", "In post since"}, 4), value({}, 10)},
                         32});
    form.rows.push_back({{heading(post_heading(person.pool)),
                          value(joined({person.unit, person.post}, say({"　", ", "})), 20)},
                         40});
    form.rows.push_back({{heading({"从事或\n分管工作", "Duties"}), value({}, 20)}, 40});
}

void RegistrationForm::add_first_page(Form& form) const {
    add_person(form);
    // A row is at most 400 points high: the second carries the signature.
    form.rows.push_back({{heading({"个\n人\n总\n结", "Summary"}), text_box("", 20)}, 200, 1});
    form.rows.push_back(
        {{heading({"（续）", "(cont.)"}),
          text_box("", 20, signature_foot({"本人签名", "Signature"}, context_.language))},
         100,
         1});
}

void RegistrationForm::add_second_page(Form& form) const {
    FormRow training{{heading({"参加脱产\n培训情况", "Training"}), text_box("", 20)}, 60, 0.5};
    training.begins_page = true;
    form.rows.push_back(std::move(training));
    form.rows.push_back({{heading({"平时考核", "Quarters"}), text_box(quarters(), 20)}, 40});
    form.rows.push_back({{heading({"年度得分", "Score"}), value(cell_of(year_.annual_score), 8),
                          heading({"类别内排名", "Rank"}), value(rank_cell(year_.rank), 8)},
                         32});
    form.rows.push_back(opinion({"主管领导\n评语和等\n次建议", "Superior's\nopinion and\ngrade"},
                                suggested(), {"签名", "Signature"}, 1.5));
    form.rows.push_back(opinion({"考核委员\n会（领导\n小组）\n意见", "Decision"}, decided(),
                                {"盖章或签名", "Seal or signature"}, 1.2));
    form.rows.push_back(
        opinion({"本人意见", "The person's\nword"}, "", {"本人签名", "Signature"}, 1));
    form.rows.push_back({{heading({"未确定等\n次或需要\n说明的情\n况", "Notes"}),
                          text_box(explanation_of(year_, context_.language), 20)},
                         80,
                         0.8});
    form.rows.push_back(plain_line(say({"注：本表一式两份，一份存入本人档案，一份由考核单位存档。",
                                        "Made out twice: for the person's file and the unit's."})));
}

Form RegistrationForm::drawn() const {
    Form form;
    form.title = say(title_of(year_.person.pool));
    form.subtitle = say({"（{year}年度）", "({year})"}, {{"year", std::to_string(year_.year)}});
    form.keeps_to_pages = true;
    add_first_page(form);
    add_second_page(form);
    return form;
}

}  // namespace

Workbook registration_report(const ReportContext& context, const YearPack& pack,
                             const std::optional<std::string>& person) {
    UnitForms forms;
    for (const std::uint32_t index : print_order(pack.result.people)) {
        const PersonYear& year = pack.result.people[index];
        if (year.grade == Grade::exempt) continue;
        if (person && *person != year.person.number) continue;
        const Person* told = pack.roster.by_id(year.person.id);
        forms.add(year.person.unit, [context, told, &year] {
            return RegistrationForm{context, told, year}.drawn();
        });
    }
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::registration, {pack.year(), PeriodKind::y});
    workbook.forms =
        forms.sheets(context, {"本年度没有参加考核的人员", "Nobody is appraised this year"});
    return workbook;
}

}  // namespace kaoping
