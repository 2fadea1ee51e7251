#include "reports/edges.h"

#include <algorithm>

#include "reports/score_marks.h"

namespace kaoping {
namespace {

bool has_met(const PersonYear& person, std::string_view rule) {
    return std::ranges::find(person.rules, rule) != person.rules.end();
}

}  // namespace

std::optional<Points> Edges::QuotaLine::line() const {
    if (tied) return tied;
    return used_up ? lowest_kept : std::nullopt;
}

Edges::Edges(const YearResult& year, const AnnualBands& bands) : bands_(bands) {
    for (const PersonYear& person : year.people) {
        if (!person.quota_candidate || !person.annual_score) continue;
        QuotaLine& quota = quotas_[static_cast<std::size_t>(person.person.pool)];
        const Points score = person.annual_score->points();
        if (has_met(person, "quota-tie")) {
            quota.tied = score;
        } else if (has_met(person, "quota")) {
            quota.used_up = true;
        } else if (!quota.lowest_kept || score < *quota.lowest_kept) {
            quota.lowest_kept = score;
        }
    }
}

std::vector<Edge> Edges::near(const PersonYear& person) const {
    std::vector<Edge> edges;
    if (!person.annual_score || !person.score_grade) return edges;
    const Points score = person.annual_score->points();
    const auto look_at = [&](Edge::Kind kind, Points line) {
        const Points gap = score - line;
        if (gap <= kEdgeWithin && -gap <= kEdgeWithin) edges.push_back({kind, line, gap});
    };
    look_at(Edge::Kind::excellent, bands_.excellent);
    look_at(Edge::Kind::competent, bands_.competent);
    look_at(Edge::Kind::basic, bands_.basic);
    const QuotaLine& quota = quotas_[static_cast<std::size_t>(person.person.pool)];
    if (const auto line = quota.line(); line && person.quota_candidate) {
        look_at(quota.tied ? Edge::Kind::tie : Edge::Kind::quota, *line);
    }
    return edges;
}

}  // namespace kaoping
