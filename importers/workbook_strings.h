// SharedStrings: the texts of a workbook that its cells refer to by number.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "importers/workbook_limits.h"

namespace kaoping {

// Kept in large blocks: a workbook may have hundreds of thousands of them.
class SharedStrings {
public:
    explicit SharedStrings(std::size_t most_bytes = kMostStringBytes) : most_bytes_(most_bytes) {}

    // Empty when there is none of that number.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const {
        if (index >= texts_.size()) return std::nullopt;
        return texts_[index];
    }

    // False when all together would take too much memory.
    [[nodiscard]] bool add(std::string_view text);

private:
    std::size_t most_bytes_;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;  // where the next text goes, in the last block
    std::size_t room_ = 0;  // left there
    std::vector<std::string_view> texts_;
    std::size_t bytes_ = 0;
};

}  // namespace kaoping
