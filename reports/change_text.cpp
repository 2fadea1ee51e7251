#include "reports/change_text.h"

#include <functional>
#include <map>
#include <utility>

#include "config/wording.h"
#include "reports/filled_text.h"
#include "reports/report_context.h"

namespace kaoping {
namespace {

// What would have changed one person's year, in one language.
class ChangeWords {
public:
    ChangeWords(const PersonYear& person, const WhyNot& why, Language language)
        : person_(person), why_(why), language_(language) {}

    [[nodiscard]] std::vector<std::string> conditions() const;
    // What no fact of his can change.
    [[nodiscard]] std::vector<std::string> beyond() const;
    // What the year comes to once the conditions hold.
    [[nodiscard]] std::string outcome() const;

private:
    [[nodiscard]] std::string text(const Wording& wording,
                                   std::initializer_list<Filling> fillings = {}) const {
        return filled_text(wording.in(language_), fillings);
    }
    [[nodiscard]] std::string excellent() const {
        return std::string{word(Grade::excellent, person_.person.pool, language_)};
    }
    [[nodiscard]] std::string lifted(const Bar& bar, const Wording& one, const Wording& all,
                                     const Wording& some) const;
    void add_raises(std::vector<std::string>& found, const std::vector<QuarterRaise>& raises) const;
    void add_conditions(std::vector<std::string>& found, const Bar& bar) const;
    [[nodiscard]] std::string raise_words() const;

