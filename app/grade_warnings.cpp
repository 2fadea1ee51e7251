#include "app/grade_warnings.h"

#include <algorithm>

#include "config/wording.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

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

}  // namespace

Outcome<Diagnostics> grades_above_ceilings(const std::set<PersonId>& people, const Roster& roster,
                                           OpenStore& office, const Invocation& call) {
    Diagnostics warnings;
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    for (const PersonId id : people) {
        const Person* person = roster.by_id(id);
        if (person == nullptr) throw std::logic_error("a stored fact of nobody");
        const auto facts = call.console.check(office.store.facts_of(id));
        if (!facts) return tl::unexpected(facts.error());
        for (const GradeDecision& decision : facts->grades) {
            if (!covers_year(office.rules, decision.year)) continue;
            YearScorer scorer{inquiry, decision.year};
            scorer.add(*person, *facts);
            const YearResult year = scorer.finish();
            if (year.people.empty() || !is_above(year.people.front())) continue;
            const auto source = call.console.check(office.store.source(decision.origin.sheet));
            if (!source) return tl::unexpected(source.error());
            warnings.add(
                warning(year.people.front(), *source, decision.origin, call.settings.language));
        }
    }
    return warnings;
}

}  // namespace kaoping
