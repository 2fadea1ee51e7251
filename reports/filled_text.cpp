#include "reports/filled_text.h"

namespace kaoping {

std::string filled_text(std::string_view text, std::initializer_list<Filling> fillings) {
    std::string filled;
    while (!text.empty()) {
        const Filling* found = nullptr;
        for (const Filling& filling : fillings) {
            if (text.starts_with(filling.mark)) found = &filling;
        }
        if (found) {
            filled += found->by;
            text.remove_prefix(found->mark.size());
        } else {
            filled += text.front();
            text.remove_prefix(1);
        }
    }
    return filled;
}

std::string full_sentence(std::string clauses, Language language) {
    if (clauses.empty()) return {};
    if (language == Language::chinese) return clauses + "。";
    if (clauses.front() >= 'a' && clauses.front() <= 'z')
        clauses.front() = static_cast<char>(clauses.front() - 'a' + 'A');
    return clauses + ".";
}

}  // namespace kaoping
