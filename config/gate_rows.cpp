// Rows about gates and the quota.
#include <algorithm>
#include <array>
#include <span>

#include "config/rule_rows.h"

namespace kaoping {
namespace {

enum class Figures : unsigned char { none, count_and_ceiling, share, years };

struct GateSpec {
    std::string_view rule;
    Figures figures = Figures::none;
};

constexpr std::array kGates{
    GateSpec{"denial-2", Figures::count_and_ceiling},
    GateSpec{"excellent-quarters", Figures::share},
    GateSpec{"short-service", Figures::share},
    GateSpec{"village-veto", Figures::none},
    GateSpec{"dismissal-rule", Figures::years},
    GateSpec{"two-basic", Figures::years},
    GateSpec{"merit-three", Figures::years},
};

// A quota row with its place.
struct LocatedQuota {
    QuotaRule quota;
    Mark mark;
};

constexpr std::array<std::string_view, 3> kCeilings{"competent", "basic", "incompetent"};

Gate read_figures(TableReader& row, Gate gate, Figures figures) {
    switch (figures) {
        case Figures::none:
            break;
        case Figures::count_and_ceiling:
            gate.count = row.whole("count", 1).value_or(gate.count);
            if (const auto ceiling = row.word("ceiling", kCeilings)) {
                gate.ceiling = *from_key<Grade>(*ceiling);
            }
            break;
        case Figures::share:
            gate.share = row.figure("share", Points::whole(100)).value_or(gate.share);
            break;
        case Figures::years:
            gate.years = row.whole("years", 1, 100).value_or(gate.years);
            break;
    }
    return gate;
}

LocatedQuota read_quota_row(TableReader& row) {
    row.require({"pool", "percent"});
    QuotaRule quota;
    std::vector<std::string_view> pools = keys_of<Pool>();
    pools.push_back("*");
    if (const auto pool = row.word("pool", pools)) quota.pool = from_key<Pool>(*pool);
    quota.percent = row.figure("percent", Points::whole(100)).value_or(Points{});
    const std::array<std::string_view, 2> bases{to_key(Participation::graded),
                                                to_key(Participation::ungraded)};
    if (const auto base = row.words("base", bases)) {
        quota.base_graded = std::find(base->begin(), base->end(), bases[0]) != base->end();
        quota.base_ungraded = std::find(base->begin(), base->end(), bases[1]) != base->end();
    }
    static_cast<void>(row.word("rounding", std::array<std::string_view, 1>{"floor"}));
    return {quota, row.mark()};
}

// The last days of the years in which `row` holds, up to the year after which the table never
// changes again.
std::vector<Day> year_ends_of(const Dated<LocatedQuota>& row,
                              const DatedTable<LocatedQuota>& table) {
    Day last_change = row.from;
    for (const auto& other : table.rows()) {
        last_change = std::max(last_change, other.until.value_or(other.from));
    }
    std::vector<Day> days;
    for (int year = row.from.year(); year <= last_change.year() + 1; ++year) {
        const Day day = calendar_year(year).last;
        if (row.holds_on(day)) days.push_back(day);
    }
    return days;
}

bool every_pool_has_its_own(const DatedTable<LocatedQuota>& table, Day day) {
    return std::all_of(kPools.begin(), kPools.end(), [&](const auto& word) {
        return table.on(day, [&](const auto& row) { return row.quota.pool == word.first; });
    });
}

void check_used(const DatedTable<LocatedQuota>& table, Complaints& complaints) {
    for (const auto& row : table.rows()) {
        if (row.value.quota.pool) continue;
        const auto days = year_ends_of(row, table);
        const bool unused = std::all_of(
            days.begin(), days.end(), [&](Day day) { return every_pool_has_its_own(table, day); });
        if (!days.empty() && unused) complaints.add(Cause::rule_quota_unused, row.value.mark);
    }
}

}  // namespace

Gate read_gate(TableReader& row) {
    row.require({"rule"});
    std::vector<std::string_view> rules;
    for (const GateSpec& spec : kGates) rules.push_back(spec.rule);
    const auto rule = row.word("rule", rules);
    if (!rule) {
        row.accept_others();  // which figures belong to it nobody can say
        return {};
    }
    const auto spec = std::find_if(kGates.begin(), kGates.end(),
                                   [&](const GateSpec& gate) { return gate.rule == *rule; });
    Gate gate;
    gate.rule = *rule;
    return read_figures(row, std::move(gate), spec->figures);
}

DatedTable<QuotaRule> read_quotas(LawTables& tables, Complaints& complaints) {
    const auto located = tables.read<LocatedQuota>("quota", read_quota_row);
    if (!complaints.has_errors()) check_used(located, complaints);
    std::vector<Dated<QuotaRule>> rows;
    for (const auto& row : located.rows()) {
        rows.push_back({row.from, row.until, row.cite, row.value.quota});
    }
    return DatedTable<QuotaRule>{std::move(rows)};
}

}  // namespace kaoping