    const PersonYear& person_;
    const WhyNot& why_;
    Language language_;
};

// 该告诫, all of them, or any so many of them.
std::string ChangeWords::lifted(const Bar& bar, const Wording& one, const Wording& all,
                                const Wording& some) const {
    const Filling cases{"{cases}", std::to_string(bar.cases)};
    const Filling needed{"{needed}", std::to_string(bar.to_lift)};
    if (bar.cases == 1) return text(one);
    return bar.to_lift == bar.cases ? text(all, {cases}) : text(some, {cases, needed});
}

// Quarters that have to come to the same score are one condition.
void ChangeWords::add_raises(std::vector<std::string>& found,
                             const std::vector<QuarterRaise>& raises) const {
    std::map<Points, std::vector<std::string>, std::greater<>> quarters;
    for (const QuarterRaise& raise : raises) {
        quarters[raise.to].emplace_back(word(raise.quarter, language_));
    }
    for (const auto& [to, names] : quarters) {
        found.push_back(text({"{quarters}得分达到{to}分", "{quarters} were at {to}"},
                             {{"{quarters}", listed(names, language_)}, {"{to}", to_string(to)}}));
    }
}

void ChangeWords::add_conditions(std::vector<std::string>& found, const Bar& bar) const {
    switch (bar.kind) {
        case BarKind::participation:
            found.push_back(text({"名册列为参加考核", "the roster had him appraised"}));
            break;
        case BarKind::short_service:
            found.push_back(text({"任职时间达到规定", "he had served long enough"}));
            break;
        case BarKind::incomplete:
            found.push_back(text({"所缺环节补齐", "the missing stages were there"}));
            break;
        case BarKind::warnings:
            found.push_back(lifted(bar, {"该告诫被撤销", "the warning were revoked"},
                                   {"{cases}次告诫均被撤销", "all {cases} warnings were revoked"},
                                   {"{cases}次告诫中有{needed}次被撤销",
                                    "{needed} of {cases} warnings were revoked"}));
            break;
        case BarKind::denials:
            found.push_back(
                lifted(bar, {"该举报查不属实", "the report were unfounded"},
                       {"{cases}件举报均查不属实", "all {cases} reports were unfounded"},
                       {"{cases}件举报中有{needed}件查不属实",
                        "{needed} of the {cases} reports were unfounded"}));
            break;
        case BarKind::quarters:
            add_raises(found, bar.raises);
            if (bar.unscored > 0) {
                found.push_back(
                    text({"另有{n}个季度评为{good}", "{n} more quarter(s) were {good}"},
                         {{"{n}", std::to_string(bar.unscored)},
                          {"{good}", std::string{word(QuarterGrade::good, language_)}}}));
            }
            break;
        case BarKind::sanction:
            found.push_back(lifted(bar, {"该处分被撤销", "the sanction were revoked"},
                                   {"{cases}项处分均被撤销", "all {cases} sanctions were revoked"},
                                   {}));
            break;
        case BarKind::score:
        case BarKind::quota:
        case BarKind::quota_tie:
        case BarKind::decided:
            break;  // the score is said once for all of them
    }
}

std::string ChangeWords::raise_words() const {
    const ScoreRaise& raise = *why_.raise;
    const Bar* quota = why_.bar(BarKind::quota);
    const bool past =
        quota && quota->edge->cut_off && *quota->edge->cut_off < Score::held(raise.to);
    const std::string beating =
        past ? text({"，高于名额末位{last}分", ", above the last place at {last}"},
                    {{"{last}", to_string(*quota->edge->cut_off)}})
             : "";
    const Filling to{"{to}", to_string(raise.to)};
    if (!raise.from) {
        return text({"年度综合得分不低于{to}分{beating}",
                     "the score of the year were at least "
                     "{to}{beating}"},
                    {to, {"{beating}", beating}});
    }
    const Filling more{"{more}", to_string(raise.to - raise.from->points())};
    // "Further" where the other changes have brought some already.
    const Wording words = raise.from == person_.annual_score
                              ? Wording{"年度综合得分提高{more}分（达到{to}分{beating}）",
                                        "the score of the year were {more} higher ({to}{beating})"}
                              : Wording{"年度综合得分再提高{more}分（达到{to}分{beating}）",
                                        "the score of the year were a further {more} higher "
                                        "({to}{beating})"};
    return text(words, {more, to, {"{beating}", beating}});
}

std::vector<std::string> ChangeWords::conditions() const {
    std::vector<std::string> found;
    for (const Bar& bar : why_.bars) add_conditions(found, bar);
    if (why_.needs_quarters) {
        found.push_back(text({"各季度等次符合评优要求", "the quarters allowed excellent"}));
    }
    if (why_.raise) found.push_back(raise_words());
    return found;
}

std::vector<std::string> ChangeWords::beyond() const {
    std::vector<std::string> found;
    if (why_.outcome == WhyNotOutcome::no_place) {
        found.push_back(text({"本类人员没有优秀名额，不因个人情况改变",
                              "the category has no place, whatever the person does"}));
    }
    if (why_.outcome == WhyNotOutcome::pending) {
        found.push_back(text({"名额末位为满分，至多与之同分，由领导小组审定",
                              "the last place has full marks: level with it at most, for the "
                              "leading group to decide"}));
    } else if (why_.bar(BarKind::quota_tie)) {
        found.push_back(text({"名额末位同分者由领导小组审定",
                              "among those level at the last place the leading group decides"}));
    }
    if (why_.needs_new_decision) {
        found.push_back(
            text({"审定等次须由领导小组重新作出", "the leading group would have to decide anew"}));
    }
    return found;
}

std::string ChangeWords::outcome() const {
    const Filling grade{"{grade}", excellent()};
    switch (why_.outcome) {
        case WhyNotOutcome::excellent:
            if (person_.decided == Grade::excellent) {
                return text({"即按审定定为{grade}", "the decided {grade} would hold"}, {grade});
            }
            return text({"可建议为{grade}", "{grade} would be suggested"}, {grade});
        case WhyNotOutcome::open:
            return text({"方有可能评为{grade}", "only then might it be {grade}"}, {grade});
        case WhyNotOutcome::pending:
        case WhyNotOutcome::no_place:
            break;
    }
    return text({"即符合{grade}条件", "he would be a candidate for {grade}"}, {grade});
}

}  // namespace

std::vector<std::string> change_clauses(const PersonYear& person, const WhyNot& why,
                                        Language language) {
    const ChangeWords words{person, why, language};
    std::vector<std::string> clauses = words.conditions();
    for (std::string& clause : words.beyond()) clauses.push_back(std::move(clause));
    return clauses;
}

std::string change_sentence(const PersonYear& person, const WhyNot& why, Language language) {
    const ChangeWords words{person, why, language};
    const bool chinese = language == Language::chinese;
    const std::string comma = chinese ? "，" : ", ";
    std::vector<std::string> conditions = words.conditions();
    std::vector<std::string> parts = words.beyond();
    if (!conditions.empty()) {
        if (conditions.size() > 1) conditions.back().insert(0, chinese ? "且" : "and ");
        parts.insert(parts.begin(), (chinese ? "如" : "If ") + joined(conditions, comma) + comma +
                                        words.outcome());
    }
    const std::string sentence = sentences(parts, language);
    return full_sentence(sentence, language);
}

}  // namespace kaoping
