// What would have changed a grade is needed to the last fact and suffices: invented histories are
// altered as told and judged again.
#include "scoring/why_not.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

#include "scoring/year.h"
#include "tests/scoring/invented_history.h"
#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

int standing_in(const Subject& subject, PeriodKind quarter) {
    return static_cast<int>(std::ranges::count_if(subject.facts.measures, [&](const auto& each) {
        return quarter_of(each.day).kind == quarter && !each.revoked;
    }));
}

// The subject among his colleagues under one law.
struct Case {
    const RuleBook* rules;
    std::vector<Subject> colleagues;
    Subject subject;

    [[nodiscard]] YearResult judge_all() const {
        static const std::vector<Veto> vetoes;
        const Inquiry inquiry{*rules, std::nullopt, vetoes};
        YearScorer scorer{inquiry, 2024};
        scorer.add(subject.person(), subject.facts);
        for (const Subject& each : colleagues) scorer.add(each.person(), each.facts);
        return scorer.finish();
    }
    [[nodiscard]] Points cost_of_warning() const {
        return rules->adjustments.on(day_of(2024, 12, 31))->value.measure_points[2];
    }
    [[nodiscard]] PersonYear judged() const { return judge_all().people.front(); }
    [[nodiscard]] WhyNot why_not() const {
        const YearResult year = judge_all();
        return WhyNotFinder{year, *rules}.find(year.people.front());
    }
};

// One fact of the set; `make` alters the history accordingly.
struct Change {
    std::string name;
    std::optional<PeriodKind> quarter;  // whose score it raises
    std::function<void(Subject&)> make;
};

void add_case_changes(std::vector<Change>& changes, const Bar& bar) {
    if (bar.kind == BarKind::warnings || bar.kind == BarKind::sanction) {
        for (int i = bar.cases - bar.to_lift; i < bar.cases; ++i) {
            const FactReference fact = bar.facts[static_cast<std::size_t>(i)];
            changes.push_back({"lift " + fact.name, {}, [fact](Subject& subject) {
                                   for (auto& each : subject.facts.measures) {
                                       if (each.document == fact.name)
                                           each.revoked = {*fact.day, {}};
                                   }
                                   std::erase_if(subject.facts.sanctions, [&](const auto& each) {
                                       return each.kind == fact.name && each.day == *fact.day;
                                   });
                               }});
        }
    }
    if (bar.kind != BarKind::denials) return;
    std::vector<std::string> matters;
    for (const FactReference& fact : bar.facts) {
        if (std::ranges::find(matters, fact.name) == matters.end()) matters.push_back(fact.name);
    }
    CHECK(static_cast<int>(matters.size()) == bar.cases);
    for (int i = 0; i < bar.to_lift; ++i) {
        const std::string matter = matters[static_cast<std::size_t>(i)];
        changes.push_back({"unfounded " + matter, {}, [matter](Subject& subject) {
                               for (auto& report : subject.facts.denial_reports) {
                                   if (report.matter == matter) {
                                       report.finding.value = Finding::unsubstantiated;
                                   }
                               }
                           }});
    }
}

// All but the annual score.
std::vector<Change> changes_of(const WhyNot& why, Points cost) {
    std::vector<Change> changes;
    for (const Bar& bar : why.bars) {
        add_case_changes(changes, bar);
        for (const QuarterRaise& raise : bar.raises) {
            changes.push_back({"raise a quarter", raise.quarter, [raise, cost](Subject& subject) {
                                   Points points = raise.to;
                                   for (int n = standing_in(subject, raise.quarter); n > 0; --n) {
                                       points += cost;
                                   }
                                   set_score(subject, raise.quarter, points);
                               }});
        }
        if (bar.kind == BarKind::incomplete) {
            changes.push_back({"complete", {}, [](Subject& subject) {
                                   for (const Evaluation& each : subject.facts.evaluations) {
                                       if (each.stage(Stage::decision)) continue;
                                       set_score(subject, each.period.kind, Points::whole(95));
                                   }
                               }});
        }
        if (bar.kind == BarKind::participation) {
            changes.push_back({"take part", {}, [](Subject& subject) {
                                   subject.participation(Participation::graded);
                               }});
        }
    }
    return changes;
}

// Brings the annual score to exactly `target` by the half-year, the year-end and quarters that are
// good anyway, which no gate minds; whether that can be done. `at_least`: more will do as well.
bool reach(Case& trial, Points target, bool at_least, std::optional<PeriodKind> left_out) {
    const PersonYear now = trial.judged();
    if (!now.missing.empty()) return true;
    const auto& weights = trial.rules->periods.on(day_of(2024, 12, 31))->value;
    std::vector<PeriodKind> free;
    for (PeriodKind kind : kAllPeriods) {
        const auto& grade = now.quarter_grades[index_of(kind)];
        if (kind == left_out || standing_in(trial.subject, kind) > 0) continue;
        if (!is_quarter(kind) || grade == QuarterGrade::good) free.push_back(kind);
    }
    for (int level = 0; level <= 10'000; ++level) {
        std::array<Weighted, 6> parts;
        for (PeriodKind kind : kAllPeriods) {
            Points value = now.scores[index_of(kind)]->points();
            if (std::ranges::find(free, kind) != free.end()) {
                value = std::max(value, Points::of_hundredths(level));
            }
            parts[index_of(kind)] = {value, weights.weight(kind)};
        }
        if (weighted_mean(parts) < target) continue;
        for (PeriodKind kind : free) set_score(trial.subject, kind, parts[index_of(kind)].value);
        return weighted_mean(parts) == target || (level == 0 && at_least);
    }
    return false;
}

