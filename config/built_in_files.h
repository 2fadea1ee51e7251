// The data files of this folder as they were when the program was built. The build writes the .cpp.
#pragma once

#include <span>
#include <string_view>

namespace kaoping {

struct BuiltInFile {
    std::string_view name;  // "township.toml"
    std::string_view text;
};

[[nodiscard]] std::span<const BuiltInFile> built_in_files();

}  // namespace kaoping
