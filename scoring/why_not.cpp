#include "scoring/why_not.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

#include "scoring/altered_scores.h"

namespace kaoping {
namespace {

constexpr Points kLeast = Points::of_hundredths(1);

// The reason of a rule that held; null when there is none.
const Reason* held(const PersonYear& person, std::string_view rule) {
    const auto found = std::ranges::find_if(person.reasons, [&](const Reason& reason) {
        return reason.rule == rule && reason.effect != Effect::not_met;
    });
    return found == person.reasons.end() ? nullptr : &*found;
}

bool is_met(const PersonYear& person, std::string_view rule) {
    return std::ranges::find(person.rules, rule) != person.rules.end();
}

int matters_of(const std::vector<FactReference>& reports) {
    std::set<std::string_view> matters;
    for (const FactReference& report : reports) matters.insert(report.name);
    return static_cast<int>(matters.size());
}

// How many quarters the gate found due: what a person was due for is not in his result.
int due_quarters(const Reason& reason) {
    const std::string_view due = detail_value(reason.detail, "due");
    int count = 0;
    std::from_chars(due.data(), due.data() + due.size(), count);
    return count;
}

class BarCollector {
public:
    BarCollector(const PersonYear& person, const RuleBook& rules, const QuotaEdges& edges)
        : person_(person),
          rules_(rules),
          edges_(edges),
          last_(calendar_year(person.year).last),
          scores_(person, rules) {}

    WhyNot all() {
        find_participation();
        find_incomplete();
        find_score();
        find_warnings();
        find_denials();
        find_quarters();
        find_sanction();
        find_raise();
        find_decision();
        return std::move(found_);
    }

private:
    // A decision for excellent needs neither score nor place, only that no ceiling is below it.
    [[nodiscard]] bool decided_excellent() const { return person_.decided == Grade::excellent; }
    Bar& add(BarKind kind, std::string article) {
        Bar& bar = found_.bars.emplace_back();
        bar.kind = kind;
        bar.article = std::move(article);
        return bar;
    }
    // A bar that rests on the reason of a met rule.
    Bar& add(BarKind kind, const Reason& reason, Grade limit) {
        Bar& bar = add(kind, reason.article);
        bar.limit = limit;
        bar.facts = reason.because;
        bar.cases = bar.to_lift = static_cast<int>(bar.facts.size());
        return bar;
    }

    void find_participation();
    void find_incomplete();
    void find_score();
    void find_warnings();
    void find_denials();
    void find_quarters();
    void raise_quarters(Bar& bar, const Gate& gate, int due);
    void find_sanction();
    void find_raise();
    void meet_quota(Points& target);
    void find_decision();

