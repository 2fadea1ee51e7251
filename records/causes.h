// Causes: every kind of error, warning and note about a user's data or rules, by a stable name.
//
// causes.def has one line a cause: name, severity, message and hint in Chinese and in English, with
// {0}, {1}, … for the arguments, and an example of what leads to it (which is what its test feeds).
#pragma once

#include <string_view>

namespace kaoping {

enum class Severity : unsigned char { error, warning, note };

enum class Cause : unsigned short {
#define KAOPING_CAUSE(name, severity, zh, zh_hint, en, en_hint, example) name,
#include "records/causes.def"
#undef KAOPING_CAUSE
};

struct CauseText {
    std::string_view key;  // the name with '-' for '_': "score-out-of-range"
    Severity severity = Severity::error;
    std::string_view zh;
    std::string_view zh_hint;
    std::string_view en;
    std::string_view en_hint;
    std::string_view example;
};

[[nodiscard]] const CauseText& text_of(Cause cause);
// "error", "warning", "note".
[[nodiscard]] std::string_view to_key(Severity severity);

}  // namespace kaoping
