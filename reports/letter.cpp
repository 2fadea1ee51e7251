#include "reports/letter.h"

#include "reports/phrase.h"

namespace kaoping {
namespace {

constexpr double kLetterSize = 16;  // 3号
// Of the page, at the right end: what unit and day are centred in, so that a seal covers both.
constexpr std::size_t kSealSpan = 13;
// What is left of a page is shared by the room for the seal and the rest of the page.
constexpr double kSealRoom = 40, kSealShare = 1, kRestShare = 4;

Box plain_box(std::string text, std::size_t span, Align align) {
    return {span, std::move(text), Box::Look::plain, align};
}

FormRow lower_right(std::string text) {
    return {{plain_box("", kFormColumns - kSealSpan, Align::left),
             plain_box(std::move(text), kSealSpan, Align::centre)}};
}

std::string addressee(const PersonLine& to, Language language) {
    return to.name + (language == Language::chinese ? "：" : ":");
}

std::string described(const PersonLine& to, Language language) {
    return joined({to.name, to.unit, to.post}, language == Language::chinese ? "　" : ", ");
}

}  // namespace

std::string day_or_room(const std::optional<Day>& day, Language language) {
    if (day) return day_in_words(*day, language);
    return language == Language::chinese ? "　　　年　　月　　日" : "________________";
}

std::string signature_foot(Wording who, Language language) {
    return phrase({"{who}：　　　　　　　年　　月　　日", "{who}:              Date:          "},
                  language, {{"who", who.in(language)}});
}

const std::string& deciding_body(const Office& office) {
    return office.leading_group.empty() ? office.name : office.leading_group;
}

const std::string& reporting_body(const Office& office) {
    return office.efficiency_office.empty() ? deciding_body(office) : office.efficiency_office;
}

Form letter_page(const Letter& letter, Language language) {
    Form form;
    form.title = letter.title;
    form.subtitle = letter.number;
    form.size = kLetterSize;
    form.keeps_to_pages = true;
    if (!letter.note.empty()) {
        form.rows.push_back({{{kFormColumns, letter.note, Box::Look::text, Align::left}}});
    }
    form.rows.push_back(plain_line(addressee(letter.to, language)));
    for (const std::string& text : letter.paragraphs) form.rows.push_back(paragraph(text));
    FormRow seal = gap(kSealShare);
    seal.height = kSealRoom;
    form.rows.push_back(std::move(seal));
    form.rows.push_back(lower_right(letter.signed_by));
    form.rows.push_back(lower_right(day_or_room(letter.day, language)));
    if (letter.below.empty()) form.rows.push_back(gap(kRestShare));
    form.rows.insert(form.rows.end(), letter.below.begin(), letter.below.end());
    return form;
}

Form receipt_page(const Letter& letter, Language language) {
    const auto say = [&](Wording words) { return std::string{words.in(language)}; };
    const auto line = [&](Wording heading, std::string text, double height) {
        return FormRow{{label(say(heading), 7), value(std::move(text), 17, Align::left)}, height};
    };
    Form form;
    form.title = say({"送达回证", "Acknowledgement of receipt"});
    form.size = 14;
    form.rows = {
        line({"送达文书", "Letter"}, letter.title, 40),
        line({"文号", "Number"}, letter.number, 40),
        line({"发文机关", "Issued by"}, letter.signed_by, 40),
        line({"受送达人", "To"}, described(letter.to, language), 40),
        line({"送达方式", "Served"},
             say({"□直接送达  □留置送达  □邮寄送达  □其他",
                  "□ in person  □ left there  □ by post  □ otherwise"}),
             40),
        line({"送达地点", "Place"}, "", 40),
        line({"送达时间", "Day"}, day_or_room(letter.served, language), 40),
        {{label(say({"受送达人\n签收", "Received"}), 7),
          text_box("", 17, signature_foot({"签名", "Signature"}, language))},
         90,
         2},
        {{label(say({"代收人及\n代收理由", "Received by another,\nand why"}), 7),
          text_box("", 17, signature_foot({"签名", "Signature"}, language))},
         70,
         1},
        {{label(say({"拒收情况\n及见证人", "Refused,\nand witnesses"}), 7),
          text_box("", 17, signature_foot({"见证人签名", "Witnesses"}, language))},
         70,
         1},
        {{label(say({"送达人", "Served by"}), 7),
          text_box("", 17, signature_foot({"签名", "Signature"}, language))},
         60,
         1},
        line({"备注", "Remarks"}, "", 40),
    };
    return form;
}

void add_letter(UnitForms& forms, const std::string& unit, std::function<Letter()> write,
                Language language) {
    forms.add(unit, [write, language] { return letter_page(write(), language); });
    forms.add(unit, [write, language] { return receipt_page(write(), language); });
}

}  // namespace kaoping
