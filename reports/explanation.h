// 说明: why a person's year ended as it did, in sentences an office prints: the met rules with
// their articles, what is missing, what is ordered. Read from the result and its reasons; nothing
// is judged here.
#pragma once

#include <string>
#include <vector>

#include "records/language.h"
#include "scoring/results.h"

namespace kaoping {

// Empty for someone nothing particular happened to. A met rule takes its article from the reason of
// the same rule that was applied or overridden, and the grade it limits to from "ceiling=…" in that
// reason's detail; when the reason has none, from the person's ceiling, if no other rule limits
// him.
[[nodiscard]] std::string explanation_of(const PersonYear& person, Language language);

// "第三季度复核、审定，年终总评自评".
[[nodiscard]] std::string missing_items(const std::vector<MissingStage>& missing,
                                        Language language);

// The stages of one missing period: "复核、审定".
[[nodiscard]] std::string stage_names(const std::vector<Stage>& stages, Language language);

}  // namespace kaoping
