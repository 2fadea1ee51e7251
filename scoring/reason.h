// Reason: why a figure or a grade is what it is. A result never travels without its reasons: the
// rule, the article, what it did, the value before and after, and the facts it rests on. A rule
// that was looked at and did not fire is a reason too (`not_met`): "why not" is the same list read
// differently.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/day.h"
#include "records/fact_kind.h"
#include "records/origin.h"
#include "records/vocabulary.h"

namespace kaoping {

enum class Effect : unsigned char { applied, not_met, overridden };
inline constexpr Vocabulary<Effect, 3> kEffects{{
    {Effect::applied, "applied"},
    {Effect::not_met, "not-met"},
    {Effect::overridden, "overridden"},
}};
constexpr const auto& vocabulary_of(Effect) {
    return kEffects;
}

// A fact a reason rests on: where it was told and how to name it: its number or value ("溪效能告字
// 〔2024〕3号", "92.50") and its day where it has one.
struct FactReference {
    FactKind kind = FactKind::evaluations;
    Origin origin;
    std::string name;
    std::optional<Day> day;
};

// One step. `rule` is a key ("stage-score", "weighted-mean", "annual-band", "warning-2", "quota",
// "decided", …), `article` the citation of the rule-book row or of the rulebook itself. `before`
// and `after` are points as text or keys of grades; empty where there is none. Steps under this one
// in `explain` (the periods of an annual score) are its `parts`.
struct Reason {
    std::string rule{};
    Effect effect = Effect::applied;
    std::string article{};
    std::string before{};
    std::string after{};
    std::string detail{};  // machine words: "weight=15.00", "standing=2", "allowed=4"
    std::vector<FactReference> because{};
    std::vector<Reason> parts{};
};

// The value of `key` in a detail ("standing=2 ceiling=basic"), or "".
[[nodiscard]] std::string_view detail_value(std::string_view detail, std::string_view key);

}  // namespace kaoping
