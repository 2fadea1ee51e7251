// What a met rule of a person's year rests on, as a list prints it: its article, and the documents
// with their days.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/language.h"
#include "scoring/results.h"

namespace kaoping {

// The step of `rule` that was applied or overridden, or null.
[[nodiscard]] const Reason* met_reason(const PersonYear& person, std::string_view rule);

// Its article as people read it, or "" when there is no such step.
[[nodiscard]] std::string met_article(const PersonYear& person, std::string_view rule,
                                      Language language);

// The documents behind the met rules and the decided grade, each once, in the order of the steps:
// "溪效能告字〔2024〕2号（2024年6月3日）". A fact without a number is named by its day.
[[nodiscard]] std::vector<std::string> documents_behind(const PersonYear& person,
                                                        Language language);

}  // namespace kaoping
