// Values of records made from what the rooms below use: words of a vocabulary, optional figures,
// orders.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/output.h"
#include "config/wording.h"
#include "records/points.h"
#include "records/vocabulary.h"

namespace kaoping {

// A word of a vocabulary that has wording.
template <VocabularyWord Word>
[[nodiscard]] Value value_of(Word key, Language language) {
    return Keyed{std::string{to_key(key)}, std::string{word(key, language)}};
}
template <VocabularyWord Word>
[[nodiscard]] Value value_of(const std::optional<Word>& key, Language language) {
    if (!key) return {};
    return value_of(*key, language);
}

// 称职 or 合格, as the person's category has it.
[[nodiscard]] Value grade_value(const std::optional<Grade>& grade, Pool pool, Language language);

[[nodiscard]] Value value_of(const std::optional<Score>& score);
[[nodiscard]] Value value_of(const std::optional<Points>& points);
[[nodiscard]] Value value_of(const std::optional<int>& number);
[[nodiscard]] Value value_of(const std::optional<Day>& day);
[[nodiscard]] Value text_value(const std::string& text);  // absent when empty

// "yes" / "no", 是 / 否.
[[nodiscard]] Value yes_or_no(bool yes, Language language);

// `transfer-required`, then `refer-county:文号` for each referral.
[[nodiscard]] Value orders(bool transfer_required, const std::vector<std::string>& referrals,
                           Language language);

}  // namespace kaoping
