// Years and periods as offices write them: 2024年第一季度, 1季度, 2024Q1, 1-3月, 上半年, 年终总评,
// in cells of their own and in the titles above a table (domain 3.4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/period.h"

namespace kaoping {

// What a text says of year and period; either may be missing.
struct PeriodWords {
    std::optional<int> year;
    std::optional<PeriodKind> kind;
    bool second_half = false;  // 下半年, which the year-end takes and no period is
};

// The whole of a cell, folded, as a period; empty when it is none. A bare "1" is one only under a
// heading that says 季 (`of_quarter_column`).
[[nodiscard]] std::optional<PeriodWords> read_period(std::string_view text,
                                                     bool of_quarter_column = false);
// "2024", "2024年", "2024年度", "二〇二四年": 1900–2999.
[[nodiscard]] std::optional<int> read_year(std::string_view text);

// The four digits of a year in Chinese numerals ("二〇二四") that begin at `at`.
[[nodiscard]] std::optional<int> chinese_year_at(std::u32string_view text, std::size_t at);

// What the title rows say. A date after 填报, 填表 or 制表 is no source; a year that is part of a
// date counts only where no other stands.
struct TitleWords {
    std::vector<int> years;           // distinct, in order of appearance
    bool years_are_of_dates = false;  // no better source: they complete, but contradict nothing
    std::vector<PeriodKind> kinds;    // distinct; 年度 counts only where nothing else stands
    bool says_year_end_only = false;  // the kind comes from 年度 alone
    bool first_half = false;          // 上半年, in so many words
    bool second_half = false;         // 下半年
};
[[nodiscard]] TitleWords read_titles(const std::vector<std::string>& titles);

}  // namespace kaoping
