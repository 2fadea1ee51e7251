#include "reports/met_reasons.h"

#include <algorithm>

#include "config/wording.h"

namespace kaoping {
namespace {

std::string named(const FactReference& fact, Language language) {
    if (!fact.day) return fact.name;
    std::string day = day_in_words(*fact.day, language);
    if (fact.name.empty() || fact.name == to_string(*fact.day)) return day;
    return language == Language::chinese ? fact.name + "（" + day + "）"
                                         : fact.name + " (" + day + ")";
}

bool is_met(const PersonYear& person, const Reason& reason) {
    return reason.effect != Effect::not_met &&
           (reason.rule == "decided" ||
            std::ranges::find(person.rules, reason.rule) != person.rules.end());
}

}  // namespace

const Reason* met_reason(const PersonYear& person, std::string_view rule) {
    const auto found = std::ranges::find_if(person.reasons, [&](const Reason& reason) {
        return reason.rule == rule && reason.effect != Effect::not_met;
    });
    return found == person.reasons.end() ? nullptr : &*found;
}

std::string met_article(const PersonYear& person, std::string_view rule, Language language) {
    const Reason* reason = met_reason(person, rule);
    return reason == nullptr ? "" : std::string{article_name(reason->article, language)};
}

std::vector<std::string> documents_behind(const PersonYear& person, Language language) {
    std::vector<std::string> documents;
    for (const Reason& reason : person.reasons) {
        if (!is_met(person, reason)) continue;
        for (const FactReference& fact : reason.because) {
            std::string document = named(fact, language);
            if (!document.empty() && std::ranges::find(documents, document) == documents.end()) {
                documents.push_back(std::move(document));
            }
        }
    }
    return documents;
}

}  // namespace kaoping
