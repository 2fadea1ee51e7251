// Phrases: sentences in both languages with places to fill in.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "config/wording.h"

namespace kaoping {

// The words in one language, "{name}" replaced by what stands for it, wherever it stands.
[[nodiscard]] std::string phrase(
    Wording words, Language language,
    std::initializer_list<std::pair<std::string_view, std::string_view>> places = {});

}  // namespace kaoping