struct Tally {
    int sufficed = 0, needed = 0;
};

// Makes the changes, all but the one at `left_out`; the grade that comes of it.
std::optional<PersonYear> altered(Case trial, const WhyNot& why, std::size_t left_out,
                                  Points short_by) {
    const auto changes = changes_of(why, trial.cost_of_warning());
    std::optional<PeriodKind> untouched;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i != left_out) changes[i].make(trial.subject);
        if (i == left_out) untouched = changes[i].quarter;
    }
    if (why.needs_new_decision) trial.subject.facts.grades.clear();
    const bool at_least = why.raise && !why.raise->from && short_by == Points{};
    if (why.raise && !reach(trial, why.raise->to - short_by, at_least, untouched)) {
        return std::nullopt;
    }
    return trial.judged();
}

// Whether the year came to what was promised.
bool kept(const PersonYear& result, const WhyNot& why) {
    switch (why.outcome) {
        case WhyNotOutcome::excellent:
        case WhyNotOutcome::open:
            return result.grade == Grade::excellent;
        case WhyNotOutcome::pending:
            return result.grade == Grade::pending;
        case WhyNotOutcome::no_place:
            return result.quota_candidate && result.grade == Grade::competent;
    }
    return false;
}

void check_least_set(const Case& trial, Tally& tally) {
    const PersonYear before = trial.judged();
    const WhyNot why = trial.why_not();
    INFO(key(before.grade) << " rules " << rules_of(before) << " annual "
                           << (before.annual_score ? to_string(*before.annual_score) : ""));
    if (before.grade == Grade::excellent) {
        CHECK(why.bars.empty());
        return;
    }
    REQUIRE_FALSE(why.bars.empty());
    const std::size_t none = changes_of(why, trial.cost_of_warning()).size();
    const auto all = altered(trial, why, none, {});
    if (!all || why.needs_quarters) return;  // the quarters would be judged anew
    CHECK(kept(*all, why));
    ++tally.sufficed;
    for (std::size_t i = 0; i < none; ++i) {
        INFO("without: " << changes_of(why, trial.cost_of_warning())[i].name);
        const auto without = altered(trial, why, i, {});
        if (!without) continue;
        CHECK_FALSE(kept(*without, why));
        ++tally.needed;
    }
    if (!why.raise) return;
    INFO("a hundredth less");
    const auto without = altered(trial, why, none, Points::of_hundredths(1));
    if (!without) return;
    CHECK_FALSE(kept(*without, why));
    ++tally.needed;
}

// Colleagues: `best` at the given scores, so many others far below.
std::vector<Subject> colleagues(const std::vector<const char*>& best, int others) {
    std::vector<Subject> people;
    for (const char* score : best) {
        people.push_back(Subject{std::to_string(101 + people.size())}.year_at(2024, score));
    }
    for (int i = 0; i < others; ++i) {
        people.push_back(Subject{std::to_string(201 + i)}.year_at(2024, "70"));
    }
    return people;
}

// Points for each warning, a ladder that begins at two, three matters before the gate shuts.
RuleBook harsher(RuleBook rules) {
    const auto adjusted = [](Dated<AdjustmentRule> row) {
        row.value.measure_points = {points("0.5"), points("1"), points("2.5")};
        return row;
    };
    std::vector<Dated<AdjustmentRule>> adjustments;
    for (const auto& row : rules.adjustments.rows()) adjustments.push_back(adjusted(row));
    rules.adjustments = DatedTable{adjustments};
    std::vector<Dated<Rung>> rungs;
    for (const auto& row : rules.ladder.rows()) {
        if (row.value.count >= 2) rungs.push_back(row);
    }
    rules.ladder = DatedTable{rungs};
    std::vector<Dated<Gate>> gates = rules.gates.rows();
    for (auto& row : gates) {
        if (row.value.rule == "denial-2") row.value.count = 3;
    }
    rules.gates = DatedTable{gates};
    return rules;
}

}  // namespace

TEST_CASE("what would have changed it suffices, and every fact of it is needed") {
    const RuleBook lenient = township();
    const RuleBook strict = national();
    const RuleBook costly = harsher(national());
    const std::vector<std::vector<Subject>> offices{
        colleagues({}, 24),
        colleagues({"96.5", "95", "94", "93", "92.25", "91"}, 18),
        colleagues({"93", "93", "93", "93", "93", "93"}, 18),
        colleagues({"97"}, 4),
        colleagues({"100", "100"}, 4),
        colleagues({}, 3)};
    Tally tally;
    Dice dice{20241231};
    for (int i = 0; i < 1500; ++i) {
        const auto& office = offices[static_cast<std::size_t>(i) % offices.size()];
        for (const RuleBook* rules : {&lenient, &strict, &costly}) {
            INFO("history " << i);
            check_least_set({rules, office, history(dice)}, tally);
        }
    }
    CHECK(tally.sufficed > 2500);
    CHECK(tally.needed > 4000);
}
