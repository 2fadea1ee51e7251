// What libFuzzer calls. One program a target, named by KAOPING_FUZZ_TARGET.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    kaoping::fuzz::KAOPING_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
