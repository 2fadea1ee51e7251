// FileSource: the bytes of a file in order, or from any place on.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

#include "importers/byte_source.h"
#include "records/result.h"

namespace kaoping {

class FileSource : public ByteSource {
public:
    // A folder, or a file that is missing or may not be read, is a Failure.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const std::string& path);

    // What the disk then refuses is damage of the cause `file_read_failed`.
    [[nodiscard]] Intact<std::size_t> read(char* into, std::size_t size) override;
    // The next bytes read are those from there on.
    [[nodiscard]] Intact<void> go_to(std::uint64_t position);

private:
    struct Close {
        void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
    };

    explicit FileSource(std::FILE* file) : file_(file) {}

    std::unique_ptr<std::FILE, Close> file_;
    std::uint64_t position_ = 0;
};

}  // namespace kaoping
