#include "reports/why_not_text.h"

#include "config/wording.h"
#include "reports/explanation.h"
#include "reports/filled_text.h"
#include "reports/report_context.h"

namespace kaoping {
namespace {

// The bars of one person in one language.
class BarWords {
public:
    BarWords(const PersonYear& person, const WhyNot& why, Language language)
        : person_(person), why_(why), language_(language) {}

    [[nodiscard]] std::vector<std::string> bars() const;

private:
    [[nodiscard]] std::string text(const Wording& wording,
                                   std::initializer_list<Filling> fillings = {}) const {
        return filled_text(wording.in(language_), fillings);
    }
    [[nodiscard]] std::string grade(Grade which) const {
        return std::string{word(which, person_.person.pool, language_)};
    }
    [[nodiscard]] std::string bracketed(std::vector<std::string> parts,
                                        const std::string& article) const;
    [[nodiscard]] std::vector<std::string> fact_words(const Bar& bar) const;
    [[nodiscard]] std::string limited(const Bar& bar, std::string happened) const;
    [[nodiscard]] std::string bar_words(const Bar& bar) const;
    [[nodiscard]] std::string quota_words(const Bar& bar) const;
    [[nodiscard]] std::string decision_words(const Bar& bar) const;
    [[nodiscard]] std::vector<std::string> quarter_words() const;

