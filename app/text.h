// Text: a sentence in both languages people read; patterns have `{}` for their arguments.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "records/language.h"

namespace kaoping {

struct Text {
    std::string_view zh;
    std::string_view en;

    [[nodiscard]] constexpr std::string_view in(Language language) const {
        return language == Language::chinese ? zh : en;
    }
};

// The pattern in `language` with its arguments filled in. Requires that both patterns take them.
template <class... Args>
[[nodiscard]] std::string filled(Text pattern, Language language, const Args&... args) {
    return fmt::format(fmt::runtime(pattern.in(language)), args...);
}

}  // namespace kaoping
