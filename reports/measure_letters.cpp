#include "reports/measure_letters.h"

#include "reports/catalogue.h"
#include "reports/letter_consequences.h"
#include "reports/phrase.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

// 效能责任追究: the grounds, the measures, who gets which, what makes it heavier.
constexpr std::string_view kGrounds = "效能责任追究 一", kMeasures = "效能责任追究 二(一)",
                           kWhoGetsWhich = "效能责任追究 二(二)", kHeavier = "效能责任追究 二(三)";

struct Kind {
    ReportKey report;
    Measure measure;
    Wording title;
    Wording decided;  // behind "it was decided to"
    Wording nothing;
};
constexpr Kind kWarning{ReportKey::warning_letters,
                        Measure::warning,
                        {"效能告诫书", "Letter of warning"},
                        {"给予你效能告诫", "warn you"},
                        {"本年度没有需要发出的效能告诫书", "No letter of warning this year"}};
constexpr Kind kAdmonition{
    ReportKey::admonition_letters,
    Measure::admonition,
    {"诫勉教育通知书", "Letter of admonition"},
    {"对你进行诫勉教育", "admonish you"},
    {"本年度没有需要发出的诫勉教育通知书", "No letter of admonition this year"}};
constexpr Kind kWritten{
    ReportKey::written_letters,
    Measure::written,
    {"责成书面检查通知书", "Letter on a written self-criticism"},
    {"责成你作出书面检查", "have you write a self-criticism"},
    {"本年度没有需要发出的书面检查通知书", "No letter on a self-criticism this year"}};

class MeasureLetter {
public:
    MeasureLetter(const ReportContext& context, const RuleBook& rules, const YearPack& pack,
                  const Kind& kind, const WarningRecord& record, const RegisterEntry& entry)
        : context_(context),
          rules_(rules),
          pack_(pack),
          kind_(kind),
          record_(record),
          entry_(entry) {}

    [[nodiscard]] Letter written() const;

private:
    using Places = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] std::string say(Wording words, Places places = {}) const {
        return phrase(words, context_.language, places);
    }
    [[nodiscard]] std::string in_words(Day day) const {
        return day_in_words(day, context_.language);
    }
    [[nodiscard]] std::string found() const;
    [[nodiscard]] std::string decision() const;
    [[nodiscard]] std::string correction() const;
    [[nodiscard]] std::string objection() const;
    [[nodiscard]] std::vector<FormRow> talk() const;

    const ReportContext& context_;
    const RuleBook& rules_;
    const YearPack& pack_;
    const Kind& kind_;
    const WarningRecord& record_;
    const RegisterEntry& entry_;
};

std::string MeasureLetter::found() const {
    const std::string when =
        entry_.act_day ? say({"于{day}", " on {day}"}, {{"day", in_words(*entry_.act_day)}}) : "";
    std::vector<std::string> numbers;
    for (const int number : entry_.ground_numbers) numbers.push_back(std::to_string(number));
    const std::string listed_under =
        numbers.empty()
            ? ""
            : say({"，属于{article}第{numbers}项所列情形", ", listed in {article} under {numbers}"},
                  {{"article", kGrounds}, {"numbers", listed(numbers, context_.language)}});
    return say({"经查，你{when}有应当追究效能责任的情形（{grounds}）{listed}。",
                "It was found that you answer{when} for: {grounds}{listed}."},
               {{"when", when}, {"grounds", entry_.grounds}, {"listed", listed_under}});
}

std::string MeasureLetter::decision() const {
    const Language language = context_.language;
    std::string text;
    if (entry_.responsibility) {
        text += say({"依照{article}，你负{responsibility}。",
                     "Under {article} the responsibility is {responsibility}. "},
                    {{"article", kWhoGetsWhich},
                     {"responsibility", word(*entry_.responsibility, language)}});
    }
    if (entry_.aggravated) {
        text += say({"你有{article}规定的从重情形。", "It weighs heavier under {article}. "},
                    {{"article", kHeavier}});
    }
    text += say({"依照{article}，经研究，决定{what}", "Under {article} it was decided to {what}"},
                {{"article", kMeasures}, {"what", kind_.decided.in(language)}});
    for (const Kind* lighter : {&kAdmonition, &kWritten}) {
        if (lighter->measure >= kind_.measure || !entry_.measures.contains(lighter->measure)) {
            continue;
        }
        text += say({"，并{what}", " and to {what}"}, {{"what", lighter->decided.in(language)}});
    }
    return text + say({"。", "."});
}

