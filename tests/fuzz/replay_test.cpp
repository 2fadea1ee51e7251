// What fuzzing found once stays found: every file of findings/<target> goes through its target
// again, in any build.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "targets.h"

using namespace kaoping::fuzz;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

TEST_CASE("findings of the fuzzers") {
    std::size_t replayed = 0;
    for (const Target& target : kTargets) {
        const fs::path folder = KAOPING_FINDINGS / fs::path{target.name};
        if (!fs::exists(folder)) continue;
        for (const auto& entry : fs::directory_iterator{folder}) {
            CAPTURE(entry.path().string());
            CHECK_NOTHROW(target.run(bytes_of(entry.path())));
            ++replayed;
        }
    }
    CHECK(replayed > 0);
}
