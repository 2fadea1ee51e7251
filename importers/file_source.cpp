#include "importers/file_source.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace kaoping {
namespace {

std::string words_of(int error) {
    return std::generic_category().message(error);
}

}  // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path) {
    std::error_code ignored;  // the open below says it better
    if (std::filesystem::is_directory(path, ignored)) {
        return failed(Failure::Kind::unreadable, path, words_of(EISDIR));
    }
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
        const int error = errno;
        return failed(error == ENOENT ? Failure::Kind::missing : Failure::Kind::unreadable, path,
                      words_of(error));
    }
    return std::unique_ptr<FileSource>(new FileSource(file));
}

Intact<std::size_t> FileSource::read(char* into, std::size_t size) {
    const std::size_t count = std::fread(into, 1, size, file_.get());
    if (count == 0 && std::ferror(file_.get()) != 0) {
        return damaged(Cause::file_read_failed, {}, {std::to_string(position_)});
    }
    position_ += count;
    return count;
}

Intact<void> FileSource::go_to(std::uint64_t position) {
    if (position == position_) return {};
    if (fseeko(file_.get(), static_cast<off_t>(position), SEEK_SET) != 0) {
        return damaged(Cause::file_read_failed, {}, {std::to_string(position)});
    }
    position_ = position;
    return {};
}

}  // namespace kaoping
