#include "config/rule_book.h"

#include <algorithm>

namespace kaoping {
namespace {

Dated<Gate> usual_gate(std::string_view rule, std::string cite) {
    Gate gate;
    gate.rule = rule;
    return {day_of(1900, 1, 1), std::nullopt, std::move(cite), std::move(gate)};
}

// The gates every book has (contract "Rule-book file"): where it is silent they hold with these.
const std::vector<Dated<Gate>>& usual_gates() {
    static const std::vector<Dated<Gate>> gates = [] {
        std::vector<Dated<Gate>> rows{usual_gate("short-service", "office setting"),
                                      usual_gate("village-veto", "勤廉双优 四"),
                                      usual_gate("dismissal-rule", "公务员法 88"),
                                      usual_gate("two-basic", "公务员考核规定 21"),
                                      usual_gate("merit-three", "公务员考核规定 19")};
        rows.back().value.years = 3;
        return rows;
    }();
    return gates;
}

}  // namespace

std::optional<Points> DutyRule::figure(std::string_view name) const {
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const auto& figure) { return figure.first == name; });
    return found == figures.end() ? std::nullopt : std::optional{found->second};
}

const Dated<Gate>* RuleBook::gate(std::string_view rule, Day day) const {
    if (const auto* own = gates.on(day, [&](const Gate& gate) { return gate.rule == rule; })) {
        return own;
    }
    const auto& usual = usual_gates();
    const auto found = std::find_if(usual.begin(), usual.end(),
                                    [&](const Dated<Gate>& row) { return row.value.rule == rule; });
    return found == usual.end() ? nullptr : &*found;
}

const Dated<QuotaRule>* RuleBook::quota_of(Pool pool, Day day) const {
    if (const auto* own = quota.on(day, [&](const QuotaRule& row) { return row.pool == pool; })) {
        return own;
    }
    return quota.on(day, [](const QuotaRule& row) { return !row.pool; });
}

const Dated<DutyRule>* RuleBook::duty(std::string_view rule, Day day) const {
    return duties.on(day, [&](const DutyRule& row) { return row.rule == rule; });
}

bool RuleBook::deducts() const {
    return std::any_of(duties.rows().begin(), duties.rows().end(), [](const auto& row) {
        return row.value.figure("deduct").value_or(Points{}) > Points{};
    });
}

}  // namespace kaoping
