// Rows about measures and sanctions: the ladder of warnings and the sanction table.
#include <algorithm>
#include <array>
#include <set>

#include "config/rule_rows.h"

namespace kaoping {
namespace {

// A rung with the places its checks point to.
struct LocatedRung {
    Rung rung;
    Mark count;
    Mark ceiling;
    Mark order;
    bool good = false;
};

constexpr std::array<std::string_view, 3> kCeilings{"competent", "basic", "incompetent"};

LocatedRung read_rung(TableReader& row) {
    row.require({"rule", "measure", "count", "ceiling"});
    if (const auto measure = row.text("measure"); measure && *measure != to_key(Measure::warning)) {
        row.complaints().add(Cause::rule_ladder_measure, row.mark_of("measure"), *measure);
    }
    const auto rule = row.text("rule");
    const auto count = row.whole("count", 1);
    const auto ceiling = row.word("ceiling", kCeilings);
    const auto order = row.word("order", std::array<std::string_view, 1>{"transfer"});
    const auto window = row.whole("window_months", 1, 1200);
    if (row.has("window_months") && !row.has("order")) {
        row.complaints().add(Cause::rule_window_without_order, row.mark_of("window_months"),
                             window ? std::to_string(*window) : "");
    }
    LocatedRung located{{}, row.mark_of("count"), row.mark_of("ceiling"), row.mark_of("order")};
    located.good = count && ceiling;
    located.rung.rule = rule.value_or("");
    located.rung.count = count.value_or(1);
    if (ceiling) located.rung.ceiling = *from_key<Grade>(*ceiling);
    located.rung.orders_transfer = order.has_value();
    located.rung.window_months = window.value_or(located.rung.window_months);
    return located;
}

// What is wrong between two rungs that hold side by side, `low` with the smaller count.
void check_pair(const LocatedRung& low, const LocatedRung& high, Day day, Complaints& complaints) {
    if (low.rung.count == high.rung.count) {
        complaints.add(Cause::rule_ladder_same_count, high.count, std::to_string(high.rung.count),
                       {low.rung.rule, to_string(day)});
    } else if (low.rung.ceiling >= high.rung.ceiling) {
        complaints.add(Cause::rule_ladder_not_growing, high.ceiling,
                       std::string{to_key(high.rung.ceiling)},
                       {high.rung.rule, low.rung.rule, to_string(day)});
    }
}

class LadderCheck {
public:
    LadderCheck(const DatedTable<LocatedRung>& ladder, Complaints& complaints)
        : ladder_(&ladder), complaints_(&complaints) {}

    void run() {
        for (Day day : days_of_change()) check_on(day);
    }

private:
    [[nodiscard]] std::set<Day> days_of_change() const {
        std::set<Day> days;
        for (const Dated<LocatedRung>& row : ladder_->rows()) {
            days.insert(row.from);
            if (row.until) days.insert(row.until->plus_days(1));
        }
        return days;
    }

    void check_on(Day day) {
        std::vector<const LocatedRung*> rungs;
        for (const auto* row : ladder_->all_on(day)) {
            if (row->value.good) rungs.push_back(&row->value);
        }
        std::stable_sort(rungs.begin(), rungs.end(), [](const auto* a, const auto* b) {
            return a->rung.count < b->rung.count;
        });
        const LocatedRung* ordering = nullptr;
        for (std::size_t i = 0; i < rungs.size(); ++i) {
            // Each pair once, on the first day it holds.
            if (i > 0 && seen_.insert({rungs[i - 1], rungs[i]}).second) {
                check_pair(*rungs[i - 1], *rungs[i], day, *complaints_);
            }
            if (!rungs[i]->rung.orders_transfer) continue;
            if (ordering && two_orders_.insert({ordering, rungs[i]}).second) {
                complaints_->add(Cause::rule_two_orders, rungs[i]->order, "transfer",
                                 {ordering->rung.rule, rungs[i]->rung.rule, to_string(day)});
            }
            ordering = rungs[i];
        }
    }

    using Pair = std::pair<const LocatedRung*, const LocatedRung*>;

    const DatedTable<LocatedRung>* ladder_;
    Complaints* complaints_;
    std::set<Pair> seen_;
    std::set<Pair> two_orders_;
};

}  // namespace

DatedTable<Rung> read_ladder(LawTables& tables, Complaints& complaints) {
    const auto located = tables.read<LocatedRung>("ladder", read_rung);
    LadderCheck{located, complaints}.run();
    std::vector<Dated<Rung>> rungs;
    for (const auto& row : located.rows()) {
        rungs.push_back({row.from, row.until, row.cite, row.value.rung});
    }
    return DatedTable<Rung>{std::move(rungs)};
}

SanctionRule read_sanction(TableReader& row) {
    row.require({"kind", "effect"});
    SanctionRule rule;
    rule.kind = row.text("kind").value_or("");
    const std::array<std::string_view, 3> effects{"undetermined", "competent", "incompetent"};
    if (const auto effect = row.word("effect", effects)) rule.effect = *from_key<Grade>(*effect);
    rule.years = row.whole("years", 1, 2).value_or(1);
    return rule;
}

}  // namespace kaoping
