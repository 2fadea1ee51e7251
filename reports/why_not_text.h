// 为何不是优秀: the bars that kept a person from excellent (scoring/why_not.h) in words an office
// can hand over: articles, document numbers, days. Nothing is judged here.
#pragma once

#include <string>
#include <vector>

#include "records/language.h"
#include "scoring/results.h"
#include "scoring/why_not.h"

namespace kaoping {

// One clause a bar: "受效能告诫1次（溪效能告字〔2024〕3号，2024年5月6日，效能责任追究
// 二(五)），等次不高于称职". Empty for someone whose grade is excellent.
[[nodiscard]] std::vector<std::string> why_not_clauses(const PersonYear& person, const WhyNot& why,
                                                       Language language);

// The same as one sentence with its full stop; empty where there are no clauses.
[[nodiscard]] std::string why_not_sentence(const PersonYear& person, const WhyNot& why,
                                           Language language);

}  // namespace kaoping
