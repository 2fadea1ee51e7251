// The codes national cadre software keeps the result of a year under: 1 优秀, 2/2B 称职/合格, 3/3B,
// 4/4B, 5 不定等次 (5A probation, 5B under investigation, 5C in the term of a sanction), 6
// 不进行考核 (6A leave of half a year, 6B other reasons).
#pragma once

#include <string_view>

#include "scoring/results.h"

namespace kaoping {

// The code of a person's final grade, as far as the facts tell: 5C when a sanction took the grade,
// else plain 5, and plain 6, for the facts do not say why. "" where there is no result of the
// office's own: open, or appraised by the county.
[[nodiscard]] std::string_view national_code(const PersonYear& person);

}  // namespace kaoping
