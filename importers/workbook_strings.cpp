#include "importers/workbook_strings.h"

#include <algorithm>

namespace kaoping {
namespace {

constexpr std::size_t kBlockSize = std::size_t{1} << 20U;

}  // namespace

bool SharedStrings::add(std::string_view text) {
    bytes_ += text.size() + sizeof(std::string_view);
    if (bytes_ > most_bytes_) return false;
    if (text.size() > room_ || blocks_.empty()) {
        room_ = std::max(kBlockSize, text.size());
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
        next_ = blocks_.back().get();
    }
    std::copy(text.begin(), text.end(), next_);
    texts_.emplace_back(next_, text.size());
    next_ += text.size();
    room_ -= text.size();
    return true;
}

}  // namespace kaoping
