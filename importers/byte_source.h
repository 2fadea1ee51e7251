// ByteSource: bytes that come in order and only once, such as a part of a zip archive while it is
// being inflated.
#pragma once

#include <cstddef>

#include "importers/damage.h"

namespace kaoping {

class ByteSource {
public:
    virtual ~ByteSource() = default;
    // Puts up to `size` bytes at `into`; 0 only at the end. Requires size > 0.
    [[nodiscard]] virtual Intact<std::size_t> read(char* into, std::size_t size) = 0;
};

}  // namespace kaoping
