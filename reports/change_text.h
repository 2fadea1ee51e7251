// 怎样会不同: the least set of facts that would have changed a grade (scoring/why_not.h) in words
// an office can hand over. Nothing is judged here.
#pragma once

#include <string>
#include <vector>

#include "records/language.h"
#include "scoring/results.h"
#include "scoring/why_not.h"

namespace kaoping {

// One clause a condition, all of which are needed; last what no fact of his could change.
[[nodiscard]] std::vector<std::string> change_clauses(const PersonYear& person, const WhyNot& why,
                                                      Language language);

// The same as one sentence with its full stop: "如该告诫被撤销，且得分提高1.80分（达到90.00分），
// 可建议为优秀。" Empty for someone whose grade is excellent.
[[nodiscard]] std::string change_sentence(const PersonYear& person, const WhyNot& why,
                                          Language language);

}  // namespace kaoping
