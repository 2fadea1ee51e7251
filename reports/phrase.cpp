#include "reports/phrase.h"

namespace kaoping {

std::string phrase(Wording words, Language language,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> places) {
    const std::string_view text = words.in(language);
    std::string filled;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            filled += text[at++];
            continue;
        }
        const std::string_view name = text.substr(at + 1, end - at - 1);
        for (const auto& [place, words_there] : places) {
            if (place == name) filled += words_there;
        }
        at = end + 1;
    }
    return filled;
}

}  // namespace kaoping
