#include "reports/explanation.h"

#include <algorithm>
#include <array>

#include "config/wording.h"
#include "reports/report_context.h"

namespace kaoping {
namespace {

// What a met rule says: what happened, then (behind the article) what follows from it. {ceiling} is
// the grade it limits to; the other marks are figures and grades of the person.
struct RuleSentence {
    std::string_view rule;
    Wording happened;
    Wording follows;
    bool limits = false;  // what follows is a ceiling, and is left out where no grade is given
};
constexpr RuleSentence kWarnings{"warning-",
                                 {"本年度受效能告诫{warnings}次", "warned {warnings} time(s)"},
                                 {"等次不高于{ceiling}", "grade at most {ceiling}"},
                                 true};
constexpr std::array kSentences{
    RuleSentence{"short-service",
                 {"本年度任职时间不足", "served too little of the year"},
                 {"不确定等次", "no grade"}},
    RuleSentence{
        "denial-2",
        {"不执行否定报备被举报属实{reports}件", "{reports} unfiled refusals substantiated"},
        {"取消评优资格，等次不高于{ceiling}", "no award, grade at most {ceiling}"},
        true},
    RuleSentence{"village-veto",
                 {"所在村被一票否决", "the village is vetoed"},
                 {"取消评优资格", "no award"}},
    RuleSentence{"excellent-quarters",
                 {"季度等次达不到评优要求", "quarter grades do not allow excellent"},
                 {"等次不高于{ceiling}", "grade at most {ceiling}"},
                 true},
    RuleSentence{"sanction",
                 {"受处分且影响本年度等次", "a sanction bears on the year"},
                 {"等次不高于{ceiling}", "grade at most {ceiling}"},
                 true},
    RuleSentence{"quota",
                 {"优秀名额已满", "the quota of excellent is used up"},
                 {"按得分顺序建议{suggested}", "{suggested} is suggested by order of score"}},
    RuleSentence{"quota-tie",
                 {"优秀名额末位同分", "tie at the end of the quota"},
                 {"待领导小组审定", "for the leading group to decide"}},
    RuleSentence{"dismissal-rule",
                 {"连续年度{grade}", "{grade} in succession"},
                 {"依规定应予辞退", "to be dismissed"}},
    RuleSentence{"two-basic",
                 {"连续年度{grade}", "{grade} in succession"},
                 {"依规定应予组织处理", "the post is to be reconsidered"}},
    RuleSentence{"merit-three",
                 {"连续年度{grade}", "{grade} in succession"},
                 {"可依规定记三等功", "a merit citation may be given"}},
    RuleSentence{"decided-above-ceiling",
                 {"审定等次“{decided}”高于上限", "decided {decided} is above the ceiling"},
                 {"按上限定为{grade}", "held to {grade}"}},
};

const RuleSentence* sentence_of(std::string_view rule) {
    if (rule.starts_with(kWarnings.rule)) return &kWarnings;
    const auto found = std::ranges::find(kSentences, rule, &RuleSentence::rule);
    return found == kSentences.end() ? nullptr : &*found;
}

const Reason* reason_of(const PersonYear& person, std::string_view rule) {
    const auto found = std::ranges::find_if(person.reasons, [&](const Reason& reason) {
        return reason.rule == rule && reason.effect != Effect::not_met;
    });
    return found == person.reasons.end() ? nullptr : &*found;
}

void replace(std::string& text, std::string_view mark, std::string_view by) {
    const std::size_t at = text.find(mark);
    if (at != std::string::npos) text.replace(at, mark.size(), by);
}

std::optional<Grade> ceiling_of(const PersonYear& person, const Reason* reason) {
    if (reason != nullptr) {
        const auto told = from_key<Grade>(detail_value(reason->detail, "ceiling"));
        if (told) return told;
    }
    const auto limiting = std::ranges::count_if(person.rules, [](const std::string& rule) {
        const RuleSentence* sentence = sentence_of(rule);
        return sentence != nullptr && sentence->limits;
    });
    return limiting == 1 ? person.ceiling : std::nullopt;
}

bool is_given_a_grade(const PersonYear& person) {
    return person.grade != Grade::undetermined && person.grade != Grade::exempt;
}

class Explanation {
public:
    Explanation(const PersonYear& person, Language language)
        : person_(person), language_(language) {}