std::string MeasureLetter::correction() const {
    const std::string to{reporting_body(context_.office)};
    const std::string by =
        entry_.deadline ? say({"于{day}前", " by {day}"}, {{"day", in_words(*entry_.deadline)}})
                        : "";
    if (kind_.measure == Measure::written) {
        return say({"请{by}将书面检查交{office}，写明事实、原因和改正措施。",
                    "Hand your self-criticism in to {office}{by}: what happened, why, and what "
                    "you do about it."},
                   {{"by", by}, {"office", to}});
    }
    return say({"请{by}完成整改，并将整改情况书面报{office}。",
                "Put it right{by} and report in writing to {office}."},
               {{"by", by}, {"office", to}});
}

std::string MeasureLetter::objection() const {
    return say({"你对本决定有异议的，可以向{body}书面陈述和申辩。",
                "You may object to this decision in writing to {body}."},
               {{"body", deciding_body(context_.office)}});
}

// What an admonition is made of: the talk is put down on the letter itself.
std::vector<FormRow> MeasureLetter::talk() const {
    const auto heading = [&](Wording words) { return label(std::string{say(words)}, 4); };
    return {{{heading({"谈话人", "Talk by"}), value({}, 8), heading({"记录人", "Minutes by"}),
              value({}, 8)}},
            {{heading({"谈话要点", "Points"}), text_box("", 20)}, 60, 2},
            {{heading({"本人表态", "Reply"}),
              text_box("", 20, signature_foot({"签名", "Signature"}, context_.language))},
             60,
             1}};
}

Letter MeasureLetter::written() const {
    Letter letter;
    letter.title = say(kind_.title);
    letter.number = entry_.document;
    letter.to = entry_.person;
    letter.paragraphs = {found(), decision()};
    if (entry_.revoked) {
        letter.note = say({"本决定已于{day}撤销，不再计入次数，本件仅供存档。",
                           "Revoked on {day}: it counts nothing and is printed for the file."},
                          {{"day", in_words(*entry_.revoked)}});
    } else {
        letter.paragraphs.push_back(
            consequences_of(entry_, record_, pack_, rules_, context_.language));
    }
    letter.paragraphs.push_back(correction());
    letter.paragraphs.push_back(objection());
    letter.signed_by = entry_.authority.empty() ? deciding_body(context_.office) : entry_.authority;
    letter.day = entry_.day;
    letter.served = entry_.served_day;
    if (kind_.measure == Measure::admonition) letter.below = talk();
    return letter;
}

Workbook letters(const ReportContext& context, const RuleBook& rules, const YearPack& pack,
                 const Kind& kind, const LetterChoice& choice) {
    UnitForms forms;
    for (const std::uint32_t index : print_order(pack.warnings)) {
        const WarningRecord& record = pack.warnings[index];
        if (!choice.takes(record.person)) continue;
        for (const RegisterEntry& entry : record.decisions) {
            const bool of_kind = entry.measures.heaviest() == kind.measure && !entry.exempted;
            if (!of_kind || !choice.takes_document(entry.document)) continue;
            const auto write = [context, &rules, &pack, &kind, &record, &entry] {
                return MeasureLetter{context, rules, pack, kind, record, entry}.written();
            };
            add_letter(forms, record.person.unit, write, context.language);
        }
    }
    Workbook workbook;
    workbook.file_name = report_file_name(kind.report, {pack.year(), PeriodKind::y});
    workbook.forms = forms.sheets(context, kind.nothing);
    return workbook;
}

}  // namespace

Workbook warning_letters_report(const ReportContext& context, const RuleBook& rules,
                                const YearPack& pack, const LetterChoice& choice) {
    return letters(context, rules, pack, kWarning, choice);
}

Workbook admonition_letters_report(const ReportContext& context, const RuleBook& rules,
                                   const YearPack& pack, const LetterChoice& choice) {
    return letters(context, rules, pack, kAdmonition, choice);
}

Workbook written_letters_report(const ReportContext& context, const RuleBook& rules,
                                const YearPack& pack, const LetterChoice& choice) {
    return letters(context, rules, pack, kWritten, choice);
}

}  // namespace kaoping
