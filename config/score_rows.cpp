// Rows about scores: stages, periods, indicators, bands, adjustments.
#include <algorithm>
#include <span>

#include "config/rule_rows.h"

namespace kaoping {
namespace {

constexpr Points kHundred = Points::whole(100);

template <std::size_t N>
std::array<Points, N> as_array(const std::optional<std::vector<Points>>& figures) {
    std::array<Points, N> result{};
    if (figures) std::copy_n(figures->begin(), N, result.begin());
    return result;
}

// Says nothing when a figure was at fault: its complaint is the one to act on.
void check_sum(TableReader& row, std::string_view key,
               const std::optional<std::vector<Points>>& weights) {
    if (!weights) return;
    Points sum;
    for (Points weight : *weights) sum += weight;
    if (sum == kHundred) return;
    row.complaints().add(Cause::rule_weights_sum, row.mark_of(key), to_string(sum),
                         {std::string{key}, row.where()});
}

// Three bands from the top down. Each starts below the one before it: else a grade could never be
// given.
std::array<Points, 3> read_bands(TableReader& row, std::array<std::string_view, 3> keys) {
    row.require({keys[0], keys[1], keys[2]});
    std::array<Points, 3> bands{};
    std::optional<Points> above;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto band = row.figure(keys[i], kHundred);
        bands[i] = band.value_or(Points{});
        if (above && band && *band >= *above) {
            row.complaints().add(
                Cause::rule_bands_order, row.mark_of(keys[i]), to_string(*band),
                {std::string{keys[i]}, std::string{keys[i - 1]}, to_string(*above)});
        }
        above = band;
    }
    return bands;
}

}  // namespace

StageRule read_stages(TableReader& row) {
    StageRule rule;
    const auto stages = keys_of<Stage>();
    row.require({"required", "weights"});
    const auto required = row.words("required", stages);
    const auto weights = row.figures_by("weights", stages);
    rule.weights = as_array<3>(weights);
    check_sum(row, "weights", weights);
    if (!required) return rule;
    for (const std::string& stage : *required) {
        rule.required[static_cast<std::size_t>(*from_key<Stage>(stage))] = true;
    }
    for (const auto& [stage, key] : kStages) {
        if (rule.requires_stage(stage) || rule.weight(stage) == Points{}) continue;
        row.complaints().add(Cause::rule_weight_not_required, row.table("weights")->mark_of(key),
                             to_string(rule.weight(stage)), {std::string{key}});
    }
    return rule;
}

PeriodRule read_periods(TableReader& row) {
    row.require({"weights"});
    std::vector<std::string_view> periods;
    for (PeriodKind kind : kAllPeriods) periods.push_back(to_key(kind));
    const auto weights = row.figures_by("weights", periods);
    check_sum(row, "weights", weights);
    return {as_array<6>(weights)};
}

IndicatorRule read_indicators(TableReader& row) {
    row.require({"points"});
    const auto points = row.named_figures("points");
    if (!points) return {};
    std::vector<Points> figures;
    for (const auto& [name, figure] : *points) figures.push_back(figure);
    check_sum(row, "points", figures);
    return {*points};
}

AnnualBands read_annual_bands(TableReader& row) {
    const auto bands = read_bands(row, {"excellent", "competent", "basic"});
    return {bands[0], bands[1], bands[2]};
}

QuarterBands read_quarter_bands(TableReader& row) {
    const auto bands = read_bands(row, {"good", "fair", "ordinary"});
    return {bands[0], bands[1], bands[2]};
}

AdjustmentRule read_adjustments(TableReader& row) {
    row.require({"bonus_cap", "score_gap"});
    AdjustmentRule rule;
    rule.bonus_cap = row.figure("bonus_cap").value_or(Points{});
    rule.score_gap = row.figure("score_gap").value_or(Points{});
    rule.measure_points = as_array<3>(row.figures_by("measure_points", keys_of<Measure>()));
    return rule;
}

}  // namespace kaoping
