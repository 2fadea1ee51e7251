// Steps of a derivation in the words of an office: keys of grades, rules and machine details become
// what people read.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "app/reason_tree.h"
#include "records/language.h"
#include "records/vocabulary.h"

namespace kaoping {

// "warning-2" → 效能告诫两次, "2024Q1" → 2024年第一季度.
[[nodiscard]] std::string rule_words(const std::string& rule, Language language);
// The key of a grade, a participation, a measure … as a word, in the words of the person's
// category; anything else as it stands.
[[nodiscard]] std::string value_words(const std::string& value, Pool pool, Language language);
// "standing=2 count=2" → 有效告诫 2，规定次数 2.
[[nodiscard]] std::string detail_words(const std::string& detail, Pool pool, Language language);

// "得分.xlsx · 一季度 · 第7行".
[[nodiscard]] std::string place_words(const StepFact& fact, Language language);

// The tree, one step a line, its facts and its parts under it.
void print_steps(std::ostream& out, const std::vector<Step>& steps, Pool pool, Language language);

}  // namespace kaoping