    const PersonYear& person_;
    const RuleBook& rules_;
    const QuotaEdges& edges_;
    Day last_;
    AlteredScores scores_;
    WhyNot found_;
};

void BarCollector::find_participation() {
    const Participation own = person_.person.participation;
    if (own == Participation::graded || own == Participation::superior) return;
    found_.outcome = WhyNotOutcome::open;
    if (const Reason* reason = held(person_, "short-service")) {
        add(BarKind::short_service, reason->article);
    } else {
        add(BarKind::participation, "");
    }
}

void BarCollector::find_incomplete() {
    if (person_.missing.empty()) return;
    found_.outcome = WhyNotOutcome::open;
    found_.needs_quarters = rules_.gate("excellent-quarters", last_) != nullptr;
    add(BarKind::incomplete, "");
}

void BarCollector::find_score() {
    if (!person_.annual_score || decided_excellent()) return;
    const auto& bands = *rules_.annual_bands.on(last_);
    if (person_.annual_score->points() >= bands.value.excellent) return;
    add(BarKind::score, bands.cite).line = bands.value.excellent;
}

void BarCollector::find_warnings() {
    int least = 0;  // the count of the first rung that forbids excellent
    const Dated<Rung>* met = nullptr;
    for (const auto* rung : rules_.ladder.all_on(last_)) {
        if (rung->value.ceiling == Grade::excellent) continue;
        if (least == 0 || rung->value.count < least) least = rung->value.count;
        if (is_met(person_, rung->value.rule)) met = rung;
    }
    const Reason* reason = met ? held(person_, met->value.rule) : nullptr;
    if (!reason) return;
    Bar& bar = add(BarKind::warnings, *reason, met->value.ceiling);
    bar.to_lift = bar.cases - (least - 1);
    // Of those of which some may stay, the latest are taken to fall.
    for (int place = bar.cases - bar.to_lift; place < bar.cases; ++place) {
        scores_.lift_warning(*bar.facts[static_cast<std::size_t>(place)].day);
    }
}

void BarCollector::find_denials() {
    const auto* gate = rules_.gate("denial-2", last_);
    if (!gate || gate->value.ceiling == Grade::excellent) return;
    const Reason* reason = is_met(person_, "denial-2") ? held(person_, "denial-2") : nullptr;
    if (!reason) return;
    Bar& bar = add(BarKind::denials, *reason, gate->value.ceiling);
    bar.cases = matters_of(bar.facts);
    bar.to_lift = bar.cases - (gate->value.count - 1);
}

void BarCollector::find_quarters() {
    const auto* gate = rules_.gate("excellent-quarters", last_);
    if (!gate || !is_met(person_, "excellent-quarters")) return;
    const Reason* reason = held(person_, "excellent-quarters");
    if (!reason) return;
    Bar& bar = add(BarKind::quarters, *reason, Grade::competent);
    raise_quarters(bar, gate->value, due_quarters(*reason));
}

// As few quarters as suffice: those that are ordinary or poor anyway, then the best of the fair
// ones.
void BarCollector::raise_quarters(Bar& bar, const Gate& gate, int due) {
    std::vector<PeriodKind> low;
    std::vector<PeriodKind> fair;
    const auto share = gate.share.hundredths() * due;
    auto lacking = static_cast<int>((share + 9'999) / 10'000);
    for (PeriodKind kind : kAllPeriods) {
        const auto grade = scores_.quarter_grade(kind);
        if (grade == QuarterGrade::good) --lacking;
        if (grade == QuarterGrade::fair) fair.push_back(kind);
        if (grade && *grade >= QuarterGrade::ordinary) low.push_back(kind);
    }
    const auto raise = [&](PeriodKind kind, Points to) {
        bar.raises.push_back({kind, *scores_.score(kind), to});
        scores_.raise(kind, to);
    };
    for (PeriodKind kind : low) {
        const QuarterBands& bands = scores_.bands(kind);
        raise(kind, lacking > 0 ? bands.good : bands.fair);
        --lacking;
    }
    std::ranges::stable_sort(fair, std::greater<>{},
                             [&](PeriodKind kind) { return *scores_.score(kind); });
    for (PeriodKind kind : fair) {
        if (lacking-- > 0) raise(kind, scores_.bands(kind).good);
    }
    bar.unscored = std::max(lacking, 0);
    if (bar.unscored > 0) found_.outcome = WhyNotOutcome::open;
}

void BarCollector::find_sanction() {
    const Reason* reason = is_met(person_, "sanction") ? held(person_, "sanction") : nullptr;
    if (!reason) return;
    const auto ceiling = from_key<Grade>(detail_value(reason->detail, "ceiling"));
    add(BarKind::sanction, *reason, ceiling.value_or(Grade::undetermined));
}

// The score that is needed, once all above is otherwise.
void BarCollector::find_raise() {
    if (decided_excellent() || (!person_.annual_score && person_.missing.empty())) return;
    Points target = rules_.annual_bands.on(last_)->value.excellent;
    if (person_.person.participation != Participation::superior) meet_quota(target);
    const auto score = scores_.annual();
    if (!score || score->points() < target) found_.raise = ScoreRaise{score, target};
}

void BarCollector::meet_quota(Points& target) {
    const auto edge = edges_.of(person_);
    if (!edge) return;
    const auto score = scores_.annual();
    const bool behind = edge->cut_off && (!score || *score <= *edge->cut_off);
    if (!behind && !edge->no_place()) return;
    const bool tie = is_met(person_, "quota-tie");
    Bar& bar = add(tie ? BarKind::quota_tie : BarKind::quota, edge->quota.article);
    bar.edge = edge;
    bar.prospective = !person_.quota_candidate;
    if (edge->no_place()) {
        found_.outcome = WhyNotOutcome::no_place;
        return;
    }
    const Points over = edge->cut_off->points() + kLeast;
    target = std::max(target, std::min(over, Points::whole(100)));
    if (over > Points::whole(100)) found_.outcome = WhyNotOutcome::pending;
}

void BarCollector::find_decision() {
    if (!person_.decided) return;
    const bool above = is_met(person_, "decided-above-ceiling");
    if (decided_excellent() && !above) return;
    const Reason* reason = held(person_, "decided");
    Bar& bar = add(BarKind::decided, reason ? reason->article : "");
    bar.limit = person_.decided;
    if (reason) bar.facts = reason->because;
    found_.needs_new_decision = !decided_excellent();
}

}  // namespace

const Bar* WhyNot::bar(BarKind kind) const {
    const auto found = std::ranges::find(bars, kind, &Bar::kind);
    return found == bars.end() ? nullptr : &*found;
}

WhyNot WhyNotFinder::find(const PersonYear& person) const {
    if (person.grade == Grade::excellent) return {};
    return BarCollector{person, rules_, edges_}.all();
}

}  // namespace kaoping
