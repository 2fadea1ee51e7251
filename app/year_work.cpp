#include "app/year_work.h"

#include <deque>
#include <utility>

#include "scoring/period.h"
#include "scoring/warnings.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

// The counter with everyone added to it.
template <class Counter>
Outcome<decltype(std::declval<Counter&>().finish())> counted(const Invocation& call,
                                                             OpenStore& office, Counter counter) {
    const auto visited = each_person(
        office, call.console,
        [&](const Person& person, const PersonFacts& facts) { counter.add(person, facts); });
    if (!visited) return tl::unexpected(visited.error());
    return counter.finish();
}

template <class Result>
Outcome<std::shared_ptr<const Result>> shared(Outcome<Result> result) {
    if (!result) return tl::unexpected(result.error());
    return std::make_shared<const Result>(std::move(*result));
}

// A pack and the roster it refers to.
struct OwnedPack {
    Roster roster;
    YearPack pack;
    OwnedPack(Roster of_office, int year) : roster(std::move(of_office)), pack{roster, {}, {}, {}} {
        pack.result.year = year;
    }
};

// A part of a pack, which lives as long as the part is needed.
template <class Part>
std::shared_ptr<const Part> part_of(const std::shared_ptr<const YearPack>& pack, const Part& part) {
    return {pack, &part};
}

}  // namespace

std::shared_ptr<const YearPack> YearWork::known(int year) const {
    const auto found = packs_.find(year);
    return found == packs_.end() ? nullptr : found->second;
}

Outcome<std::shared_ptr<const YearPack>> YearWork::pack(int year) {
    if (auto pack = known(year)) return pack;
    auto roster = call_.console.check(office_.store.roster());
    if (!roster) return tl::unexpected(roster.error());
    const auto owned = std::make_shared<OwnedPack>(std::move(*roster), year);

    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    YearScorer scorer{inquiry, year};
    WarningsCounter counter{inquiry, year};
    std::deque<PeriodScorer> periods;
    for (const PeriodKind kind : kAllPeriods) periods.emplace_back(inquiry, Period{year, kind});
    const auto visited =
        each_person(office_, call_.console, [&](const Person& person, const PersonFacts& facts) {
            scorer.add(person, facts);
            counter.add(person, facts);
            for (PeriodScorer& period : periods) period.add(person, facts);
        });
    if (!visited) return tl::unexpected(visited.error());
    owned->pack.result = scorer.finish();
    owned->pack.warnings = counter.finish();
    for (std::size_t i = 0; i < periods.size(); ++i) {
        owned->pack.periods[i] = periods[i].finish();
    }
    packs_[year] = {owned, &owned->pack};
    return packs_[year];
}

Outcome<std::shared_ptr<const YearResult>> YearWork::result(int year) {
    if (const auto pack = known(year)) return part_of(pack, pack->result);
    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    return shared(counted(call_, office_, YearScorer{inquiry, year}));
}

Outcome<std::shared_ptr<const std::vector<PeriodResult>>> YearWork::period(Period period) {
    if (const auto pack = known(period.year)) {
        return part_of(pack, pack->periods[static_cast<std::size_t>(period.kind)]);
    }
    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    return shared(counted(call_, office_, PeriodScorer{inquiry, period}));
}

Outcome<std::shared_ptr<const std::vector<WarningRecord>>> YearWork::warnings(int year) {
    if (const auto pack = known(year)) return part_of(pack, pack->warnings);
    const Inquiry inquiry = office_.inquiry(call_.settings.as_of);
    return shared(counted(call_, office_, WarningsCounter{inquiry, year}));
}

Outcome<std::vector<int>> YearWork::years_before(int year) {
    auto years = call_.console.check(office_.store.years_with_scores());
    if (!years) return years;
    std::erase_if(*years,
                  [&](int each) { return each >= year || !covers_year(office_.rules, each); });
    return years;
}

}  // namespace kaoping
