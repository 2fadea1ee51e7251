// MemoryFile: a file that lives in memory, with a path under which every reader can open it. A
// fuzzer makes thousands of them a second.
#pragma once

#include <string>
#include <string_view>

namespace kaoping::fuzz {

class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    // Good for this process only.
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    int descriptor_;
    std::string path_;
};

}  // namespace kaoping::fuzz
