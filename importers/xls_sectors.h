// The sectors of a container of old Office documents: chains of them, and the streams they make.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "importers/file_source.h"

namespace kaoping {

// Numbers of sectors, in the order of a stream or, as a table, by the sector that each one follows.
using XlsChain = std::vector<std::uint32_t>;
// Numbers from here on are none but mean something.
inline constexpr std::uint32_t kNoSector = 0xFFFFFFFA;

// Damage of an xls file, with what is wrong in English words.
[[nodiscard]] tl::unexpected<Damage> broken_xls(std::string why);

// As FileSource::open, with what fails as damage: the file was there a moment ago.
[[nodiscard]] Intact<std::unique_ptr<FileSource>> reopen(const std::string& path);
// Exactly `size` bytes from there on.
[[nodiscard]] Intact<void> read_exactly(FileSource& file, std::uint64_t position, char* into,
                                        std::size_t size);

// The whole chain that begins there, by the table of what follows what. Damage when it goes in a
// circle or leaves the table.
[[nodiscard]] Intact<XlsChain> chain_of(const XlsChain& next, std::uint32_t first);
// The same for a stream of `size` bytes, no further than needed; damage when it is shorter.
[[nodiscard]] Intact<XlsChain> chain_of_stream(const XlsChain& next, std::uint32_t first,
                                               std::uint64_t size, std::size_t sector_size);

[[nodiscard]] Intact<std::string> read_sectors(FileSource& file, const XlsChain& sectors,
                                               std::size_t sector_size);
// Appends the numbers that these bytes are.
void append_numbers(XlsChain& numbers, std::string_view bytes);
// In how many pieces of a size something fits.
[[nodiscard]] std::uint64_t pieces(std::uint64_t size, std::uint64_t of_size);

// The bytes of a stream, in any order.
class XlsStream {
public:
    virtual ~XlsStream() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    // Puts up to `size` bytes from position `at` on at `into`; fewer, but not 0, where that is
    // convenient. Requires at < size() and size > 0.
    [[nodiscard]] virtual Intact<std::size_t> read(std::uint64_t at, char* into,
                                                   std::size_t size) = 0;
    // Another one of the same bytes, for a reader of its own: it has a file handle of its own, too.
    [[nodiscard]] virtual Intact<std::unique_ptr<XlsStream>> again() const = 0;
};

// A stream in the sectors of a file, and one in memory.
[[nodiscard]] Intact<std::unique_ptr<XlsStream>> stream_of_sectors(
    const std::string& path, std::shared_ptr<const XlsChain> sectors, std::size_t sector_size,
    std::uint64_t size);
[[nodiscard]] std::unique_ptr<XlsStream> stream_of_bytes(std::string bytes);

}  // namespace kaoping
