// How people write a period on the command line: 2024Q1, 2024年一季度, 2024年上半年, 2024年终; the
// words are those the importers know from the tables.
#pragma once

#include <optional>
#include <string_view>

#include "records/period.h"

namespace kaoping {

// A period that may leave its year to --year: "Q1", "2024Q1", "上半年", "2024年上半年".
struct PeriodChoice {
    PeriodKind kind = PeriodKind::y;
    std::optional<int> year;
};

// Keys in either case and the words of offices; empty when it is none.
[[nodiscard]] std::optional<PeriodChoice> period_choice(std::string_view text);

// A year of 1900–2999: 2024, 2024年, 2024年度, 二〇二四.
[[nodiscard]] std::optional<int> year_from_words(std::string_view text);

}  // namespace kaoping
