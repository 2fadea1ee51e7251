// ZipArchive: the parts of a zip archive, found by name and inflated as streams whose checksum is
// verified at their end.
//
// The names in the archive are only compared, never used for files. A part that claims a size which
// no honest workbook has, or that unpacks to hundreds of times its size, is refused before a byte
// of it is inflated.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "importers/byte_source.h"

namespace kaoping {

class ZipArchive {
public:
    // Reads the directory of the archive. Requires a readable file.
    [[nodiscard]] static Intact<ZipArchive> open(const std::string& path);

    // Names are compared without regard to case, as the packaging conventions of Office ask; a
    // leading '/' is ignored.
    [[nodiscard]] bool has(const std::string& name) const;
    // The inflated size of a part in bytes; 0 when there is none of that name.
    [[nodiscard]] std::uint64_t size_of(const std::string& name) const;
    // Whether an honest archive of this size holds so many inflated bytes: a sum of small parts, or
    // of one part under many names, swells as well as a large one.
    [[nodiscard]] bool can_hold(std::uint64_t inflated) const;
    // Opens a part of at most `limit` inflated bytes. Each stream has a handle of its own, so that
    // several can be read at once and outlive the archive.
    [[nodiscard]] Intact<std::unique_ptr<ByteSource>> open_part(const std::string& name,
                                                                std::uint64_t limit) const;

private:
    struct Part {
        std::uint64_t directory_position = 0;
        std::uint64_t index = 0;
        std::uint64_t size = 0;
        std::uint64_t packed_size = 0;
        bool encrypted = false;
    };

    explicit ZipArchive(std::string path) : path_(std::move(path)) {}
    [[nodiscard]] Intact<void> read_directory();

    std::string path_;
    std::uint64_t file_size_ = 0;
    std::map<std::string, Part> parts_;
};

}  // namespace kaoping
