#include "app/step_words.h"

#include <algorithm>
#include <array>

#include "app/text.h"
#include "app/values.h"
#include "config/wording.h"

namespace kaoping {
namespace {

struct DetailWord {
    std::string_view key;
    Text words;
};

// The names of the figures scoring puts into a step's detail.
constexpr std::array kDetailWords{
    DetailWord{"about", {"事项", "about"}},
    DetailWord{"actual", {"实际", "done"}},
    DetailWord{"allowed", {"可评名额", "allowed"}},
    DetailWord{"base", {"基数", "base"}},
    DetailWord{"bonus", {"加分合计", "bonuses"}},
    DetailWord{"candidate", {"本人达到优秀", "candidate"}},
    DetailWord{"candidates", {"达到优秀人数", "candidates"}},
    DetailWord{"cap", {"每季上限", "cap of the quarter"}},
    DetailWord{"capped", {"计入加分", "counted bonus"}},
    DetailWord{"ceiling", {"等次上限", "ceiling"}},
    DetailWord{"count", {"规定次数", "count asked"}},
    DetailWord{"decision", {"审定", "decision"}},
    DetailWord{"deduction", {"扣分合计", "deductions"}},
    DetailWord{"due", {"应考评季度", "due quarters"}},
    DetailWord{"each", {"每项扣分", "each costs"}},
    DetailWord{"exempted", {"免责", "exempted"}},
    DetailWord{"good", {"“好”的季度", "good quarters"}},
    DetailWord{"lacks", {"缺", "lacks"}},
    DetailWord{"matters", {"属实事项", "substantiated matters"}},
    DetailWord{"ordinary-or-poor", {"有一般或较差", "ordinary or poor"}},
    DetailWord{"percent", {"比例%", "per cent"}},
    DetailWord{"pool", {"人员类别", "category"}},
    DetailWord{"ranked", {"参加排名人数", "ranked"}},
    DetailWord{"required", {"要求", "asked"}},
    DetailWord{"review", {"复核", "review"}},
    DetailWord{"revoked", {"撤销日期", "revoked on"}},
    DetailWord{"score", {"得分", "score"}},
    DetailWord{"self", {"自评", "self"}},
    DetailWord{"standing", {"有效告诫", "standing warnings"}},
    DetailWord{"status", {"状况", "status"}},
    DetailWord{"theoretical", {"理论数", "theoretical"}},
    DetailWord{"unit", {"单位", "unit"}},
    DetailWord{"weight", {"权重", "weight"}},
    DetailWord{"years", {"年数", "years"}},
};

std::string name_of_figure(std::string_view key, Language language) {
    const auto* found = std::find_if(kDetailWords.begin(), kDetailWords.end(),
                                     [&](const DetailWord& word) { return word.key == key; });
    return std::string{found == kDetailWords.end() ? key : found->words.in(language)};
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

// "Q3:review" → 第三季度复核.
std::optional<std::string> missing_words(const std::string& text, Language language) {
    const auto colon = text.find(':');
    if (colon == std::string::npos) return {};
    const auto kind = period_kind_from_key(text.substr(0, colon));
    const auto stage = from_key<Stage>(text.substr(colon + 1));
    if (!kind || !stage) return {};
    return std::string{word(*kind, language)} + (language == Language::chinese ? "" : " ") +
           std::string{word(*stage, language)};
}

// One figure of a detail: "weight=15.00".
std::string figure_words(const std::string& figure, Pool pool, Language language) {
    const auto equals = figure.find('=');
    if (equals == std::string::npos) return figure;
    const std::string key = figure.substr(0, equals);
    std::string value = figure.substr(equals + 1);
    if (key == "about")
        return name_of_figure(key, language) + " " + duty_period_name(value, language);
    value = value_words(value, pool, language);
    const auto times = value.find('*');
    if (times != std::string::npos) value.replace(times, 1, "×");
    return name_of_figure(key, language) + " " + value;
}

std::string arrow(const Step& step, Pool pool, Language language) {
    const std::string before = value_words(step.before, pool, language);
    const std::string after = value_words(step.after, pool, language);
    if (before.empty() || before == after) return after;
    return before + " → " + after;
}

std::string headline(const Step& step, Pool pool, Language language) {
    const bool chinese = language == Language::chinese;
    std::string line = rule_words(step.rule, language);
    if (!step.article.empty()) {
        const std::string article{article_name(step.article, language)};
        line += chinese ? "（" + article + "）" : " (" + article + ")";
    }
    std::vector<std::string> parts;
    if (step.effect != Effect::applied) {
        parts.emplace_back(word(Topic::effect, to_key(step.effect), language));
    }
    parts.push_back(arrow(step, pool, language));
    parts.push_back(detail_words(step.detail, pool, language));
    bool first = true;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        line += first ? (chinese ? "：" : ": ") : (chinese ? "；" : "; ");
        line += part;
        first = false;
    }
    return line;
}

std::string_view mark(Effect effect) {
    switch (effect) {
        case Effect::applied:
            return "● ";
        case Effect::not_met:
            return "○ ";
        case Effect::overridden:
            return "◇ ";
    }
    return {};
}

std::string fact_words(const StepFact& fact, Pool pool, Language language) {
    const bool is_figure = fact.fact.find('=') != std::string::npos;
    return is_figure ? detail_words(fact.fact, pool, language) : fact.fact;
}

bool is_same_row(const StepFact& a, const StepFact& b) {
    return a.file == b.file && a.sheet == b.sheet && a.row == b.row;
}

// One line a row of a file, with all the facts it tells one after the other.
void print_facts(std::ostream& out, const std::vector<StepFact>& facts, Pool pool,
                 Language language, const std::string& indent) {
    const bool chinese = language == Language::chinese;
    for (std::size_t at = 0; at < facts.size();) {
        const StepFact& first = facts[at];
        std::string words;
        for (; at < facts.size() && is_same_row(facts[at], first); ++at) {
            if (!words.empty()) words += chinese ? "，" : ", ";
            words += fact_words(facts[at], pool, language);
        }
        out << indent << "← " << place_words(first, language);
        if (!words.empty()) out << (chinese ? "：" : ": ") << words;
        out << '\n';
    }
}

void print(std::ostream& out, const Step& step, Pool pool, Language language,
           const std::string& indent) {
    out << indent << mark(step.effect) << headline(step, pool, language) << '\n';
    print_facts(out, step.because, pool, language, indent + "    ");
    for (const Step& part : step.steps) print(out, part, pool, language, indent + "    ");
}

}  // namespace

std::string place_words(const StepFact& fact, Language language) {
    std::string place = fact.file;
    if (!fact.sheet.empty()) place += " · " + fact.sheet;
    const std::string row = std::to_string(fact.row);
    return place + (language == Language::chinese ? " · 第" + row + "行" : " · row " + row);
}

std::string rule_words(const std::string& rule, Language language) {
    if (const auto period = period_from_key(rule)) return period_name(*period, language);
    return rule_name(rule, language);
}

std::string value_words(const std::string& value, Pool pool, Language language) {
    if (const auto grade = from_key<Grade>(value)) return std::string{word(*grade, pool, language)};
    if (value == "yes" || value == "no") {
        return people_text(yes_or_no(value == "yes", language), language);
    }
    for (const Topic topic : {Topic::quarter_grade, Topic::participation, Topic::pool, Topic::stage,
                              Topic::status, Topic::measure, Topic::responsibility, Topic::finding,
                              Topic::appeal, Topic::case_type, Topic::complaint_finding}) {
        if (has_wording(topic, value)) return std::string{word(topic, value, language)};
    }
    return value;
}

std::string detail_words(const std::string& detail, Pool pool, Language language) {
    std::string words;
    for (const std::string& part :
         split(detail, detail.find(';') == std::string::npos ? ' ' : ';')) {
        if (part.empty()) continue;
        if (!words.empty()) words += language == Language::chinese ? "，" : ", ";
        words += missing_words(part, language).value_or(figure_words(part, pool, language));
    }
    return words;
}

void print_steps(std::ostream& out, const std::vector<Step>& steps, Pool pool, Language language) {
    for (const Step& step : steps) print(out, step, pool, language, "");
}

}  // namespace kaoping
