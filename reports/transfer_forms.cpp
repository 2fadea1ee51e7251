#include "reports/transfer_forms.h"

#include <algorithm>

#include "reports/catalogue.h"
#include "reports/letter_consequences.h"
#include "reports/phrase.h"
#include "reports/print_order.h"

namespace kaoping {
namespace {

// The warnings that brought the transfer about: the first ones that stand, as many as it takes.
std::vector<const RegisterEntry*> causes_of(const WarningRecord& record, const Rung& rung) {
    std::vector<const RegisterEntry*> causes;
    for (const RegisterEntry& entry : record.decisions) {
        if (entry.ordinal > 0 && entry.ordinal <= rung.count) causes.push_back(&entry);
    }
    return causes;
}

bool is_chosen(const WarningRecord& record, const Rung& rung, const LetterChoice& choice) {
    if (!choice.takes(record.person)) return false;
    if (!choice.document || choice.takes_document(record.transfer_document)) return true;
    return std::ranges::any_of(causes_of(record, rung), [&](const RegisterEntry* entry) {
        return choice.takes_document(entry->document);
    });
}

class TransferForm {
public:
    TransferForm(const ReportContext& context, const Dated<Rung>& rung, const WarningRecord& record)
        : context_(context), rung_(rung), record_(record) {}

    [[nodiscard]] Form drawn() const;

private:
    using Places = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] std::string say(Wording words, Places places = {}) const {
        return phrase(words, context_.language, places);
    }
    [[nodiscard]] Box heading(Wording words, std::size_t span = 4) const {
        return label(say(words), span);
    }
    // A transfer that the record names is this year's unless the order still stands.
    [[nodiscard]] bool is_done() const {
        return record_.transfer_date && !record_.transfer_required;
    }
    [[nodiscard]] std::string reason() const;
    [[nodiscard]] std::string basis() const;
    [[nodiscard]] FormRow opinion(Wording whose, double stretch) const;

    const ReportContext& context_;
    const Dated<Rung>& rung_;
    const WarningRecord& record_;
};

std::string TransferForm::reason() const {
    const Language language = context_.language;
    std::string text =
        say({"{year}年度内受效能告诫达{count}次：", "Warned {count} times in {year}:"},
            {{"year", std::to_string(record_.year)}, {"count", std::to_string(rung_.value.count)}});
    int number = 0;
    for (const RegisterEntry* entry : causes_of(record_, rung_.value)) {
        text += '\n' + std::to_string(++number) + ". ";
        const std::string day = day_in_words(entry->day, language);
        text += joined({day, entry->document, entry->grounds}, say({"，", ", "}));
    }
    return text;
}

std::string TransferForm::basis() const {
    std::string text = say({"{article}：同一年内受效能告诫{count}次的，应当调整工作岗位。",
                            "{article}: {count} warnings within a year lead to a transfer."},
                           {{"article", article_name(rung_.cite, context_.language)},
                            {"count", std::to_string(rung_.value.count)}});
    text += say({"年度考核等次定为{grade}。", " The grade of the year is {grade}."},
                {{"grade", word(rung_.value.ceiling, record_.person.pool, context_.language)}});
    const std::string months = std::to_string(rung_.value.window_months);
    text += say({"调整后{months}个月内再受效能告诫的，报县有关部门处理。",
                 " A warning within {months} months after it goes to the county."},
                {{"months", months}});
    return text;
}

FormRow TransferForm::opinion(Wording whose, double stretch) const {
    return {{heading(whose), text_box("", 20,
                                      signature_foot({"负责人签名（盖章）", "Signature (seal)"},
                                                     context_.language))},
            45,
            stretch};
}

Form TransferForm::drawn() const {
    const PersonLine& person = record_.person;
    const Language language = context_.language;
    const std::string old_post = is_done() ? record_.old_post : person.post;
    const std::string effective =
        is_done() ? day_or_room(record_.transfer_date, language) : day_or_room({}, language);
    Form form;
    form.title = say({"岗位调整审批表", "Approval of a transfer"});
    form.subtitle = say({"（{year}年度）", "({year})"}, {{"year", std::to_string(record_.year)}});
    form.keeps_to_pages = true;
    form.rows = {
        {{heading({"姓名", "Name"}), value(person.name, 8), heading({"工号", "No."}),
          value(person.number, 8)},
         32},
        {{heading({"单位", "Unit"}), value(person.unit, 8), heading({"人员类别", "Category"}),
          value(std::string{word(person.pool, language)}, 8)},
         32},
        {{heading({"原岗位", "Old post"}), value(old_post, 8), heading({"拟调整岗位", "New post"}),
          value(is_done() ? record_.new_post : "", 8)},
         32},
        {{heading({"调整原因", "Reason"}), text_box(reason(), 20)}, 90},
        {
            {heading({"调整依据", "Legal basis"}), text_box(basis(), 20)},
        },
        opinion({"所在单位\n意见", "Opinion of\nthe unit"}, 1),
        opinion({"效能办\n意见", "Opinion of the\nefficiency office"}, 1),
        opinion({"领导小组\n审批意见", "Decision"}, 1.5),
        {{heading({"执行情况", "Done"}),
          text_box(
              say({"调整文号：{document}    生效日期：{day}",
                   "Document: {document}    effective: {day}"},
                  {{"document", is_done() ? record_.transfer_document : ""}, {"day", effective}}) +
                  (is_done() && record_.window_end
                       ? say({"\n调整后一年期满日：{day}", "\nWindow ends: {day}"},
                             {{"day", day_in_words(*record_.window_end, language)}})
                       : ""),
              20)},
         50},
    };
    return form;
}

}  // namespace

Workbook transfer_forms_report(const ReportContext& context, const RuleBook& rules,
                               const YearPack& pack, const LetterChoice& choice) {
    UnitForms forms;
    const Dated<Rung>* rung = transfer_rung(rules, pack.year());
    for (const std::uint32_t index : print_order(pack.warnings)) {
        const WarningRecord& record = pack.warnings[index];
        if (rung == nullptr || record.warning < rung->value.count) continue;
        if (!is_chosen(record, rung->value, choice)) continue;
        forms.add(record.person.unit, [context, rung, &record] {
            return TransferForm{context, *rung, record}.drawn();
        });
    }
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::transfer_forms, {pack.year(), PeriodKind::y});
    workbook.forms = forms.sheets(
        context, {"本年度没有因效能告诫应调整岗位的人员", "Nobody is to be transferred"});
    return workbook;
}

}  // namespace kaoping
