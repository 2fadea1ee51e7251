// ScratchFolder: a folder for files nobody is to see, which goes with them.
#pragma once

#include <filesystem>

#include "records/result.h"

namespace kaoping {

class ScratchFolder {
public:
    // In TMPDIR or where the system has its temporary files.
    [[nodiscard]] static Result<ScratchFolder> make();
    ScratchFolder(ScratchFolder&& other) noexcept;
    ScratchFolder& operator=(ScratchFolder&& other) noexcept;
    ~ScratchFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    explicit ScratchFolder(std::filesystem::path path) : path_(std::move(path)) {}

    std::filesystem::path path_;  // empty when it was moved away
};

}  // namespace kaoping