    std::string all() {
        add_participation();
        for (const std::string& rule : person_.rules) add_rule(rule);
        add_missing();
        add_orders();
        add_decision();
        return sentences(parts_, language_);
    }

private:
    [[nodiscard]] bool chinese() const { return language_ == Language::chinese; }
    void add(Wording wording) { parts_.emplace_back(wording.in(language_)); }
    [[nodiscard]] std::string grade_word(Grade grade) const {
        return std::string{word(grade, person_.person.pool, language_)};
    }
    [[nodiscard]] std::string filled(Wording wording, std::optional<Grade> ceiling) const {
        std::string text{wording.in(language_)};
        replace(text, "{warnings}", std::to_string(person_.warnings));
        replace(text, "{reports}", std::to_string(person_.denial_reports));
        // Nothing lies below the last grade: it is not a limit but the grade.
        if (ceiling == Grade::incompetent && chinese()) replace(text, "不高于", "定为");
        if (ceiling) replace(text, "{ceiling}", grade_word(*ceiling));
        if (person_.decided) replace(text, "{decided}", grade_word(*person_.decided));
        replace(text, "{grade}", grade_word(person_.grade));
        replace(text, "{suggested}", grade_word(person_.suggested));
        return text;
    }

    void add_participation();
    void add_rule(const std::string& rule);
    void add_missing();
    void add_orders();
    void add_decision();

    const PersonYear& person_;
    Language language_;
    std::vector<std::string> parts_;
};

void Explanation::add_participation() {
    switch (person_.person.participation) {
        case Participation::graded:
            break;
        case Participation::ungraded:
            if (person_.rules.empty() || person_.rules.front() != "short-service") {
                add({"名册列为不确定等次", "without a grade by the roster"});
            }
            break;
        case Participation::excluded:
            add({"名册列为不参加考核", "not appraised by the roster"});
            break;
        case Participation::superior:
            add({"由上级考核，等次仅供参考", "appraised by the county; the grade is advice"});
            break;
    }
}

void Explanation::add_rule(const std::string& rule) {
    const RuleSentence* sentence = sentence_of(rule);
    const Reason* reason = reason_of(person_, rule);
    if (sentence == nullptr) {
        parts_.push_back(rule_name(rule, language_));
        return;
    }
    std::string text = filled(sentence->happened, std::nullopt);
    if (reason != nullptr && !reason->article.empty()) {
        const std::string article{article_name(reason->article, language_)};
        text += chinese() ? "（" + article + "）" : " (" + article + ")";
    }
    const auto ceiling = sentence->limits ? ceiling_of(person_, reason) : std::nullopt;
    const bool follows = !sentence->limits || (ceiling && is_given_a_grade(person_));
    if (follows) text += (chinese() ? "，" : ": ") + filled(sentence->follows, ceiling);
    parts_.push_back(std::move(text));
}

void Explanation::add_missing() {
    if (person_.missing.empty()) return;
    const std::string items = missing_items(person_.missing, language_);
    parts_.push_back(chinese() ? "缺" + items : "missing " + items);
}

void Explanation::add_orders() {
    if (person_.transfer_required) add({"应调整工作岗位", "the post is to be changed"});
    if (person_.referrals.empty()) return;
    const std::string documents = listed(person_.referrals, language_);
    parts_.push_back(chinese() ? "调整岗位后一年内再受效能告诫（" + documents + "），应报县有关部门"
                               : "warned within a year after a transfer (" + documents +
                                     "): refer to the county");
}

void Explanation::add_decision() {
    if (!person_.decided || *person_.decided != person_.grade ||
        person_.grade == person_.suggested) {
        return;
    }
    const std::string suggested = grade_word(person_.suggested);
    const std::string decided = grade_word(person_.grade);
    parts_.push_back(chinese() ? "建议" + suggested + "，领导小组审定" + decided
                               : suggested + " suggested, " + decided + " decided");
}

}  // namespace

std::string explanation_of(const PersonYear& person, Language language) {
    return Explanation{person, language}.all();
}

std::string stage_names(const std::vector<Stage>& stages, Language language) {
    std::vector<std::string> names;
    for (Stage stage : stages) names.emplace_back(word(stage, language));
    return listed(names, language);
}

std::string missing_items(const std::vector<MissingStage>& missing, Language language) {
    std::vector<std::string> periods;
    for (PeriodKind kind : kAllPeriods) {
        std::vector<Stage> stages;
        for (const MissingStage& item : missing) {
            if (item.period == kind) stages.push_back(item.stage);
        }
        if (stages.empty()) continue;
        periods.push_back(std::string{word(kind, language)} +
                          (language == Language::chinese ? "" : " ") +
                          stage_names(stages, language));
    }
    return joined(periods, language == Language::chinese ? "，" : ", ");
}

}  // namespace kaoping
