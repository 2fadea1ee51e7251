// ReplacingFile: a file that is written beside its place and takes it only when it is complete.
// Until `replace`, and whatever goes wrong, an older file stays as it was; what was written beside
// it goes.
#pragma once

#include <filesystem>
#include <string>
#include <utility>

#include "records/result.h"

namespace kaoping {

class ReplacingFile {
public:
    explicit ReplacingFile(std::filesystem::path target);
    ~ReplacingFile();
    ReplacingFile(const ReplacingFile&) = delete;
    ReplacingFile& operator=(const ReplacingFile&) = delete;

    // Where to write: in the folder of the target, so that renaming stays within one file system.
    [[nodiscard]] const std::filesystem::path& path() const { return beside_; }
    [[nodiscard]] const std::filesystem::path& target() const { return target_; }
    // Another target, in the same folder.
    void aim_at(std::filesystem::path target) { target_ = std::move(target); }
    // Puts it in the target's place, at once for everyone who looks.
    [[nodiscard]] Result<void> replace();

private:
    std::filesystem::path target_;
    std::filesystem::path beside_;
};

// What an errno of writing means: no space, or not allowed.
[[nodiscard]] Failure::Kind writing_failure(int system_error);

}  // namespace kaoping
