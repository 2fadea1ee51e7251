#include "scoring/duty_talks.h"

#include <algorithm>
#include <set>

#include "scoring/due.h"
#include "scoring/duty_facts.h"

namespace kaoping {
namespace {

// 联系1-2个 (联系服务群众 三).
constexpr int kMostLinks = 2;

Points talks_owed(DutyLaw law, const RosterRow& row) {
    const auto& main_posts = law->value.main_posts;
    const bool is_main =
        std::find(main_posts.begin(), main_posts.end(), row.post) != main_posts.end();
    const bool fewer = pool_of(row) == Pool::village && !is_main;
    return figure(law, fewer ? "village_count" : "count");
}

// The row of the year's duty, when it is on and asked of the person: of a leader or of the others.
std::optional<DutyRow> asked_row(std::string_view rule, const OwnDuties& of, bool of_leader) {
    const Day last = calendar_year(of.year).last;
    const DutyLaw law = of.inquiry.rules.duty(rule, last);
    const bool is_leader = pool_of(of.person.row_on(last)) == Pool::leader;
    if (!law || is_leader != of_leader || !is_due(of.person, {of.year, PeriodKind::y})) return {};
    return own_row(law, of.person, std::to_string(of.year), last);
}

}  // namespace

void add_talks(DutyRows& rows, const OwnDuties& of) {
    auto row = asked_row("talks", of, false);
    if (!row) return;
    for (const Talk& fact : of.facts.talks) {
        if (fact.day.year() != of.year || !of.inquiry.knows(fact.day)) continue;
        row->because.push_back(reference_to(fact));
    }
    const Day last = calendar_year(of.year).last;
    const DutyLaw law = of.inquiry.rules.duty("talks", last);
    judge_count(*row, talks_owed(law, of.person.row_on(last)),
                static_cast<std::int64_t>(row->because.size()), last, of.inquiry);
    rows.push_back(std::move(*row));
}

void add_links(DutyRows& rows, const OwnDuties& of) {
    auto row = asked_row("links", of, true);
    if (!row) return;
    std::set<std::string> units;
    for (const LinkedUnit& fact : of.facts.links) {
        if (fact.year != of.year || !units.insert(fact.unit).second) continue;
        row->because.push_back(reference_to(fact));
    }
    const Day last = calendar_year(of.year).last;
    const auto linked = static_cast<int>(units.size());
    judge_count(*row, figure(of.inquiry.rules.duty("links", last), "count"), linked, last,
                of.inquiry);
    if (linked > kMostLinks) row->detail.push_back("over=" + std::to_string(linked - kMostLinks));
    rows.push_back(std::move(*row));
}

}  // namespace kaoping
