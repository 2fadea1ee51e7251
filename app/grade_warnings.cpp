#include "app/grade_warnings.h"

#include <algorithm>

#include "config/wording.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

struct AboveCeiling {
    PersonYear year;
    Origin decided;  // the row that told the grade
};

// The article of the rule that set the ceiling: the last met one whose step names it.
std::string article_of_ceiling(const PersonYear& year) {
    const std::string ceiling = "ceiling=" + std::string{to_key(*year.ceiling)};
    std::string article;
    for (const Reason& reason : year.reasons) {
        if (reason.detail.find(ceiling) == std::string::npos || reason.article.empty()) continue;
        if (reason.rule != "decided-above-ceiling") article = reason.article;
    }
    return article;
}

bool is_above(const PersonYear& year) {
    return std::find(year.rules.begin(), year.rules.end(), "decided-above-ceiling") !=
           year.rules.end();
}

Diagnostic warning(const PersonYear& year, const SourceSheet& source, Origin origin,
                   Language language) {
    const Pool pool = year.person.pool;
    return {Cause::decided_above_ceiling,
            {source.file, source.sheet, origin.row, {}},
            {},
            {year.person.name, std::to_string(year.year),
             std::string{word(*year.decided, pool, language)},
             std::string{word(*year.ceiling, pool, language)},
             std::string{article_name(article_of_ceiling(year), language)}}};
}

// The years of one person whose decided grade stands above the ceiling.
std::vector<AboveCeiling> years_above(const Person& person, const PersonFacts& facts,
                                      const Inquiry& inquiry) {
    std::vector<AboveCeiling> found;
    for (const GradeDecision& decision : facts.grades) {
        if (!covers_year(inquiry.rules, decision.year)) continue;
        YearScorer scorer{inquiry, decision.year};
        scorer.add(person, facts);
        YearResult year = scorer.finish();
        if (year.people.empty() || !is_above(year.people.front())) continue;
        found.push_back({std::move(year.people.front()), decision.origin});
    }
    return found;
}

}  // namespace

Outcome<Diagnostics> grades_above_ceilings(const std::set<PersonId>& people, OpenStore& office,
                                           const Invocation& call) {
    Diagnostics warnings;
    if (people.empty()) return warnings;
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    std::vector<AboveCeiling> found;
    // One pass over everybody costs less than asking for some thousands one by one.
    const auto visited =
        each_person(office, call.console, [&](const Person& person, const PersonFacts& facts) {
            if (facts.grades.empty() || !people.contains(person.id())) return;
            for (AboveCeiling& each : years_above(person, facts, inquiry)) {
                found.push_back(std::move(each));
            }
        });
    if (!visited) return tl::unexpected(visited.error());
    for (const AboveCeiling& each : found) {
        const auto source = call.console.check(office.store.source(each.decided.sheet));
        if (!source) return tl::unexpected(source.error());
        warnings.add(warning(each.year, *source, each.decided, call.settings.language));
    }
    return warnings;
}

}  // namespace kaoping
