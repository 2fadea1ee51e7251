// Moments as people read them.
#pragma once

#include <string>

namespace kaoping {

// "2026-11-23T22:29:36Z" → "2026-11-24 06:29" in the time zone of the computer; a text of another
// form comes back as it is.
[[nodiscard]] std::string local_time_words(const std::string& utc);

}  // namespace kaoping