    const PersonYear& person_;
    const WhyNot& why_;
    Language language_;
};

// "（溪效能告字〔2024〕3号，2024年5月6日，效能责任追究 二(五)）"; several facts are parted by ；.
std::string BarWords::bracketed(std::vector<std::string> parts, const std::string& article) const {
    const bool several = parts.size() > 1;
    if (!article.empty()) parts.emplace_back(article_name(article, language_));
    if (parts.empty()) return {};
    const bool chinese = language_ == Language::chinese;
    const std::string_view comma = chinese ? "，" : ", ";
    const std::string_view semicolon = chinese ? "；" : "; ";
    return (chinese ? "（" : " (") + joined(parts, several ? semicolon : comma) +
           (chinese ? "）" : ")");
}

// Each fact with its document and day; a decision without a document has only its day.
std::vector<std::string> BarWords::fact_words(const Bar& bar) const {
    std::vector<std::string> words;
    for (const FactReference& fact : bar.facts) {
        std::vector<std::string> parts{fact.name};
        if (fact.day) {
            if (fact.name == to_string(*fact.day)) parts.clear();
            parts.push_back(day_in_words(*fact.day, language_));
        }
        std::string each = joined(parts, language_ == Language::chinese ? "，" : ", ");
        if (!each.empty()) words.push_back(std::move(each));
    }
    return words;
}

std::string BarWords::limited(const Bar& bar, std::string happened) const {
    happened += bracketed(fact_words(bar), bar.article);
    const Filling limit{"{grade}", grade(*bar.limit)};
    if (bar.limit == Grade::undetermined) {
        return happened + text({"，不确定等次", ": no grade can be determined"});
    }
    if (bar.limit == Grade::incompetent) {
        return happened + text({"，等次定为{grade}", ": the grade is {grade}"}, {limit});
    }
    return happened + text({"，等次不高于{grade}", ": grade at most {grade}"}, {limit});
}

std::vector<std::string> BarWords::quarter_words() const {
    std::vector<std::string> words;
    for (PeriodKind kind : kAllPeriods) {
        const auto& quarter = person_.quarter_grades[index_of(kind)];
        if (!quarter) continue;
        words.push_back(text({"{quarter}{grade}", "{quarter} {grade}"},
                             {{"{quarter}", std::string{word(kind, language_)}},
                              {"{grade}", std::string{word(*quarter, language_)}}}));
    }
    return words;
}

std::string BarWords::quota_words(const Bar& bar) const {
    const QuotaEdge& edge = *bar.edge;
    const std::string places = std::to_string(edge.quota.allowed);
    const std::string article = bracketed({}, bar.article);
    if (edge.no_place()) {
        return text(
            {"本类人员优秀名额为0{article}", "there is no place for this category{article}"},
            {{"{article}", article}});
    }
    if (bar.kind == BarKind::quota_tie) {
        return text({"优秀名额{places}人{article}，与另外{level}人同为{score}分，处于名额末位，"
                     "待领导小组审定",
                     "{places} place(s){article}; level with {level} other(s) at {score} at the "
                     "last place: for the leading group to decide"},
                    {{"{places}", places},
                     {"{article}", article},
                     {"{level}", std::to_string(edge.level)},
                     {"{score}", to_string(*person_.annual_score)}});
    }
    return text({"符合优秀条件{candidates}人，名额{places}人{article}，按得分列第{place}，名额末位"
                 "{last}分，本人{score}分",
                 "{candidates} candidates for {places} place(s){article}; in place {place} with "
                 "{score}, the last place has {last}"},
                {{"{candidates}", std::to_string(edge.quota.candidates)},
                 {"{places}", places},
                 {"{article}", article},
                 {"{place}", std::to_string(edge.above + 1)},
                 {"{last}", to_string(*edge.cut_off)},
                 {"{score}", to_string(*person_.annual_score)}});
}

std::string BarWords::decision_words(const Bar& bar) const {
    const Filling decided{"{grade}", grade(*bar.limit)};
    const Filling facts{"{facts}", bracketed(fact_words(bar), "")};
    if (bar.limit != Grade::excellent) {
        return text({"领导小组审定为{grade}{facts}", "decided {grade} by the leading group{facts}"},
                    {decided, facts});
    }
    return text({"领导小组审定为{grade}{facts}，高于等次上限，按上限定为{held}",
                 "decided {grade} by the leading group{facts}, above the ceiling, held to {held}"},
                {decided, facts, {"{held}", grade(person_.grade)}});
}

std::string BarWords::bar_words(const Bar& bar) const {
    const Filling cases{"{cases}", std::to_string(bar.cases)};
    switch (bar.kind) {
        case BarKind::participation:
            return person_.person.participation == Participation::excluded
                       ? text({"名册列为不参加考核", "not appraised by the roster"})
                       : text({"名册列为不确定等次", "without a grade by the roster"});
        case BarKind::short_service:
            return text({"本年度任职时间不足{article}，不确定等次",
                         "served too little of the year{article}: no grade"},
                        {{"{article}", bracketed({}, bar.article)}});
        case BarKind::incomplete:
            return text({"缺{items}，没有年度综合得分", "missing {items}: no score of the year"},
                        {{"{items}", missing_items(person_.missing, language_)}});
        case BarKind::score:
            return text({"年度综合得分{score}分，未达到优秀线{line}分（差{gap}分，{article}）",
                         "score of the year {score}, below {line} for excellent ({gap} short, "
                         "{article})"},
                        {{"{score}", to_string(*person_.annual_score)},
                         {"{line}", to_string(bar.line)},
                         {"{gap}", to_string(bar.line - person_.annual_score->points())},
                         {"{article}", std::string{article_name(bar.article, language_)}}});
        case BarKind::warnings:
            return limited(bar, text({"受效能告诫{cases}次", "warned {cases} time(s)"}, {cases}));
        case BarKind::denials:
            return limited(bar, text({"不执行否定报备被举报属实{cases}件",
                                      "{cases} unfiled refusals substantiated"},
                                     {cases}));
        case BarKind::quarters:
            return limited(bar, text({"季度等次（{quarters}）达不到评优要求",
                                      "quarters ({quarters}) do not allow excellent"},
                                     {{"{quarters}", listed(quarter_words(), language_)}}));
        case BarKind::sanction:
            return limited(bar, text({"受处分", "sanctioned"}));
        case BarKind::quota:
        case BarKind::quota_tie:
            return quota_words(bar);
        case BarKind::decided:
            return decision_words(bar);
    }
    return {};
}

std::vector<std::string> BarWords::bars() const {
    std::vector<std::string> words;
    if (person_.person.participation == Participation::superior && !why_.bars.empty()) {
        words.push_back(
            text({"由上级考核，等次仅供参考", "appraised by the county; the grade is advice"}));
    }
    for (const Bar& bar : why_.bars) {
        if (!bar.prospective) words.push_back(bar_words(bar));
    }
    return words;
}

}  // namespace

std::vector<std::string> why_not_clauses(const PersonYear& person, const WhyNot& why,
                                         Language language) {
    return BarWords{person, why, language}.bars();
}

std::string why_not_sentence(const PersonYear& person, const WhyNot& why, Language language) {
    return full_sentence(sentences(why_not_clauses(person, why, language), language), language);
}

}  // namespace kaoping
