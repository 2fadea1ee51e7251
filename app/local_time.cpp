#include "app/local_time.h"

#include <time.h>

#include <array>

namespace kaoping {

std::string local_time_words(const std::string& utc) {
    tm parts{};
    const char* end = strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    if (end == nullptr || *end != '\0') return utc;
    const time_t time = timegm(&parts);
    tm local{};
    if (localtime_r(&time, &local) == nullptr) return utc;
    std::array<char, sizeof "2026-11-24 06:29"> text{};
    const std::size_t size = strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local);
    return {text.data(), size};
}

}  // namespace kaoping
