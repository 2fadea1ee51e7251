#include "scoring/reason.h"

#include <algorithm>

namespace kaoping {

std::string_view detail_value(std::string_view detail, std::string_view key) {
    for (std::size_t begin = 0; begin < detail.size();) {
        const std::size_t end = std::min(detail.find_first_of(" ;", begin), detail.size());
        const std::string_view item = detail.substr(begin, end - begin);
        if (item.starts_with(key) && item.substr(key.size()).starts_with('=')) {
            return item.substr(key.size() + 1);
        }
        begin = end + 1;
    }
    return {};
}

}  // namespace kaoping
