// What the handling of a complaint (处理) says of measures: the measures it names plainly. A
// complaint is not tied to the decisions against somebody, so its own words are all there is.
#pragma once

#include <string_view>

#include "records/vocabulary.h"

namespace kaoping {

// A part of the text names a measure when it ends with its name (给予效能告诫, 书面检查2人); how
// many there were is not read, and what stands in brackets is passed over. A part that says no, not
// yet or no longer (免予, 不予, 建议, 撤销 …) names none.
[[nodiscard]] MeasureSet measures_named_in(std::string_view handling);

}  // namespace kaoping
