#include "importers/xls_container.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "importers/cell_text.h"
#include "importers/xls_bytes.h"

namespace kaoping {
namespace {

constexpr std::size_t kHeaderSize = 512;
constexpr std::size_t kEntrySize = 128;
constexpr std::size_t kSmallSectorSize = 64;
// Streams below this size stand in small sectors; the format allows no other.
constexpr std::uint64_t kSmallStreamSize = 4096;
// Of the directory: a workbook has some ten entries, one with many embedded pictures thousands.
constexpr std::uint64_t kMostDirectoryBytes = std::uint64_t{16} << 20U;
// A workbook finds its sheets by 32 bits.
constexpr std::uint64_t kMostStreamBytes = 0xFFFFFFFF;

// The name of an entry in UTF-8, with its Latin letters small.
std::string name_of_entry(std::string_view entry) {
    const std::size_t units = std::min<std::size_t>(u16_at(entry, 64), 64) / 2;
    std::string name;
    for (std::size_t i = 0; i + 1 < units; ++i) {  // without the zero at its end
        const std::uint32_t unit = u16_at(entry, 2 * i);
        const bool half = is_high_surrogate(unit) || is_low_surrogate(unit);
        append_utf8(name, half ? '?' : unit);
    }
    return name;
}

std::string folded(std::string_view name) {
    std::string folded{name};
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

}  // namespace

Intact<XlsContainer> XlsContainer::open(const std::string& path) {
    XlsContainer container(path);
    const auto read = container.read_tables();
    if (!read) return tl::unexpected<Damage>(read.error());
    return container;
}

Intact<void> XlsContainer::read_tables() {
    const auto file = reopen(path_);
    if (!file) return tl::unexpected<Damage>(file.error());
    std::array<char, kHeaderSize> bytes{};
    const auto read = read_exactly(**file, 0, bytes.data(), bytes.size());
    if (!read) return read;
    const std::string_view header(bytes.data(), bytes.size());
    const unsigned shift = u16_at(header, 30);
    if ((shift != 9 && shift != 12) || u16_at(header, 32) != 6 ||
        u32_at(header, 56) != kSmallStreamSize) {
        return broken_xls("unknown sector sizes");
    }
    sector_size_ = std::size_t{1} << shift;
    std::error_code error;
    const std::uint64_t file_size = std::filesystem::file_size(path_, error);
    if (error) return damaged(Cause::file_read_failed, {}, {"0"});
    // Behind the header, which takes one. The last may be cut short: not all writers fill it up.
    const std::uint64_t count = std::max<std::uint64_t>(pieces(file_size, sector_size_), 1) - 1;
    sector_count_ = static_cast<std::uint32_t>(std::min<std::uint64_t>(count, kNoSector));
    const auto table = read_sector_table(**file, header);
    if (!table) return table;
    const auto directory = read_directory(**file, u32_at(header, 48));
    if (!directory) return directory;
    return read_small_table(**file, u32_at(header, 60));
}

// The sectors that hold the table are listed in the header, and when they are many, in a chain of
// sectors of their own.
Intact<void> XlsContainer::read_sector_table(FileSource& file, std::string_view header) {
    XlsChain list;
    append_numbers(list, header.substr(76));
    std::uint32_t more = u32_at(header, 68);
    while (more < sector_count_) {
        if (list.size() / 2 > sector_count_) return broken_xls("sectors in a circle");
        const auto bytes = read_sectors(file, {more}, sector_size_);
        if (!bytes) return tl::unexpected<Damage>(bytes.error());
        append_numbers(list, *bytes);
        more = list.back();
        list.pop_back();
    }
    list.resize(std::min<std::size_t>(list.size(), u32_at(header, 44)));
    next_sectors_.reserve(sector_count_);
    for (const std::uint32_t sector : list) {
        if (next_sectors_.size() >= sector_count_) break;
        if (sector >= kNoSector) continue;
        if (sector >= sector_count_) return damaged(Cause::file_truncated);
        const auto bytes = read_sectors(file, {sector}, sector_size_);
        if (!bytes) return tl::unexpected<Damage>(bytes.error());
        append_numbers(next_sectors_, *bytes);
    }
    if (next_sectors_.size() > sector_count_) next_sectors_.resize(sector_count_);
    return {};
}

Intact<void> XlsContainer::read_directory(FileSource& file, std::uint32_t first_sector) {
    const auto sectors = chain_of(next_sectors_, first_sector);
    if (!sectors) return tl::unexpected<Damage>(sectors.error());
    if (sectors->size() * sector_size_ > kMostDirectoryBytes) return broken_xls("a huge directory");
    const auto bytes = read_sectors(file, *sectors, sector_size_);
    if (!bytes) return tl::unexpected<Damage>(bytes.error());
    constexpr std::uint8_t kRoot = 5;
    if (bytes->empty() || u8_at(*bytes, 66) != kRoot) return broken_xls("no directory");
    keep_streams(*bytes);
    return {};
}

// The entries of the root make a tree. An entry met twice, as in a circle, is kept once.
void XlsContainer::keep_streams(std::string_view directory) {
    const auto entry_at = [&](std::size_t index) {
        return directory.substr(index * kEntrySize, kEntrySize);
    };
    // The upper half of a size counts only where sectors are large.
    const auto described = [&](std::string_view entry) {
        const std::uint64_t size = sector_size_ == 512 ? u32_at(entry, 120) : u64_at(entry, 120);
        return Entry{u32_at(entry, 116), size};
    };
    root_ = described(entry_at(0));
    std::vector<bool> met(directory.size() / kEntrySize, false);
    std::vector<std::uint32_t> to_visit = {u32_at(entry_at(0), 76)};
    while (!to_visit.empty()) {
        const std::uint32_t index = to_visit.back();
        to_visit.pop_back();
        if (index >= met.size() || met[index]) continue;
        met[index] = true;
        const std::string_view entry = entry_at(index);
        constexpr std::uint8_t kStream = 2;
        if (u8_at(entry, 66) == kStream) {
            streams_.emplace(folded(name_of_entry(entry)), described(entry));
        }
        to_visit.push_back(u32_at(entry, 68));
        to_visit.push_back(u32_at(entry, 72));
    }
}

Intact<void> XlsContainer::read_small_table(FileSource& file, std::uint32_t first_sector) {
    if (first_sector >= kNoSector) return {};
    const auto sectors = chain_of(next_sectors_, first_sector);
    if (!sectors) return tl::unexpected<Damage>(sectors.error());
    const auto bytes = read_sectors(file, *sectors, sector_size_);
    if (!bytes) return tl::unexpected<Damage>(bytes.error());
    append_numbers(next_small_sectors_, *bytes);
    return {};
}

bool XlsContainer::has(std::string_view name) const {
    return streams_.find(folded(name)) != streams_.end();
}

Intact<std::unique_ptr<XlsStream>> XlsContainer::open_stream(std::string_view name) const {
    const Entry& entry = streams_.find(folded(name))->second;
    if (entry.size > kMostStreamBytes) return broken_xls("a huge stream");
    if (entry.size < kSmallStreamSize) {
        auto bytes = small_stream(entry);
        if (!bytes) return tl::unexpected<Damage>(bytes.error());
        return stream_of_bytes(std::move(*bytes));
    }
    return big_stream(entry);
}

Intact<std::unique_ptr<XlsStream>> XlsContainer::big_stream(const Entry& entry) const {
    auto sectors = chain_of_stream(next_sectors_, entry.first_sector, entry.size, sector_size_);
    if (!sectors) return tl::unexpected<Damage>(sectors.error());
    return stream_of_sectors(path_, std::make_shared<const XlsChain>(std::move(*sectors)),
                             sector_size_, entry.size);
}

Intact<std::string> XlsContainer::small_stream(const Entry& entry) const {
    const auto small =
        chain_of_stream(next_small_sectors_, entry.first_sector, entry.size, kSmallSectorSize);
    if (!small) return tl::unexpected<Damage>(small.error());
    const auto root = big_stream(root_);
    if (!root) return tl::unexpected<Damage>(root.error());
    std::string bytes;
    for (const std::uint32_t sector : *small) {
        std::array<char, kSmallSectorSize> piece{};
        const std::uint64_t at = std::uint64_t{sector} * kSmallSectorSize;
        if (at >= (*root)->size()) return broken_xls("a stream shorter than it claims");
        const auto count = (*root)->read(at, piece.data(), piece.size());
        if (!count) return tl::unexpected<Damage>(count.error());
        bytes.append(piece.data(), *count);
    }
    if (bytes.size() < entry.size) return broken_xls("a stream shorter than it claims");
    bytes.resize(entry.size);
    return bytes;
}

}  // namespace kaoping
