#include "app/period_words.h"

#include "importers/periods.h"

namespace kaoping {

std::optional<PeriodChoice> period_choice(std::string_view text) {
    const std::optional<PeriodWords> words = read_period(text);
    if (!words || !words->kind || words->second_half) return {};
    return PeriodChoice{*words->kind, words->year};
}

std::optional<int> year_from_words(std::string_view text) {
    return read_year(text);
}

}  // namespace kaoping
