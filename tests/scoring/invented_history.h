// Invented years of one person, drawn at random from a seed: scores near the bands, warnings,
// reports, sanctions, decisions, a missing stage, every participation that is scored.
#pragma once

#include <random>
#include <string>

#include "tests/scoring/support.h"

namespace kaoping::test {

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upto(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }
    bool one_in(int n) { return upto(n - 1) == 0; }
    std::string day() { return to_string(day_of(2024, 1, 1).plus_days(upto(365))); }

private:
    std::mt19937 engine_;
};

// All three stages of a period of 2024 at one score.
void set_score(Subject& subject, PeriodKind kind, Points points);

[[nodiscard]] Subject history(Dice& dice);

}  // namespace kaoping::test
