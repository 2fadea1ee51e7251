#include "reports/replacing_file.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <string>
#include <system_error>

namespace kaoping {
namespace {

// Several can be written at a time, by this process and by others.
std::string name_of_its_own() {
    static std::atomic<unsigned> count{0};
    return ".kaoping-" + std::to_string(getpid()) + "-" + std::to_string(++count) + ".tmp";
}

}  // namespace

ReplacingFile::ReplacingFile(std::filesystem::path target)
    : target_(std::move(target)), beside_(target_.parent_path() / name_of_its_own()) {}

ReplacingFile::~ReplacingFile() {
    std::error_code ignored;  // nothing more can be done about a file that will not go
    std::filesystem::remove(beside_, ignored);
}

Result<void> ReplacingFile::replace() {
    std::error_code error;
    std::filesystem::rename(beside_, target_, error);
    if (error) return failed(writing_failure(error.value()), target_.string(), error.message());
    return {};
}

Failure::Kind writing_failure(int system_error) {
    const bool full = system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
    return full ? Failure::Kind::disk_full : Failure::Kind::unwritable;
}

}  // namespace kaoping
