// XlsContainer: the container of old Office documents (compound file, [MS-CFB]): named streams in
// sectors that a table chains. It is read by hand because the library there is for it, libgsf 1.14,
// walks the directory by recursion: a file of 13 MB overflows its stack.
//
// Chains that loop, leave the file or fall short of what their stream claims are damage. Nothing is
// allocated by what a file merely claims.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "importers/xls_sectors.h"

namespace kaoping {

class XlsContainer {
public:
    // Reads the tables of the container. Requires that `path` is readable and begins like one.
    [[nodiscard]] static Intact<XlsContainer> open(const std::string& path);

    // Streams of the root, without those of documents embedded in this one. Names are compared
    // without regard to the case of Latin letters.
    [[nodiscard]] bool has(std::string_view name) const;
    // Requires that it is there.
    [[nodiscard]] Intact<std::unique_ptr<XlsStream>> open_stream(std::string_view name) const;

private:
    struct Entry {
        std::uint32_t first_sector = 0;
        std::uint64_t size = 0;
    };

    explicit XlsContainer(std::string path) : path_(std::move(path)) {}
    [[nodiscard]] Intact<void> read_tables();
    [[nodiscard]] Intact<void> read_sector_table(FileSource& file, std::string_view header);
    [[nodiscard]] Intact<void> read_directory(FileSource& file, std::uint32_t first_sector);
    [[nodiscard]] Intact<void> read_small_table(FileSource& file, std::uint32_t first_sector);
    void keep_streams(std::string_view directory);
    [[nodiscard]] Intact<std::unique_ptr<XlsStream>> big_stream(const Entry& entry) const;
    [[nodiscard]] Intact<std::string> small_stream(const Entry& entry) const;

    std::string path_;
    std::uint32_t sector_count_ = 0;
    std::size_t sector_size_ = 512;
    XlsChain next_sectors_;        // by sector
    XlsChain next_small_sectors_;  // by small sector
    Entry root_;                   // holds the small sectors
    std::map<std::string, Entry, std::less<>> streams_;
};

}  // namespace kaoping
