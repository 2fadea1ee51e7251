#include "app/period_state.h"

#include "scoring/period_score.h"

namespace kaoping {
namespace {

void count(PeriodState& state, const PeriodResult& result, std::size_t keep) {
    switch (result.status) {
        case PeriodStatus::excluded:
        case PeriodStatus::not_due:
            return;
        case PeriodStatus::decided:
            ++state.decided;
            break;
        case PeriodStatus::undecided:
            ++state.undecided;
            break;
        case PeriodStatus::missing:
            ++state.missing;
            break;
    }
    ++state.due;
    if (result.status != PeriodStatus::decided && state.lacking.size() < keep) {
        state.lacking.push_back({result.person.number, result.person.name, result.lacking});
    }
}

}  // namespace

StateCounter::StateCounter(const Inquiry& inquiry, const std::vector<int>& years, std::size_t keep)
    : inquiry_(inquiry), keep_(keep) {
    for (const int year : years) {
        for (const PeriodKind kind : kAllPeriods) states_.push_back({{year, kind}, 0, 0, 0, 0, {}});
    }
}

void StateCounter::add(const Person& person, const PersonFacts& facts) {
    for (PeriodState& state : states_) {
        if (person.days_served(state.period.days()) == 0) continue;
        count(state, score_period(person, facts, inquiry_, state.period), keep_);
    }
}

}  // namespace kaoping
