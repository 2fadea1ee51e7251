#include "reports/result_notices.h"

#include <algorithm>

#include "reports/catalogue.h"
#include "reports/explanation.h"
#include "reports/phrase.h"
#include "reports/print_order.h"
#include "reports/review_rights.h"

namespace kaoping {
namespace {

// The decision of the leading group: its document, and its day.
struct Decision {
    std::string document;
    std::optional<Day> day;
};
Decision decision_of(const PersonYear& person) {
    const auto reason = std::ranges::find(person.reasons, "decided", &Reason::rule);
    if (reason == person.reasons.end()) return {};
    return {reason->article, reason->because.empty() ? std::nullopt : reason->because.front().day};
}

// Whether there is a decided grade to tell.
bool is_told(const PersonYear& person) {
    const bool has_effect = is_proper(person.grade) || person.grade == Grade::undetermined;
    return person.decided && has_effect && person.person.participation != Participation::superior;
}

class Notice {
public:
    Notice(const ReportContext& context, const RuleBook& rules, const PersonYear& person)
        : context_(context), rules_(rules), person_(person) {}

    [[nodiscard]] Letter written() const;

private:
    using Places = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    [[nodiscard]] std::string say(Wording words, Places places = {}) const {
        return phrase(words, context_.language, places);
    }
    [[nodiscard]] std::string_view grade() const {
        return word(person_.grade, person_.person.pool, context_.language);
    }
    [[nodiscard]] std::string result() const;
    [[nodiscard]] std::string decided_by() const;
    [[nodiscard]] std::string rights() const;
    [[nodiscard]] std::string last_day(const ReviewRight& right) const;

    const ReportContext& context_;
    const RuleBook& rules_;
    const PersonYear& person_;
};

std::string Notice::decided_by() const {
    const Decision decision = decision_of(person_);
    std::vector<std::string> parts{decision.document};
    if (decision.day) parts.push_back(day_in_words(*decision.day, context_.language));
    const std::string which = joined(parts, say({"，", ", "}));
    if (which.empty()) return "";
    return say({"（{which}）", " ({which})"}, {{"which", which}});
}

std::string Notice::result() const {
    const std::string body = deciding_body(context_.office), by = decided_by();
    const std::string year = std::to_string(person_.year);
    std::string text = is_proper(person_.grade)
                           ? say({"经{body}审定{by}，你{year}年度考核等次为{grade}",
                                  "{body} decided{by}: your grade of {year} is {grade}"},
                                 {{"body", body}, {"by", by}, {"year", year}, {"grade", grade()}})
                           : say({"经{body}审定{by}，你参加{year}年度考核，{grade}",
                                  "{body} decided{by} that your year {year} stays without a grade"},
                                 {{"body", body}, {"by", by}, {"year", year}, {"grade", grade()}});
    if (person_.annual_score) {
        text += say({"，年度得分{score}分", " ({score} points)"},
                    {{"score", to_string(*person_.annual_score)}});
    }
    return text + say({"。", "."});
}

// A day where the day of the notice is known: the person may well learn of it later.
std::string Notice::last_day(const ReviewRight& right) const {
    if (!context_.prepared_on) return "";
    const Day last = last_day_to_ask(*context_.prepared_on, right.days_to_review, rules_.calendar);
    return say({"，自本通知之日起算，最后一日为{day}",
                "; counted from the day of this notice the last day is {day}"},
               {{"day", day_in_words(last, context_.language)}});
}

std::string Notice::rights() const {
    const std::string body = deciding_body(context_.office);
    const ReviewRight* right = review_right(person_.person.pool, person_.grade);
    if (right == nullptr) {
        return say({"对考核结果有疑问的，可以向{office}了解核实。",
                    "Ask {office} where anything about the result is unclear."},
                   {{"office", reporting_body(context_.office)}});
    }
    std::string text = say(
        {"对考核结果不服的，依照{law}，可以自知道结果之日起{days}日内向{body}申请复核{last}；对复核"
         "结果仍不服的，可以自接到复核决定之日起{appeal}日内提出申诉。",
         "Under {law} you may ask {body} for a review within {days} days of learning the "
         "result{last}, and appeal within {appeal} days of the answer."},
        {{"law", right->law.in(context_.language)},
         {"days", std::to_string(right->days_to_review)},
         {"body", body},
         {"last", last_day(*right)},
         {"appeal", std::to_string(right->days_to_appeal)}});
    if (right->appeal_at_once) {
        text += say({"也可以不经复核，在同一期限内直接申诉。",
                     " You may also appeal at once within the same {days} days."},
                    {{"days", std::to_string(right->days_to_review)}});
    }
    return text + say({"复核、申诉期间不停止执行，也不因此加重处理。",
                       " Neither stays the result or makes it worse."});
}

Letter Notice::written() const {
    Letter letter;
    letter.title = say({"年度考核结果通知", "Notice of the annual result"});
    letter.to = person_.person;
    letter.paragraphs = {result()};
    const std::string why = explanation_of(person_, context_.language);
    if (!why.empty()) {
        letter.paragraphs.push_back(say({"有关说明：{why}。", "Notes: {why}."}, {{"why", why}}));
    }
    letter.paragraphs.push_back(rights());
    letter.paragraphs.push_back(say(
        {"特此通知。请在送达回证上签收。", "Please acknowledge receipt on the sheet enclosed."}));
    letter.signed_by = deciding_body(context_.office);
    letter.day = context_.prepared_on;
    return letter;
}

}  // namespace

Workbook result_notices_report(const ReportContext& context, const RuleBook& rules,
                               const YearPack& pack, const LetterChoice& choice) {
    UnitForms forms;
    for (const std::uint32_t index : print_order(pack.result.people)) {
        const PersonYear& person = pack.result.people[index];
        if (!is_told(person) || !choice.takes(person.person)) continue;
        if (choice.document && !choice.takes_document(decision_of(person).document)) continue;
        const auto write = [context, &rules, &person] {
            return Notice{context, rules, person}.written();
        };
        add_letter(forms, person.person.unit, write, context.language);
    }
    Workbook workbook;
    workbook.file_name = report_file_name(ReportKey::result_notices, {pack.year(), PeriodKind::y});
    workbook.forms = forms.sheets(
        context, {"本年度尚无审定的年度等次", "No grade of the year has been decided"});
    return workbook;
}

}  // namespace kaoping
